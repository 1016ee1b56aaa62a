import { idOf } from '../model/id.ts';
import { keptText } from './change/kept.ts';
import type { Row } from './port.ts';
import type { ArticleRows } from './rows.ts';

/** Who took an article out, why, and when (ISO, UTC). */
export interface WithdrawalNote {
  readonly by: string | null;
  readonly why: string | null;
  readonly at: string;
}

/** The node of a text that an article had before: `ordinal` counts from 1, the oldest. */
export function versionRow(rows: ArticleRows, ordinal: number): Row {
  const { id, title, contentHash, publishedOn, extractor } = rows.article;
  return {
    id: idOf('version', id, ordinal),
    article: id,
    ordinal,
    title: title ?? null,
    contentHash,
    publishedOn,
    extractor,
    rows: keptText(rows),
  };
}

/** The node of a withdrawn article, with the note of an earlier node or a new one. */
export function withdrawalRow(rows: ArticleRows, note: Partial<WithdrawalNote>): Row {
  const { id, title, contentHash, recordHash, publishedOn, publisher, url, extractor } = rows.article;
  const { by = null, why = null, at = null } = note;
  const reading = { title: title ?? null, contentHash, recordHash, publishedOn, publisher, url, extractor };
  return { id: idOf('withdrawal', id), article: id, ...reading, by, why, at, rows: keptText(rows) };
}
