import { existsSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { packageFolder } from '../../src/lexicon/load.ts';

/** A folder of annotations and the folder of the articles they are of. */
export interface ScoreSet {
  readonly name: string;
  readonly gold: string;
  readonly texts: string;
  /** The ending of the articles' files where it is not what the annotations name: page1.pdf beside page1.txt. */
  readonly ending?: string;
  /** What the names of the files begin with that count; all where there is none. */
  readonly only?: readonly string[];
}

const SHARED = join(packageFolder(), '..', 'shared');

/** The scorer, where it lies beside the checkout: it and the annotations are no part of the project. */
export const SCORER = join(SHARED, 'bin', 'score.mjs');

function shared(gold: string, name = gold): ScoreSet {
  return { name, gold: join(SHARED, 'gold', gold), texts: join(SHARED, 'articles', gold) };
}

/** The stories of the newspaper pages as clean text: what the pages would score if nothing were lost in setting them. */
const STORIES_OF_PAGES: ScoreSet = { ...shared('dev', 'pages clean'), only: ['d47', 'd48', 'd50', 'd51', 'd53'] };

/** The sets that lie beside the checkout: the pages as clean stories, as a PDF tool's text and as PDF. */
export const SETS: readonly ScoreSet[] = [
  shared('seeds'),
  shared('dev'),
  STORIES_OF_PAGES,
  shared('pages', 'pages text'),
  { ...shared('pages', 'pages pdf'), ending: '.pdf' },
];

/** The articles' files of an annotation: `d07_meeting.md`, or `page1.pdf` in a set of PDFs. */
export function articleFile({ texts, ending }: ScoreSet, file: string): string {
  return join(texts, ending === undefined ? file : `${basename(file, extname(file))}${ending}`);
}

/** A set of one's own, called by the name of its folder of annotations. */
export function setOf(gold: string, texts: string): ScoreSet {
  return { name: basename(resolve(gold)), gold, texts };
}

/** What is not there of all that scoring reads. */
export function missingOf(scorer: string, sets: readonly ScoreSet[]): string[] {
  return [scorer, ...sets.flatMap(({ gold, texts }) => [gold, texts])].filter((path) => !existsSync(path));
}
