import { createRequire } from 'node:module';
import { GuanxiError } from '../../../errors.ts';
import type { Source } from '../../../model/article.ts';
import { isDoubleEncoded } from '../damage.ts';
import { type Charset, charsetOf, readAs } from './charsets.ts';
import { declaredCharsets } from './declared.ts';
import { likelihoodOf } from './likelihood.ts';
import { readPieces, refuseForeignInUtf8 } from './mixed.ts';
import { soundShare } from './sound.ts';

const require = createRequire(import.meta.url);

const GUESSED_BYTES = 65_536;
/** What a declaration weighs: as much as one character that is read well in one charset and badly in the other. */
const DECLARED = 4;
/** Bytes that are UTF-8 are hardly ever anything else. */
const UTF8 = 12;
/** A reading that is worse, by character, is no Chinese, and other languages are tried. */
const CHINESE = -8.7;
const READABLE = -12;
/** A whole text that is worse is looked into for UTF-8. */
const WELL_READ = -9.5;
/** The share of UTF-8 among the bytes of a text above which it is some; GB18030 reaches 0.04 by chance. */
const SOME_UTF8 = 0.12;
const MOSTLY_UTF8 = 0.5;
const BEYOND_TWO_BYTES = /[^\0-\u07FF]/u;
const BEYOND_ASCII = /[^\0-\u007F]/gu;
/** More pairs of bytes of GB18030 are never UTF-8 by chance. */
const MOST_BY_CHANCE = 40;

/** The likeliest of some readings of the same bytes. */
interface Choice {
  readonly charset: Charset;
  readonly weight: number;
  readonly each: number;
}

/** The text of bytes that are UTF-8 as a whole, unless a few pairs of bytes are far likelier GB18030; else null. */
export function readUtf8(source: Source): string | null {
  const { bytes } = source;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  if (BEYOND_TWO_BYTES.test(text) || isDoubleEncoded(text)) return text;
  const wide = text.match(BEYOND_ASCII)?.length ?? 0;
  if (wide === 0 || wide > MOST_BY_CHANCE) return text;
  const other = chosen(bytes, ['gb18030'], declaredCharsets(source));
  return other !== null && other.weight > likelihoodOf(text).whole + UTF8 ? readAs(other.charset, bytes) : text;
}

/** The text of bytes with zeros among them, as UTF-16 of either order; null where neither gives text. */
export function readUtf16(bytes: Uint8Array): string | null {
  const best = chosen(bytes, ['utf-16le', 'utf-16be'], []);
  return best === null || best.each < READABLE ? null : readAs(best.charset, bytes);
}

/**
 * The text of bytes that are not UTF-8 as a whole: UTF-8 with a few broken bytes, else the likeliest of GB18030, Big5,
 * UTF-16, what is declared and what jschardet suggests. Lost characters are U+FFFD. Throws CHARSET for a mixed file,
 * which it names, and where nothing gives a likely text.
 */
export function readOther(source: Source): string {
  const { bytes, file } = source;
  const declared = declaredCharsets(source);
  let best = chosen(bytes, ['gb18030', 'big5-hkscs', 'utf-16le', 'utf-16be', ...declared], declared);
  const share = best !== null && best.each > WELL_READ ? 0 : soundShare(bytes);
  if (share > SOME_UTF8) refuseForeignInUtf8(source);
  if (share > MOSTLY_UTF8) return new TextDecoder('utf-8').decode(bytes);
  if (best === null || best.each < CHINESE) best = likelier(best, chosen(bytes, suggested(bytes), declared));
  if (best === null || best.each < READABLE) {
    throw new GuanxiError(
      'CHARSET',
      `${file}: neither UTF-8 nor GB18030 nor Big5 nor UTF-16 fits its bytes; save it again as UTF-8`,
    );
  }
  return best.charset === 'gb18030' || best.charset === 'big5-hkscs'
    ? readPieces(source, best.charset)
    : readAs(best.charset, bytes);
}

function likelier(a: Choice | null, b: Choice | null): Choice | null {
  return a === null || (b !== null && b.weight > a.weight) ? b : a;
}

function chosen(bytes: Uint8Array, charsets: readonly Charset[], declared: readonly Charset[]): Choice | null {
  let best: Choice | null = null;
  for (const charset of new Set(charsets)) {
    if (charset === 'utf-8') continue;
    const { whole, each } = likelihoodOf(readAs(charset, bytes));
    best = likelier(best, { charset, each, weight: whole + (declared.includes(charset) ? DECLARED : 0) });
  }
  return best;
}

/** What bytes of another language suggest: EUC-KR, Shift_JIS. */
function suggested(bytes: Uint8Array): readonly Charset[] {
  const { detect } = require('jschardet') as typeof import('jschardet');
  const { encoding } = detect(Buffer.from(bytes.subarray(0, GUESSED_BYTES)));
  const charset = encoding === null ? null : charsetOf(encoding);
  return charset === null || charset.startsWith('windows-') ? [] : [charset];
}
