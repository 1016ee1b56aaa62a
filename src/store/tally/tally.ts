import { compareText } from '../../model/order.ts';

/**
 * How often each thing was said: a count for each key, none of them zero. Adding and taking off in any order give the
 * same tally, so what is kept up to date by article is what a recount would give.
 */
export type Tally = ReadonlyMap<string, number>;

export const EMPTY: Tally = new Map();

/** The tally with `times` of each entry added (or, below zero, taken off). */
export function counted(tally: Tally, entries: Iterable<readonly [string, number]>, times: 1 | -1): Tally {
  const out = new Map(tally);
  for (const [key, count] of entries) {
    const sum = (out.get(key) ?? 0) + times * count;
    if (sum === 0) out.delete(key);
    else out.set(key, sum);
  }
  return out;
}

/** The counts under a prefix, by what follows it, sorted by key: `form:习近平` is 习近平 under `form:`. */
export function under(tally: Tally, prefix: string): readonly (readonly [string, number])[] {
  return [...tally]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, count]) => [key.slice(prefix.length), count] as const)
    .sort(([a], [b]) => compareText(a, b));
}

/** The entries as JSON carries them, sorted by key. */
export function entriesOf(tally: Tally): readonly (readonly [string, number])[] {
  return under(tally, '');
}
