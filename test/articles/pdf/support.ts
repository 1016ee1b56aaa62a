import { assemble } from '../../../src/articles/assemble.ts';
import { draftsOfPages } from '../../../src/articles/layout/drafts.ts';
import { extractPdf } from '../../../src/articles/pdf/extract.ts';
import type { Article } from '../../../src/model/article.ts';
import { makePdf, type PdfForm, type PdfPage, type PlacedText } from '../../support/pdf.ts';
import { OUTLETS } from '../support.ts';

const LIMITS = { mostPages: 50, mostCharacters: 100_000 };

/** The stories of a PDF of these pages, read without a thread of its own. */
export async function storiesOf(pages: readonly PdfPage[], form?: PdfForm): Promise<Article[]> {
  const reply = await extractPdf({ bytes: Uint8Array.from(makePdf(pages, form)), ...LIMITS });
  if (!('text' in reply)) throw new Error(JSON.stringify(reply));
  return draftsOfPages(reply.text.pages, reply.text.title).map((draft) => assemble(draft, OUTLETS));
}

/** The stories of a page. */
export function storiesOn(...texts: readonly (readonly PlacedText[])[]): Promise<Article[]> {
  return storiesOf([{ texts: texts.flat() }]);
}

/** The paragraphs under an article's headline; a by-line belongs to its paragraph. */
export function paragraphsOf({ text, title }: Article): string[] {
  const lines = text.split('\n');
  return title === '' ? lines : lines.slice(1);
}
