import type { PersonMention, Title } from '../types.ts';

/** An article's titles and people by where they start and end. */
export interface TitleIndex {
  /** In text order. */
  readonly all: readonly Title[];
  readonly starting: ReadonlyMap<number, Title>;
  readonly ending: ReadonlyMap<number, Title>;
  /** In text order. */
  readonly people: readonly PersonMention[];
  readonly peopleStarting: ReadonlyMap<number, PersonMention>;
  readonly peopleEnding: ReadonlyMap<number, PersonMention>;
}

/** Indexes the titles and the people of an article, both given in text order. */
export function indexTitles(titles: readonly Title[], people: readonly PersonMention[]): TitleIndex {
  return {
    all: titles,
    starting: new Map(titles.map((title) => [title.start, title])),
    ending: new Map(titles.map((title) => [title.end, title])),
    people,
    peopleStarting: new Map(people.map((person) => [person.start, person])),
    peopleEnding: new Map(people.map((person) => [person.end, person])),
  };
}
