import type { Zone } from '../model/article.ts';

/** A paragraph as its format gave it; which stretches of it are by-lines is settled later. */
export interface Passage {
  readonly zone: Exclude<Zone, 'BYLINE' | 'HEADLINE'>;
  readonly text: string;
}

/** What a format reader found of one story, before by-lines, days and names are settled. */
export interface Draft {
  readonly title: string | null;
  readonly url: string | null;
  /** Who the front matter or the page's head names: an outlet or a reporter. */
  readonly author: string | null;
  /** The title of the feed that it stood in, or the outlet that a collecting feed names; never a person. */
  readonly channel: string | null;
  /** Who wrote it, as the page or the feed names people apart from the text; never the outlet. */
  readonly authors: readonly string[];
  /** The front matter's date as written. */
  readonly date: string | null;
  /** Lines in which the outlet prints when and by whom: `22/09/2020 - 15:20`. */
  readonly stamps: readonly string[];
  /** Lines that say where the story comes from: 来源：新华网. */
  readonly sources: readonly string[];
  /** The day of a feed's or a message's time stamp, in the zone in which it was written. */
  readonly stampedOn: string | null;
  readonly passages: readonly Passage[];
  /** One of several stories of its file. */
  readonly partOfPage: boolean;
}

/** A draft that knows nothing yet. */
export const BLANK: Draft = {
  title: null,
  url: null,
  author: null,
  channel: null,
  authors: [],
  date: null,
  stamps: [],
  sources: [],
  stampedOn: null,
  passages: [],
  partOfPage: false,
};
