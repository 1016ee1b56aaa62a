import { GuanxiError } from '../../errors.ts';
import type { Source } from '../../model/article.ts';
import { readAs } from './charset/charsets.ts';
import { readOther, readUtf8, readUtf16 } from './charset/choose.ts';
import { escapedCharset, markedCharset } from './charset/declared.ts';
import { likelihoodOf } from './charset/likelihood.ts';
import { refuseDamaged } from './damage.ts';

/** First bytes of what is not text, what to call it and what to do; documents and archives come here only where a text is wanted. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF; give the page as HTML, or its text'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document; unpack it and give the texts'],
  ['\u001f\u008b', 'gzip data; unpack it first'],
  ['\u0089PNG', 'a PNG image; run OCR over it and give the text'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image; run OCR over it and give the text'],
  ['GIF8', 'a GIF image; run OCR over it and give the text'],
  ['\u007fELF', 'a program; give text, HTML or Markdown'],
  ['\u00ff\u00fe\0\0', 'UTF-32, which nothing writes; save it again as UTF-8'],
  ['\0\0\u00fe\u00ff', 'UTF-32, which nothing writes; save it again as UTF-8'],
];
const LONGEST_CUT = 3;
/** All that ends a line; U+2028 and U+2029 come from page layout programs, a form feed from PDF tools. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Marked text below this, by character, is no text: its mark is two chance bytes. */
const READABLE = -14;

/**
 * The text of a source: UTF-8, UTF-16, GB18030 or Big5 (with the Hong Kong characters), with or without a byte order
 * mark, declared rightly, wrongly or not at all: of the readings of its bytes the likeliest as a text. The GB18030
 * bytes of 中国外交部 give 中国外交部. Up to one character in twenty that fits nothing is U+FFFD. Throws EMPTY, BINARY, or
 * CHARSET with the place of what was seen.
 */
export function decode(source: Source): string {
  const { bytes, file } = source;
  if (bytes.length === 0) throw new GuanxiError('EMPTY', `${file}: the file is empty; remove it from the list`);
  const text = textOf(source);
  if (text.trim() === '') {
    throw new GuanxiError('EMPTY', `${file}: nothing but white space; remove it from the list`);
  }
  refuseDamaged(text, file);
  return text.replace(LINE_ENDS, '\n');
}

function textOf(source: Source): string {
  const { bytes, file } = source;
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) throw new GuanxiError('BINARY', `${file}: this is ${known[1]}`);
  const marked = markedCharset(bytes);
  if (marked?.startsWith('utf-16')) return readMarked(source, marked);
  if (bytes.includes(0)) {
    const wide = readUtf16(bytes);
    if (wide !== null) return wide;
    throw new GuanxiError('BINARY', `${file}: holds zero bytes, so it is no text; give text, HTML or Markdown`);
  }
  const whole = readUtf8(cutWithin(source));
  if (whole === null) return readOther(source);
  const escaped = escapedCharset(whole);
  if (escaped === null) return whole;
  throw new GuanxiError(
    'CHARSET',
    `${file}: written in ${escaped}, which is not read; convert it: iconv -f ${escaped} -t UTF-8`,
  );
}

function readMarked({ bytes, file }: Source, charset: string): string {
  const text = readAs(charset, bytes);
  if (likelihoodOf(text.slice(0, 65_536)).each > READABLE) return text;
  throw new GuanxiError('CHARSET', `${file}: marked as ${charset} but its bytes do not fit; save it again as UTF-8`);
}

/** The source without the beginning of a character at its very end: a file cut there is whole UTF-8 all the same. */
function cutWithin(source: Source): Source {
  const { bytes } = source;
  for (let cut = 1; cut <= LONGEST_CUT; cut += 1) {
    const lead = bytes[bytes.length - cut] ?? 0;
    if (lead < 0x80) break;
    if (lead < 0xc0) continue;
    const wants = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    return wants > cut ? { ...source, bytes: bytes.subarray(0, bytes.length - cut) } : source;
  }
  return source;
}
