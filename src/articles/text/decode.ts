import { createRequire } from 'node:module';
import { GuanxiError } from '../../errors.ts';
import type { Source } from '../../model/article.ts';

/** First bytes of what is not text, and what to call it. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF; give the text of its pages instead'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document; unpack it and give the texts'],
  ['\u001f\u008b', 'gzip data; unpack it first'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u007fELF', 'a program'],
];
const require = createRequire(import.meta.url);

const SAMPLE_BYTES = 65_536;
/** A character cut off at the end of the bytes: a lead byte and fewer continuations than it wants. */
const LONGEST_CUT = 3;
/** A lost character, and what two of them become when UTF-8 is read as GBK. */
const REPLACEMENTS = /\uFFFD|锟斤拷/gu;
const HAN = /\p{Script=Han}/gu;
/** UTF-8 that was read as Latin-1 and written again: three bytes of 中 become three letters and signs. */
const DOUBLE_ENCODED = /[\u00C3-\u00F4][\u0080-\u00BF\u0152-\u0178\u2013-\u2122]/gu;
/** UTF-8 that was read as GBK: what 、。，：“” and 的 become, and next to no Chinese text has. */
const READ_AS_GBK = /[锛銆鈥鐨]/gu;
const FEWEST_READ_AS_GBK = 3;
const LEAST_READ_AS_GBK_SHARE = 0.02;
/** Characters of every Chinese text in either script: a decoding that shows hardly any of them is the wrong one. */
const FREQUENT =
  /[的一是在了不和有大这中人上为个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加都两體這為個國時來們於對會發動產種過說後學經進著電裡現實點點從]/gu;
const LEAST_FREQUENT_SHARE = 0.08;

/**
 * The text of a source: UTF-8 with or without mark, UTF-16 with one, GB18030, Big5 or what an HTML head declares, each
 * only if every byte fits: the GB18030 bytes of 中国外交部 give 中国外交部. Throws EMPTY, BINARY or CHARSET.
 */
export function decode(source: Source): string {
  const { bytes, file } = source;
  if (bytes.length === 0) throw new GuanxiError('EMPTY', `${file}: the file is empty; remove it from the list`);
  const text = marked(source) ?? utf8(bytes) ?? legacy(source);
  if (text.trim() === '') {
    throw new GuanxiError('EMPTY', `${file}: nothing but white space; remove it from the list`);
  }
  refuseDamaged(text, file);
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** What a byte order mark settles; throws BINARY for what cannot be text without one. */
function marked({ bytes, file }: Source): string | null {
  const [a, b] = bytes;
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  if (wide !== null) {
    const text = fits(bytes, wide);
    if (text !== null) return text;
    throw new GuanxiError('CHARSET', `${file}: marked as ${wide} but its bytes do not fit; save it again as UTF-8`);
  }
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) throw new GuanxiError('BINARY', `${file}: this is ${known[1]}`);
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) {
    throw new GuanxiError('BINARY', `${file}: holds zero bytes, so it is no text; give text, HTML or Markdown`);
  }
  return null;
}

/** A file cut within its last character is still UTF-8. */
function utf8(bytes: Uint8Array): string | null {
  const whole = fits(bytes, 'utf-8');
  if (whole !== null) return whole;
  for (let cut = 1; cut <= LONGEST_CUT; cut += 1) {
    if ((bytes[bytes.length - cut] ?? 0) < 0xc0) continue;
    return fits(bytes.subarray(0, bytes.length - cut), 'utf-8');
  }
  return null;
}

/** The encodings that a file declares and that its bytes suggest. What guesses is loaded for the first text that is no UTF-8. */
function guessed(sample: Buffer): string[] {
  const { getEncoding } = require('encoding-sniffer') as typeof import('encoding-sniffer');
  const { detect } = require('jschardet') as typeof import('jschardet');
  return [getEncoding(sample), detect(sample).encoding ?? 'gb18030'];
}

/** The best-reading of the encodings the file declares or its bytes suggest. */
function legacy({ bytes, file }: Source): string {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE_BYTES));
  const guesses = [...guessed(sample), 'gb18030', 'big5'];
  let best: { readonly text: string; readonly share: number } | null = null;
  for (const label of new Set(guesses.map((guess) => guess.toLowerCase()))) {
    const text = label === 'utf-8' || label.startsWith('windows-125') ? null : fits(bytes, label);
    const share = text === null ? 0 : frequentShare(text.slice(0, SAMPLE_BYTES));
    if (text !== null && (best === null || share > best.share)) best = { text, share };
  }
  if (best !== null && best.share >= LEAST_FREQUENT_SHARE) return best.text;
  if (controlShare(sample.toString('latin1')) > 0.05) {
    throw new GuanxiError('BINARY', `${file}: its bytes are no text; give text, HTML or Markdown`);
  }
  throw new GuanxiError(
    'CHARSET',
    `${file}: neither UTF-8 nor GB18030 nor Big5 fits its bytes; save it again as UTF-8`,
  );
}

function fits(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function frequentShare(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  return han === 0 ? 0 : (text.match(FREQUENT)?.length ?? 0) / han;
}

/** The share of control characters that no text holds. */
function controlShare(text: string): number {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) controls += 1;
  }
  return controls / text.length;
}

/** Text that was decoded wrongly before it came here cannot be mended. */
function refuseDamaged(text: string, file: string): void {
  const sample = text.slice(0, SAMPLE_BYTES);
  if (controlShare(sample) > 0.02) {
    throw new GuanxiError('BINARY', `${file}: full of control characters; give text, HTML or Markdown`);
  }
  const lost = sample.match(REPLACEMENTS)?.length ?? 0;
  const twice = sample.match(DOUBLE_ENCODED)?.length ?? 0;
  const han = sample.match(HAN)?.length ?? 0;
  if (lost > 3 && lost > han / 20) {
    throw new GuanxiError('CHARSET', `${file}: ${lost} characters were lost in an earlier conversion; fetch it again`);
  }
  if (twice > 10 && twice > han) {
    throw new GuanxiError('CHARSET', `${file}: UTF-8 that was read as Latin-1 and saved again; fetch it again`);
  }
  const asGbk = sample.match(READ_AS_GBK)?.length ?? 0;
  if (asGbk >= FEWEST_READ_AS_GBK && asGbk > han * LEAST_READ_AS_GBK_SHARE) {
    throw new GuanxiError('CHARSET', `${file}: UTF-8 that was read as GBK and saved again; fetch it again`);
  }
}
