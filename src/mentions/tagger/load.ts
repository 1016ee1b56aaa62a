import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../lexicon/load.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { characterSorts } from './sorts.ts';
import { Tagger } from './tagger.ts';
import { decodeWeights, type Weights } from './weights.ts';

let weights: Weights | null = null;
const taggers = new WeakMap<Lexicon, Tagger>();

/** The shipped weights, read once; throws LEXICON for a file that is none. */
export function shippedWeights(): Weights {
  weights ??= decodeWeights(readFileSync(join(packageFolder(), 'lexicon', 'tagger.bin')));
  return weights;
}

/** The tagger with the shipped weights, made on first use. */
export function taggerOf(lexicon: Lexicon): Tagger {
  let tagger = taggers.get(lexicon);
  if (tagger === undefined) {
    tagger = new Tagger(shippedWeights(), characterSorts(lexicon));
    taggers.set(lexicon, tagger);
  }
  return tagger;
}
