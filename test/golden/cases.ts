import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Lexicon } from '../../src/lexicon/types.ts';
import { extractText } from '../../src/pipeline.ts';
import { type StoryView, viewOf } from './view.ts';

export const CLAIMS = join(import.meta.dirname, 'claims');

/** What `NAME.yaml` holds beside the article: what the case is there for, and what each story of the article says. */
export interface Expected {
  readonly phenomenon: string;
  readonly stories: readonly StoryView[];
}

/** The names of the articles of a folder, without the files that say what is expected of them. */
export function articlesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => !file.endsWith('.yaml'))
    .sort();
}

/** The expected file beside an article: `a.md` → `a.yaml`. */
export const expectedFile = (article: string) => article.replace(/\.\w+$/u, '.yaml');

/** What is expected of an article of the folder. Throws ENOENT where nobody has said it. */
export function readExpected(folder: string, article: string): Expected {
  return parse(readFileSync(join(folder, expectedFile(article)), 'utf8')) as Expected;
}

/** What the program reads in an article of the folder today, story by story. */
export function readStories(folder: string, article: string, lexicon: Lexicon): StoryView[] {
  return extractText(readFileSync(join(folder, article), 'utf8'), { file: article }, lexicon).map(viewOf);
}

/** The text of an expected file; lines are not folded, so that words stand as the article has them. */
export function writeExpected(expected: Expected): string {
  return stringify(expected, { lineWidth: 0, aliasDuplicateObjects: false });
}
