import { GuanxiError } from '../../errors.ts';

const SAMPLE = 65_536;
/** A lost character, and what two of them become when UTF-8 is read as GBK. */
const REPLACEMENTS = /\uFFFD|锟斤拷/gu;
const HAN = /\p{Script=Han}/gu;
/** UTF-8 that was read as Latin-1 and written again: three bytes of 中 become three letters and signs. */
const DOUBLE_ENCODED = /[\u00C3-\u00F4][\u0080-\u00BF\u0152-\u0178\u2013-\u2122]/gu;
/** UTF-8 that was read as GBK: what 、。，：“” and 的 become, and next to no Chinese text has. */
const READ_AS_GBK = /[锛銆鈥鐨]/gu;
const FEWEST_READ_AS_GBK = 3;
const LEAST_READ_AS_GBK_SHARE = 0.02;

/** Whether a text holds UTF-8 that was read as Latin-1: ä¸­ for 中. */
export function isDoubleEncoded(text: string): boolean {
  return text.search(DOUBLE_ENCODED) >= 0;
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

/**
 * Refuses a text that was decoded wrongly before it came here, which cannot be mended: BINARY for one full of control
 * characters, CHARSET for lost characters and for UTF-8 read as something else. Up to three lost characters, or one in
 * twenty, are let pass and stay U+FFFD in the article: no name is read across them, and `extract` says so.
 */
export function refuseDamaged(text: string, file: string): void {
  const sample = text.slice(0, SAMPLE);
  if (controlShare(sample) > 0.02) {
    throw new GuanxiError('BINARY', `${file}: full of control characters; give text, HTML or Markdown`);
  }
  const lost = text.match(REPLACEMENTS)?.length ?? 0;
  if (lost > 3 && lost > (text.match(HAN)?.length ?? 0) / 20) {
    const line = text.slice(0, text.search(REPLACEMENTS)).split('\n').length;
    throw new GuanxiError(
      'CHARSET',
      `${file}: ${lost} characters are broken or were lost in an earlier conversion, the first in line ${line}; fetch it again`,
    );
  }
  const twice = sample.match(DOUBLE_ENCODED)?.length ?? 0;
  const han = sample.match(HAN)?.length ?? 0;
  if (twice > 10 && twice > han) {
    throw new GuanxiError('CHARSET', `${file}: UTF-8 that was read as Latin-1 and saved again; fetch it again`);
  }
  const asGbk = sample.match(READ_AS_GBK)?.length ?? 0;
  if (asGbk >= FEWEST_READ_AS_GBK && asGbk > han * LEAST_READ_AS_GBK_SHARE) {
    throw new GuanxiError('CHARSET', `${file}: UTF-8 that was read as GBK and saved again; fetch it again`);
  }
}
