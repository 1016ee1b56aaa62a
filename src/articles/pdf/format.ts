import type { DocumentFormat } from '../document.ts';
import { draftsOfPages } from '../layout/drafts.ts';
import { refuseUnread } from './refuse.ts';
import { pdfText } from './text.ts';

const SIGNATURE = '%PDF-';
/** Readers take a PDF whose signature stands within so many bytes of its head. */
const HEAD = 1_024;

/** PDF: a page of a newspaper, a report, a statement; told by `%PDF-` at its head. */
export const PDF: DocumentFormat = {
  matches: (bytes) => Buffer.from(bytes.subarray(0, HEAD)).includes(SIGNATURE),
  drafts: async (source) => {
    const { pages, title } = await pdfText(source);
    refuseUnread(pages, source.file);
    return draftsOfPages(pages, title);
  },
};
