/** A text of fewer shingles tells nothing of another: it is taken for one of so many. */
const FEWEST = 12;
const BYTES = 3;
/** Hashes are below this. */
const HASHES = 2 ** (8 * BYTES);
/** How many of the least hashes a fingerprint keeps. */
export const KEPT = 128;

/** It stands in any text and tells nothing. */
const ONE = 1;
/** How many figures a fingerprint keeps, the least of them. */
const FIGURES_KEPT = 64;
const BEFORE_FIGURES = ':';

/**
 * The string of some hashes of 24 bits, at most `KEPT` of them: sorted, three bytes each, in base64url. Figures
 * over one follow as they are: `EZ6pGjVD:12,180,3200`.
 */
export function fingerprintText(hashes: Iterable<number>, values: readonly number[] = []): string {
  const sorted = Uint32Array.from(hashes).sort();
  const bytes = Buffer.alloc(sorted.length * BYTES);
  for (const [at, hash] of sorted.entries()) bytes.writeUIntBE(hash, at * BYTES, BYTES);
  const figures = [...new Set(values.filter((value) => value > ONE))].sort((a, b) => a - b);
  const kept = figures.slice(0, FIGURES_KEPT).join(',');
  return bytes.toString('base64url') + (kept === '' ? '' : BEFORE_FIGURES + kept);
}

function hashesOf(fingerprint: string): number[] {
  const bytes = Buffer.from(fingerprint.split(BEFORE_FIGURES)[0] ?? '', 'base64url');
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

function figuresOf(fingerprint: string): number[] {
  return (fingerprint.split(BEFORE_FIGURES)[1] ?? '')
    .split(',')
    .flatMap((figure) => (figure === '' ? [] : Number(figure)));
}

/**
 * Whether two texts state other figures: of the one that has fewer, two at least and more than half are not in the other.
 * An editor cuts figures, and adds one now and then (the day); a new notice in an old form has its own.
 */
export function otherFigures(a: string, b: string): boolean {
  const [first, second] = [figuresOf(a), figuresOf(b)];
  const [limitA, limitB] = [first, second].map((figures) =>
    figures.length < FIGURES_KEPT ? Number.POSITIVE_INFINITY : (figures.at(-1) ?? 0),
  );
  const limit = Math.min(limitA ?? 0, limitB ?? 0);
  const own = first.filter((figure) => figure <= limit);
  const other = new Set(second.filter((figure) => figure <= limit));
  const fewer = Math.min(own.length, other.size);
  const missing = fewer - own.filter((figure) => other.has(figure)).length;
  return missing >= 2 && missing * 2 > fewer;
}
