import { GuanxiError } from '../../errors.ts';
import { compact } from '../clean.ts';
import type { Draft } from '../draft.ts';
import { readHtml } from '../html/read.ts';
import { stampDay } from '../stamp-day.ts';
import { decode } from '../text/decode.ts';
import { splitDigest } from '../text/digest.ts';
import { type EpubPackage, epubPackage } from './epub-package.ts';
import type { Parts } from './parts.ts';

/** A year of a weekly has less than half of either; more takes longer than anyone waits. */
const MOST_CHAPTERS = 2000;
const MOST_BYTES = 20_000_000;

/** The stories of an e-book, one a chapter or more, in reading order: an issue of a paper has one a page. TOO_LARGE over the limits. */
export async function epubDrafts(parts: Parts): Promise<Draft[]> {
  const book = await epubPackage(parts);
  const chapters = book.chapters.filter(parts.has);
  if (chapters.length > MOST_CHAPTERS)
    throw tooLarge(parts, `${chapters.length} chapters, the limit is ${MOST_CHAPTERS}`);
  const drafts: Draft[] = [];
  let size = 0;
  for (const chapter of chapters) {
    const bytes = await parts.read(chapter);
    size += bytes.length;
    if (size > MOST_BYTES) throw tooLarge(parts, `more than ${MOST_BYTES} bytes of text`);
    drafts.push(...chapterDrafts(bytes, `${parts.file}!/${chapter}`, book));
  }
  return drafts;
}

function tooLarge({ file }: Parts, seen: string): GuanxiError {
  return new GuanxiError('TOO_LARGE', `${file}: an e-book of ${seen}; split it`);
}

function chapterDrafts(bytes: Uint8Array, file: string, { title, publisher, date }: EpubPackage): Draft[] {
  const text = textOf(bytes, file);
  if (text === null) return [];
  return splitDigest(readHtml(text)).map((draft) => ({
    ...ownTitle(draft, title),
    channel: publisher,
    stampedOn: date === null ? null : stampDay(date),
    partOfPage: true,
  }));
}

/** The text of a chapter; an empty one, such as a cover, is none. */
function textOf(bytes: Uint8Array, file: string): string | null {
  try {
    return decode({ file, bytes });
  } catch (error) {
    if (error instanceof GuanxiError && error.code === 'EMPTY') return null;
    throw error;
  }
}

/** Many chapters are titled as their book is, and headed by a title of their own. */
function ownTitle(draft: Draft, book: string | null): Draft {
  const isOwn = draft.title !== null && !(book !== null && compact(book) === compact(draft.title));
  const heading = draft.passages.findIndex(({ zone }) => zone === 'HEADING');
  if (isOwn || heading !== 0) return isOwn ? draft : { ...draft, title: null };
  return { ...draft, title: draft.passages[0]?.text ?? null, passages: draft.passages.slice(1) };
}
