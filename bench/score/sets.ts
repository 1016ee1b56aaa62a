import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { packageFolder } from '../../src/lexicon/load.ts';

/** A folder of annotations and the folder of the articles they are of. */
export interface ScoreSet {
  readonly name: string;
  readonly gold: string;
  readonly texts: string;
}

const SHARED = join(packageFolder(), '..', 'shared');

/** The scorer, where it lies beside the checkout: it and the annotations are no part of the project. */
export const SCORER = join(SHARED, 'bin', 'score.mjs');

/** The sets that lie beside the checkout. */
export const SETS: readonly ScoreSet[] = ['seeds', 'dev'].map((name) => ({
  name,
  gold: join(SHARED, 'gold', name),
  texts: join(SHARED, 'articles', name),
}));

/** A set of one's own, called by the name of its folder of annotations. */
export function setOf(gold: string, texts: string): ScoreSet {
  return { name: basename(resolve(gold)), gold, texts };
}

/** What is not there of all that scoring reads. */
export function missingOf(scorer: string, sets: readonly ScoreSet[]): string[] {
  return [scorer, ...sets.flatMap(({ gold, texts }) => [gold, texts])].filter((path) => !existsSync(path));
}
