import { GuanxiError } from '../../errors.ts';
import { packedSource } from '../../sources/unpack/packed.ts';
import { isZip, type ZipKind, zipKind } from '../../sources/unpack/zip-kind.ts';
import type { DocumentFormat } from '../document.ts';
import type { Draft } from '../draft.ts';
import { docxDrafts } from './docx.ts';
import { epubDrafts } from './epub.ts';
import { type Parts, withParts } from './parts.ts';

type Readable = 'docx' | 'epub';

const READERS: Readonly<Record<Readable, (parts: Parts) => Promise<Draft[]>>> = { docx: docxDrafts, epub: epubDrafts };
const OTHERS: Readonly<Record<Exclude<ZipKind, Readable>, string>> = {
  odt: 'an OpenDocument file (.odt); save it as .docx',
  xlsx: 'a spreadsheet (.xlsx); give the articles as text or .docx',
  pptx: 'a presentation (.pptx); give the articles as text or .docx',
  archive: 'a ZIP archive; unpack it and give the files',
};

/** Documents that are zips inside: Word (.docx) and e-books (.epub); others of their kind are refused by name. */
export const PACKED_DOCUMENT: DocumentFormat = {
  matches: isZip,
  drafts: async (source) => {
    const kind = await zipKind(packedSource(source));
    if (kind === 'docx' || kind === 'epub') return withParts(source, READERS[kind]);
    throw new GuanxiError('BINARY', `${source.file}: this is ${OTHERS[kind]}`);
  },
};
