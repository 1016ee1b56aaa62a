import { GuanxiError } from '../../errors.ts';
import { compact } from '../clean.ts';
import type { Draft } from '../draft.ts';
import { readHtml } from '../html/read.ts';
import { stampDay } from '../stamp-day.ts';
import { decode } from '../text/decode.ts';
import { splitDigest } from '../text/digest.ts';
import { type EpubPackage, epubPackage } from './epub-package.ts';
import type { Parts } from './parts.ts';

/** The stories of an e-book, one a chapter or more, in reading order: an issue of a paper has one a page. */
export async function epubDrafts(parts: Parts): Promise<Draft[]> {
  const book = await epubPackage(parts);
  const drafts: Draft[] = [];
  for (const chapter of book.chapters) {
    if (parts.has(chapter)) drafts.push(...(await chapterDrafts(parts, chapter, book)));
  }
  return drafts;
}

async function chapterDrafts(parts: Parts, chapter: string, { title, publisher, date }: EpubPackage): Promise<Draft[]> {
  const bytes = await parts.read(chapter);
  const text = textOf(bytes, `${parts.file}!/${chapter}`);
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
