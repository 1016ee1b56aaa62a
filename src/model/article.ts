import type { Span } from './span.ts';

/** Bytes and where they came from: `file` as given on the command line, `-` for standard input. */
export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The address the bytes were fetched from or saved under, where that is known. */
  readonly url?: string;
  /** The charset that came with the bytes: a server's header, a message's. */
  readonly charset?: string;
  /** What the message that held the bytes is called: its subject. */
  readonly title?: string;
  /** When that message was sent, as its Date states it: `Mon, 05 Apr 2021 07:30:00 +0800`. */
  readonly stamp?: string;
}

/**
 * What a stretch of an article's text is. Only HEADLINE, DECK, BODY, HEADING and CAPTION are read for facts; a BYLINE
 * (reporters, wires, datelines, photo credits) is kept in the text, so that offsets stay true to it, and never read.
 */
export type Zone = 'HEADLINE' | 'DECK' | 'HEADING' | 'BODY' | 'CAPTION' | 'BYLINE';

/** A stretch of one zone; blocks of one paragraph share its number. Blocks never overlap and stand in text order. */
export interface Block extends Span {
  readonly zone: Zone;
  readonly paragraph: number;
}

/** What settles the printed day: the outlet's visible date, its front matter, its address, a feed stamp, a dateline, a proof. */
export type PublishedBasis = 'PRINTED' | 'FRONT_MATTER' | 'ADDRESS' | 'STAMP' | 'DATELINE' | 'INFERRED';

export type Language = 'zh-Hans' | 'zh-Hant' | 'en' | 'ja' | 'other';

/** The day (without its year, where the text gives none) and place of a wire's dateline: 新华社里斯本5月8日电. */
export interface Dateline {
  readonly agency: string | null;
  readonly place: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
}

/** One story: its own words, cleaned of furniture. `text` is headline and paragraphs, one a line; all offsets point into it. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly publishedBasis: PublishedBasis | null;
  readonly authors: readonly string[];
  readonly language: Language;
  readonly contentHash: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
  /** The agency whose dispatch it is, by the name the lexicon prints it under: 新华社; null where none is cited. */
  readonly wire: string | null;
  /** The page it stands on with other stories: the same for all of them; null for a story by itself. */
  readonly page: string | null;
}

/** Who publishes: the lexicon's organisation, the names it prints itself under, its hosts. */
export interface Outlet {
  readonly organisation: string;
  /** The first of its labels, which articles carry as their publisher. */
  readonly name: string;
  readonly labels: readonly string[];
  readonly hosts: readonly string[];
}
