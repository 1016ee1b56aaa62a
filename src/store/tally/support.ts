import { groupBy } from '../../model/group.ts';
import type { ClaimRow } from '../claims.ts';

/** A claim with what its article adds. */
export type ReportedClaim = ClaimRow & {
  readonly publisher: string | null;
  readonly url: string | null;
  /** The independent source behind its article. */
  readonly origin: string;
};

/** What one article says for one fact; never without a claim. */
export interface Support {
  readonly edgeKey: string;
  readonly article: string;
  readonly origin: string;
  readonly claims: readonly [ReportedClaim, ...ReportedClaim[]];
}

/** Claims by fact and article; one that was judged wrong supports nothing. */
export function supportsOf(claims: readonly ReportedClaim[]): readonly Support[] {
  const counting = claims.filter(({ judged }) => judged !== 'WRONG');
  return [...groupBy(counting, ({ edgeKey, article }) => `${edgeKey} ${article}`).values()].flatMap(
    ([first, ...others]) =>
      first === undefined
        ? []
        : [{ edgeKey: first.edgeKey, article: first.article, origin: first.origin, claims: [first, ...others] }],
  );
}
