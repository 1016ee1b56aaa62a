import type { PartialDate } from '../model/date.ts';
import { intervalOf } from '../model/date.ts';
import { idOf } from '../model/id.ts';
import type { Lexicon, LexiconTerm } from './types.ts';

const indexes = new WeakMap<Lexicon, ReadonlyMap<string, readonly LexiconTerm[]>>();

function allTerms(lexicon: Lexicon): ReadonlyMap<string, readonly LexiconTerm[]> {
  let index = indexes.get(lexicon);
  if (index === undefined) {
    const map = new Map<string, LexiconTerm[]>();
    for (const term of lexicon.terms) {
      const key = `${idOf('person', 'lexicon', term.person)} ${idOf('office', 'lexicon', term.office)}`;
      map.set(key, [...(map.get(key) ?? []), term]);
    }
    indexes.set(lexicon, map);
    index = map;
  }
  return index;
}

/** The terms, known to the lexicon, in which a person (node id) held an office (node id). */
export function termsOf(lexicon: Lexicon, person: string, office: string): readonly LexiconTerm[] {
  return allTerms(lexicon).get(`${person} ${office}`) ?? [];
}

/** A stretch of holding an office; null where not known or not ended. */
export interface Tenure {
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

const NOT_KNOWN: Tenure = { since: null, until: null };

/**
 * The term, known to the lexicon, in which a person (node id) held an office (node id): the one that covers `day` where
 * it is held, the last one over by then where it was. Without a day, the only term there is. Nulls where the lexicon
 * has none.
 */
export function tenureOn(lexicon: Lexicon, person: string, office: string, day: string | null, over: boolean): Tenure {
  const terms = termsOf(lexicon, person, office);
  if (day === null) return terms.length === 1 ? (terms[0] ?? NOT_KNOWN) : NOT_KNOWN;
  const firstDay = (date: PartialDate | null): string => (date === null ? '' : (intervalOf(date)?.first ?? ''));
  const lastDay = (date: PartialDate | null): string => (date === null ? '9999' : (intervalOf(date)?.last ?? '9999'));
  const fits = over
    ? terms.filter(({ until }) => lastDay(until) < day)
    : terms.filter(({ since, until }) => firstDay(since) <= day && day <= lastDay(until));
  const term = fits.toSorted((a, b) => (firstDay(a.since) < firstDay(b.since) ? -1 : 1)).at(-1);
  return term ?? NOT_KNOWN;
}
