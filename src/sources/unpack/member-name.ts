const ASCII = /^[\x20-\x7E]*$/u;

/** Lead and trail bytes of the characters that a standard gives first, because texts need them most. */
const COMMON: readonly (readonly [string, (lead: number, trail: number) => boolean])[] = [
  ['gb18030', (lead, trail) => lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1],
  ['big5', (lead, trail) => lead >= 0xa4 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1)],
];

/**
 * How the names in one archive are written, all of them together: UTF-8 where they fit, else GB18030 or Big5, whichever
 * makes more of them common characters. Names without a mark come so from Chinese Windows: BF AA B7 A2 is 开发.
 */
export function nameCharset(names: readonly Uint8Array[]): string {
  const all = Buffer.concat(names.flatMap((name) => [name, Buffer.from('/')]));
  if (ASCII.test(all.toString('latin1')) || fits(all, 'utf-8')) return 'utf-8';
  let best = { charset: 'latin1', common: 0 };
  for (const [charset, isCommon] of COMMON) {
    const common = fits(all, charset) ? commonPairs(all, isCommon) : 0;
    if (common > best.common) best = { charset, common };
  }
  return best.charset;
}

/** A name in its charset; what does not fit becomes U+FFFD. */
export function decodeName(name: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(name);
}

function fits(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function commonPairs(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    if (isCommon(lead, bytes[i + 1] ?? 0)) count += 1;
    i += 1;
  }
  return count;
}
