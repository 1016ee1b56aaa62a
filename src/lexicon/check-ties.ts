import { intervalOf } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { Lexicon, LexiconTerm } from './types.ts';

/** Bodies that are a part of themselves, through their parents. */
function loops({ organisations }: Lexicon): string[] {
  return [...organisations.keys()].filter((id) => {
    const above = new Set<string>();
    let parent = organisations.get(id)?.parent ?? null;
    while (parent !== null && parent !== id && !above.has(parent)) {
      above.add(parent);
      parent = organisations.get(parent)?.parent ?? null;
    }
    return parent === id;
  });
}

/** Whether one term surely begins before the other ends and both are of known ends: 2009–2013 and 2012–2014. */
function overlap(a: LexiconTerm, b: LexiconTerm): boolean {
  const [aSince, aUntil, bSince, bUntil] = [a.since, a.until, b.since, b.until].map((date) =>
    date === null ? null : intervalOf(date),
  );
  if (aSince == null || aUntil == null || bSince == null || bUntil == null) return false;
  return aSince.last < bUntil.first && bSince.last < aUntil.first;
}

/** Terms of one person in one office that stand twice or run into each other. */
function doubleTerms({ terms }: Lexicon): string[] {
  return [...groupBy(terms, ({ person, office }) => `${person} as ${office}`)].flatMap(([holding, held]) =>
    held
      .filter((a, i) => held.slice(i + 1).some((b) => (a.since === b.since && a.until === b.until) || overlap(a, b)))
      .map(({ since }) => `terms: ${holding} since ${since ?? 'an unknown day'} runs into another term`),
  );
}

/** Offices of another country than the body they belong to. */
function strayOffices({ offices, organisations }: Lexicon): string[] {
  return [...offices.values()].flatMap(({ id, country, organisation }) => {
    const home = organisations.get(organisation ?? '')?.country ?? null;
    return home === null || country === null || home === country
      ? []
      : [`offices: ${id} is of ${country}, its body ${organisation} of ${home}`];
  });
}

/**
 * What rows say of each other and cannot both be so, one sentence each: a body above itself, an office of another country
 * than its body's, one person twice in one office at a time.
 */
export function looseTies(lexicon: Lexicon): string[] {
  return [
    ...loops(lexicon).map((id) => `organisations: ${id} is a part of itself`),
    ...strayOffices(lexicon),
    ...doubleTerms(lexicon),
  ];
}
