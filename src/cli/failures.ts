import type { ErrorCode } from '../errors.ts';
import type { FileFailure } from '../extractions.ts';
import type { Article } from '../model/article.ts';

/** One line for a bad file: `notes.txt: EMPTY: the file holds nothing`; with its stack trace where asked for. */
export function failureLine(failure: FileFailure, verbose: boolean): string {
  const { file, error } = failure;
  const message = error.message.startsWith(`${file}: `) ? error.message.slice(file.length + 2) : error.message;
  return `${file}: ${error.code}: ${message}\n${verbose ? `${error.stack ?? ''}\n` : ''}`;
}

/** What notices rest on: of an article's record, or of how it was read. */
export interface Noticed {
  readonly file: string;
  readonly article: Pick<Article, 'language' | 'text'>;
}

/** One line for an article in another language, which is not read: `a.md: not Chinese (en): …`; empty for a Chinese one. */
export function languageLine({ file, article: { language } }: Noticed): string {
  return language === 'zh-Hans' || language === 'zh-Hant'
    ? ''
    : `${file}: not Chinese (${language}): only Chinese paragraphs are read\n`;
}

const LOST = /\uFFFD+/gu;
const AROUND = 8;

/**
 * One line for an article that was let pass with lost characters, each a U+FFFD in its text, with the words around the
 * first: `a.md: characters are lost in 2 places, first in “总理李\uFFFD强周一”: …`; empty for a whole one.
 */
export function lossLine({ file, article: { text } }: Noticed): string {
  const [first, ...others] = text.matchAll(LOST);
  if (first === undefined) return '';
  const words = text.slice(Math.max(0, first.index - AROUND), first.index + AROUND + 1).replaceAll('\n', ' ');
  const where = others.length === 0 ? 'in' : `in ${others.length + 1} places, first in`;
  return `${file}: characters are lost ${where} “${words}”: no name is read there; fetch it again\n`;
}

/** The lines that an article gives rise to; none for a whole one in Chinese. */
export function noticesOf(noticed: Noticed): readonly string[] {
  return [languageLine(noticed), lossLine(noticed)].filter((line) => line !== '');
}

/** `3 files failed (EMPTY 1, TOO_LARGE 2)`. */
export function failureCount(failures: readonly FileFailure[]): string {
  const codes = [...countCodes(failures)].map(([code, count]) => `${code} ${count}`).join(', ');
  return `${failures.length} file${failures.length === 1 ? '' : 's'} failed (${codes})`;
}

/** How many of each code, in the order of their names: `{ EMPTY: 1, TOO_LARGE: 2 }`. */
function countCodes(failures: readonly FileFailure[]): ReadonlyMap<ErrorCode, number> {
  const codes = failures.map(({ error }) => error.code).sort();
  return new Map(codes.map((code) => [code, codes.lastIndexOf(code) - codes.indexOf(code) + 1]));
}
