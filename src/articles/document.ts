import type { Source } from '../model/article.ts';
import type { Draft } from './draft.ts';
import { PACKED_DOCUMENT } from './packed/format.ts';
import { PDF } from './pdf/format.ts';
import { REFUSED } from './refused.ts';

/** A format of bytes that are no text, such as PDF: told by how they begin, and read as a whole. */
export interface DocumentFormat {
  matches(bytes: Uint8Array): boolean;
  /** The stories in it; rejects with GuanxiError, naming the file. */
  drafts(source: Source): Promise<Draft[]>;
}

/** Tried in their order before a source is taken for text. */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [PACKED_DOCUMENT, REFUSED, PDF];
