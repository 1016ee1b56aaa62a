import { leastHashes, similarity } from '../model/fingerprint.ts';

/** An article as far as its words are compared. */
export interface Fingerprinted {
  readonly id: string;
  readonly contentHash: string;
  /** See `fingerprintOf`; empty for an article without a body. */
  readonly fingerprint: string;
}

/** Two articles that share fewer than one of these are not compared. A cut to half of a story is missed once in 256. */
const BANDS = 8;
/**
 * Above this one article is a reprint of the other. Of the labelled pairs (`test/golden/reprints`) no two reports of
 * their own come near it, however many formulas they share, and no reprint falls under it.
 */
const LEAST_SIMILARITY = 0.75;

/** The bands of an article: two articles that print the same story share at least one. */
export function bandsOf({ fingerprint, contentHash }: Fingerprinted): readonly string[] {
  if (fingerprint === '') return [`text:${contentHash}`];
  return leastHashes(fingerprint, BANDS).map((hash) => `least:${hash}`);
}

/** How much of their words two articles share (0 to 1, three places) where one is a reprint of the other; else null. */
export function reprintSimilarity(a: Fingerprinted, b: Fingerprinted): number | null {
  if (a.fingerprint === '' || b.fingerprint === '') return a.contentHash === b.contentHash ? 1 : null;
  const shared = Math.round(similarity(a.fingerprint, b.fingerprint) * 1_000) / 1_000;
  return shared >= LEAST_SIMILARITY ? shared : null;
}
