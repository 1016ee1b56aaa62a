import { createRequire } from 'node:module';

/** A way of writing text as bytes, by the one name it has here: Big5 is always read with the Hong Kong characters. */
export type Charset = string;

const require = createRequire(import.meta.url);

/** Names that outlets and tools give to what is read as one charset. GB18030 holds GBK and GB2312 whole. */
const NAMES: readonly (readonly [RegExp, Charset])[] = [
  [/^utf-?8(?:-?bom)?$/u, 'utf-8'],
  [
    /^(?:x-)?(?:gb_?2312(?:-?80)?|csgb2312|gbk|gb18030(?:-?\d{4})?|cp-?936|936|windows-936|ms-?936|euc-?cn|chinese)$/u,
    'gb18030',
  ],
  [/^(?:x-)?(?:cn-?big5|big-?5(?:-?(?:hkscs|eten|e|\d{4}))*|csbig5|cp-?950|950|windows-950|ms-?950)$/u, 'big5-hkscs'],
  [/^(?:utf-?16(?:le)?|ucs-?2(?:le)?|unicode|iso-10646-ucs-2)$/u, 'utf-16le'],
  [/^utf-?16be$/u, 'utf-16be'],
];

/** The one name of a charset that a page or a server names: `GB2312` is `gb18030`; null for what nothing here reads. */
export function charsetOf(label: string): Charset | null {
  const plain = label
    .trim()
    .replace(/^["']|["']$/gu, '')
    .toLowerCase();
  const known = NAMES.find(([form]) => form.test(plain));
  if (known !== undefined) return known[1];
  try {
    return new TextDecoder(plain).encoding;
  } catch {
    return null;
  }
}

/** What Node reads as the standards say. It knows no Hong Kong characters in Big5 and takes windows-1252 for Latin-1. */
const BY_NODE = /^(?:gb18030|utf-)/u;

/** The text of bytes in a charset of `charsetOf`; a byte that fits nothing becomes U+FFFD. */
export function readAs(charset: Charset, bytes: Uint8Array): string {
  if (BY_NODE.test(charset)) return new TextDecoder(charset).decode(bytes);
  const iconv = require('iconv-lite') as typeof import('iconv-lite');
  const name = charset === 'big5-hkscs' ? 'big5hkscs' : charset;
  return iconv.encodingExists(name) ? iconv.decode(bytes, name) : new TextDecoder(charset).decode(bytes);
}
