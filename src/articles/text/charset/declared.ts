import { createRequire } from 'node:module';
import type { Source } from '../../../model/article.ts';
import { type Charset, charsetOf } from './charsets.ts';

const require = createRequire(import.meta.url);

/** A page's own declaration stands at its top, under scripts at worst. */
const HEAD_BYTES = 16_384;
const NOTHING = 'windows-1252';
const MARKS: readonly (readonly [Charset, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The charset of a byte order mark; null without one. */
export function markedCharset(bytes: Uint8Array): Charset | null {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

/**
 * The charsets that a source is said to be in, by what came with it and by its own head: `<meta charset="gb2312">`,
 * `<?xml encoding="big5"?>`. What is said is often wrong, so it only counts among readings that are nearly as good.
 */
export function declaredCharsets({ bytes, charset }: Source): readonly Charset[] {
  const { getEncoding } = require('encoding-sniffer') as typeof import('encoding-sniffer');
  const head = getEncoding(Buffer.from(bytes.subarray(0, HEAD_BYTES)), { maxBytes: HEAD_BYTES });
  const own = head.toLowerCase() === NOTHING && !DECLARES_LATIN.test(latin1(bytes)) ? null : charsetOf(head);
  return [charset === undefined ? null : charsetOf(charset), own].filter((named) => named !== null);
}

const DECLARES_LATIN = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?(?:windows-125\d|iso-?8859|latin-?\d|cp-?125\d)/iu;

/** The first bytes, each as one character. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
}

/** Escapes of charsets of seven bits, whose bytes are all ASCII, and what `iconv -f` calls them. */
const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/~\{(?:[!-w][!-~]){2,2000}~\}/u, 'HZ'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what begins these
  [/\u001b\$[)*+][AEGHI]/u, 'ISO-2022-CN'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  [/\u001b\$(?:\([CD]|[@AB])/u, 'ISO-2022-JP-2'],
];
const UTF7 = /\+(?<words>[A-Za-z0-9+/]{8,2000})-?/gu;
const ALL_CHINESE = /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2010-\u2026·]{3,}$/u;
const MOST_TRIES = 20;

/**
 * The charset of seven bits in which an ASCII text is written, which nothing writes any more and nothing here reads:
 * `HZ` for `~{VP9z~}`, which is 中国. Null for plain ASCII.
 */
export function escapedCharset(text: string): string | null {
  const sample = text.slice(0, HEAD_BYTES * 4);
  const known = ESCAPES.find(([form]) => form.test(sample));
  if (known !== undefined) return known[1];
  let tries = 0;
  for (const { groups } of sample.matchAll(UTF7)) {
    const bytes = Buffer.from(groups?.words ?? '', 'base64');
    const words = new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length & ~1));
    if (ALL_CHINESE.test(words)) return 'UTF-7';
    tries += 1;
    if (tries === MOST_TRIES) break;
  }
  return null;
}
