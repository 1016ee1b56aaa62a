import type { Lexicon } from './types.ts';

/**
 * The same vocabulary without anybody's name: no people and no terms of theirs, so that 雷蒙多 is found only where the
 * grammar finds her. The hash says so, hence the records do (`lexicon.4f2ac03b.no-people`), and whatever is kept by
 * lexicon (the gazetteer, indexes of offices) is made anew. It measures how well names are read that nobody has listed.
 */
export function withoutPeople(lexicon: Lexicon): Lexicon {
  return { ...lexicon, people: new Map(), terms: [], hash: `${lexicon.hash}.no-people` };
}
