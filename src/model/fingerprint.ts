/** A text of fewer shingles tells nothing of another: it is taken for one of so many. */
const FEWEST = 12;
const BYTES = 3;
/** Hashes are below this. */
const HASHES = 2 ** (8 * BYTES);
/** How many of the least hashes a fingerprint keeps. */
export const KEPT = 128;

/** The string of some hashes of 24 bits: sorted, three bytes each, in base64url. */
export function hashesText(hashes: Iterable<number>): string {
  const sorted = Uint32Array.from(hashes).sort();
  const bytes = Buffer.alloc(sorted.length * BYTES);
  for (const [at, hash] of sorted.entries()) bytes.writeUIntBE(hash, at * BYTES, BYTES);
  return bytes.toString('base64url');
}

/** The hashes of such a string, in their order; what follows a colon (see `particularsText`) is none of them. */
export function hashesOf(text: string): number[] {
  const bytes = Buffer.from(text.split(':')[0] ?? '', 'base64url');
  return Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, at) => bytes.readUIntBE(at * BYTES, BYTES));
}

/** The least hashes of a fingerprint, at most `count`: what texts that share much have in common. */
export function leastHashes(fingerprint: string, count: number): readonly number[] {
  return hashesOf(fingerprint).slice(0, count);
}

/** Up to where a fingerprint holds all hashes of its text. */
function reach(hashes: readonly number[]): number {
  return hashes.length < KEPT ? HASHES : (hashes.at(-1) ?? HASHES);
}

/**
 * How much of the shorter of two texts stands in the other, 0 to 1, by their fingerprints (`fingerprintOf`): 1 for a
 * reprint, also in the other script, cut short or under an own lead; a third at most for two stories on one event. It
 * estimates the share of common shingles from those hashes that both sketches would hold (bottom-k MinHash, Broder
 * 1997): for texts of one length the standard error is at most .045, for one of half the length .065, of a tenth .14;
 * near 0 and 1, where it is decided, it is far smaller.
 */
export function similarity(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [first, second] = [hashesOf(a), hashesOf(b)];
  const limit = Math.min(reach(first), reach(second));
  const own = first.filter((hash) => hash <= limit);
  const other = new Set(second.filter((hash) => hash <= limit));
  const shared = own.filter((hash) => other.has(hash)).length;
  return shared / Math.max(FEWEST, Math.min(own.length, other.size));
}
