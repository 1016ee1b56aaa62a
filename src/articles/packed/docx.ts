import { GuanxiError } from '../../errors.ts';
import type { Draft } from '../draft.ts';
import { excessOf } from '../excess.ts';
import { readHtml } from '../html/read.ts';
import { splitDigest } from '../text/digest.ts';
import type { Parts } from './parts.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  'comment-reference => !',
];
/** Marks of notes in the text, and the list of them behind it. */
const NOTE_MARK = /<sup><a href="#(?:foot|end)note-[^"]{0,40}" id="[^"]{0,60}">[^<]{0,20}<\/a><\/sup>/gu;
const NOTES = /<ol><li id="(?:foot|end)note-/u;
/** The converter takes 3 s for so many; a long book has as many. */
const MOST_TAGS = 200_000;
const LONGEST_TITLE = 60;
const ENDS_A_SENTENCE = /[。！？!?…”」』；;：:，,.]$/u;

/** The story of a Word document, footnotes and pictures left out; a first short line is its title. */
export async function docxDrafts(parts: Parts): Promise<Draft[]> {
  const { default: mammoth } = await import('mammoth');
  const options = {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(noImage),
  };
  // The library opens zips without limits; it takes one opened elsewhere, which its types do not tell.
  const input = { file: { exists: parts.has, read: reader(parts) } } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0];
  const html = await mammoth.convertToHtml(input, options).then(
    ({ value }) => value,
    (cause: unknown) => {
      if (cause instanceof GuanxiError) throw cause;
      const seen = (cause instanceof Error ? cause.message : String(cause)).slice(0, 200).replace(/\s+/gu, ' ');
      const message = `${parts.file}: this Word document cannot be read (${seen}); save it again as .docx`;
      throw new GuanxiError('UNREADABLE', message, { cause });
    },
  );
  return splitDigest(titled(readHtml(withoutNotes(html))));
}

function reader(parts: Parts) {
  return async (name: string, encoding?: string): Promise<Uint8Array | string> => {
    const bytes = await parts.read(name);
    if (encoding === undefined) return bytes;
    if (encoding === 'base64') return '';
    const xml = new TextDecoder(encoding).decode(bytes);
    const tooMuch = excessOf(xml, MOST_TAGS);
    if (tooMuch === null) return xml;
    throw new GuanxiError('TOO_LARGE', `${parts.file}: a document with ${tooMuch}; split it`);
  };
}

async function noImage(): Promise<{ readonly src: string }> {
  return { src: '' };
}

function withoutNotes(html: string): string {
  const notes = NOTES.exec(html)?.index ?? html.length;
  return html.slice(0, notes).replace(NOTE_MARK, '');
}

/** Few writers use a style for the title: it is the first line, as in a plain text. */
function titled(draft: Draft): Draft {
  const [first, ...rest] = draft.passages;
  if (draft.title !== null || first === undefined || rest.length === 0) return draft;
  if (first.text.length > LONGEST_TITLE || ENDS_A_SENTENCE.test(first.text)) return draft;
  return { ...draft, title: first.text, passages: rest };
}
