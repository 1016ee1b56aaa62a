import type { PartialDate } from '../model/date.ts';
import { intervalOf } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import { nodeIdOf } from './node-ids.ts';
import type { Lexicon, LexiconTerm } from './types.ts';

const NONE: readonly never[] = [];

const indexes = new WeakMap<Lexicon, ReadonlyMap<string, readonly LexiconTerm[]>>();

/** The terms of each person of the lexicon, by node id. */
function termsByPerson(lexicon: Lexicon): ReadonlyMap<string, readonly LexiconTerm[]> {
  let index = indexes.get(lexicon);
  if (index === undefined) {
    index = groupBy(lexicon.terms, ({ person }) => nodeIdOf('person', person));
    indexes.set(lexicon, index);
  }
  return index;
}

/** All terms of a person, by the id that the lexicon gives: those of `wang-yi`. */
export function termsOfPerson(lexicon: Lexicon, person: string): readonly LexiconTerm[] {
  return termsByPerson(lexicon).get(nodeIdOf('person', person)) ?? NONE;
}

/** The terms, known to the lexicon, in which a person (node id) held an office (node id). */
export function termsOf(lexicon: Lexicon, person: string, office: string): readonly LexiconTerm[] {
  const terms = termsByPerson(lexicon).get(person);
  return terms?.filter((term) => nodeIdOf('office', term.office) === office) ?? NONE;
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
