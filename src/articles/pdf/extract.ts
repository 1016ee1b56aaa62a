import { getDocumentProxy } from 'unpdf';
import type { Run, SetPage } from '../layout/types.ts';
import { CharacterMaps } from './cmaps.ts';
import type { PdfRefusal, PdfReply, PdfRequest } from './messages.ts';
import { runOf, type TextItem } from './runs.ts';

type Opened = Awaited<ReturnType<typeof getDocumentProxy>>;
type OpenedPage = Awaited<ReturnType<Opened['getPage']>>;

/** `BinaryDataFactory` is an option that the library's types leave out. */
const OPTIONS = {
  verbosity: 0,
  stopAtErrors: false,
  useWorkerFetch: false,
  cMapUrl: 'maps/',
  cMapPacked: false,
  BinaryDataFactory: CharacterMaps,
};

class TooMuchText extends Error {}

/** Everything that a PDF's pages say and where, or why it says nothing. Does not reject. */
export async function extractPdf({ bytes, mostPages, mostCharacters }: PdfRequest): Promise<PdfReply> {
  let pdf: Opened;
  try {
    pdf = await getDocumentProxy(bytes, OPTIONS);
  } catch (error) {
    return refused(error instanceof Error && error.name === 'PasswordException' ? 'ENCRYPTED' : 'BROKEN', error);
  }
  try {
    if (pdf.numPages > mostPages) return refused('PAGES', pdf.numPages);
    const pages: SetPage[] = [];
    let left = mostCharacters;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await setPage(await pdf.getPage(number), left);
      left -= page.runs.reduce((sum, { text }) => sum + text.length, 0);
      pages.push(page);
    }
    return { text: { pages, title: await titleOf(pdf) } };
  } catch (error) {
    return error instanceof TooMuchText ? refused('CHARACTERS', mostCharacters) : refused('BROKEN', error);
  }
}

function refused(refusal: PdfRefusal, seen: unknown): PdfReply {
  return { refusal, seen: seen instanceof Error ? seen.message : String(seen) };
}

async function setPage(page: OpenedPage, mostCharacters: number): Promise<SetPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const runs: Run[] = [];
  let characters = 0;
  const reader = (page.streamTextContent() as ReadableStream<{ readonly items: readonly unknown[] }>).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items.filter(isText)) {
      const run = runOf(item, transform);
      characters += item.str.length;
      if (run !== null) runs.push(run);
    }
    if (characters > mostCharacters) {
      await reader.cancel(new TooMuchText());
      throw new TooMuchText();
    }
  }
  page.cleanup();
  return { width, height, runs };
}

/** Marks of the page's structure come among the texts. */
function isText(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item;
}

async function titleOf(pdf: Opened): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info ? info.Title : null;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}
