import { leastHashes, similarity } from '../model/fingerprint.ts';
import { otherParticulars } from '../model/particulars.ts';

/** An article as far as its words are compared. */
export interface Fingerprinted {
  readonly id: string;
  readonly contentHash: string;
  /** See `fingerprintOf`; empty for an article without a body. */
  readonly fingerprint: string;
  readonly publishedOn: string | null;
}

/** Two articles that share none of these are not compared. A cut to a third of a story is missed once in 130. */
const BANDS = 12;
/**
 * From this on one article is a reprint of the other. Of the labelled pairs (`test/golden/reprints`, `npm run reprints`)
 * that came out within days and have names or figures in common, reports of their own reach .36; reprints begin at .72, but
 * for one that is condensed to two fifths in words partly its own (.55). Without those conditions two notices in one form
 * reach .87, and no bound would part them.
 */
const LEAST_SIMILARITY = 0.65;
/**
 * From this on one of another week is: an archive prints a story as it was, a form is filled in anew. Of the labelled
 * pairs two notices in one form, a week apart, reach .86.
 */
const LEAST_LATER = 0.9;
/** A story is reprinted on its day or in the next three. */
const SOON = 3 * 86_400_000;

/** The bands of an article: two articles that print the same story share at least one. */
export function bandsOf({ fingerprint, contentHash }: Fingerprinted): readonly string[] {
  if (fingerprint === '') return [`text:${contentHash}`];
  return leastHashes(fingerprint, BANDS).map((hash) => `least:${hash}`);
}

/**
 * How much of their words two articles share (0 to 1, three places) where one is a reprint of the other; else null, as for
 * two notices in one form that have other names or figures, or came out another week.
 */
export function reprintSimilarity(a: Fingerprinted, b: Fingerprinted): number | null {
  if (a.fingerprint === '' || b.fingerprint === '') return a.contentHash === b.contentHash ? 1 : null;
  const shared = Math.round(similarity(a.fingerprint, b.fingerprint) * 1_000) / 1_000;
  if (shared < (later(a.publishedOn, b.publishedOn) ? LEAST_LATER : LEAST_SIMILARITY)) return null;
  return otherParticulars(a.fingerprint, b.fingerprint) ? null : shared;
}

/** Whether two days, where both are known, are farther apart than most reprints are. */
function later(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > SOON;
}
