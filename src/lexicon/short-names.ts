import type { Lexicon } from './types.ts';

const tables = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** Countries by the single characters that stand for them in closed templates: 美 gives US, 中 and 华 give CN. */
export function countriesByShort(lexicon: Lexicon): ReadonlyMap<string, string> {
  let table = tables.get(lexicon);
  if (table === undefined) {
    table = new Map([...lexicon.countries.values()].flatMap(({ code, short }) => short.map((c) => [c, code] as const)));
    tables.set(lexicon, table);
  }
  return table;
}
