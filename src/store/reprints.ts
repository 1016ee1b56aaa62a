/** An article as far as its words are compared. */
export interface Fingerprinted {
  readonly id: string;
  readonly contentHash: string;
}

/** The bands of an article: two articles that print the same story share at least one. */
export function bandsOf({ contentHash }: Fingerprinted): readonly string[] {
  return [`text:${contentHash}`];
}

/** How much of their words two articles share (0 to 1) where that makes one a reprint of the other; else null. */
export function reprintSimilarity(a: Fingerprinted, b: Fingerprinted): number | null {
  return a.contentHash === b.contentHash ? 1 : null;
}
