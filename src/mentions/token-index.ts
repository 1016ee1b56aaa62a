import type { Entry, Token } from './gazetteer.ts';
import { countIn } from './occurrences.ts';
import type { TokenIndex } from './types.ts';

const NONE: readonly Token[] = [];

/** Indexes the lexicon's words of a text (in text order, none overlapping another) by place and by meaning. */
export function indexTokens(text: string, all: readonly Token[]): TokenIndex {
  // places in `all`, counted from 1; 0 where no word starts or ends
  const starts = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  const kinds = new Map<Entry['kind'], Token[]>();
  for (let i = 0; i < all.length; i += 1) {
    const token = all[i] as Token;
    starts[token.start] = i + 1;
    ends[token.end] = i + 1;
    for (const { kind } of token.entries) {
      const own = kinds.get(kind);
      if (own === undefined) kinds.set(kind, [token]);
      else if (own.at(-1) !== token) own.push(token);
    }
  }
  return {
    all,
    startingAt: (offset) => all[(starts[offset] ?? 0) - 1],
    endingAt: (offset) => all[(ends[offset] ?? 0) - 1],
    of: (kind) => kinds.get(kind) ?? NONE,
    occurrences: countIn(text),
  };
}
