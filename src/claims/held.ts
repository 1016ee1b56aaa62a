import type { LinkedHolding } from '../entities/types.ts';
import { tenureOn } from '../lexicon/terms.ts';
import type { HeldEdge, HeldStatus } from '../model/claim.ts';
import { groupBy } from '../model/group.ts';
import { evidenceOf } from './evidence.ts';
import type { ClaimRule } from './types.ts';

/** The status of the fullest title; of several the one that says more than CURRENT. */
function statusOf(holdings: readonly LinkedHolding[]): HeldStatus {
  return holdings.find(({ title }) => title.status !== 'CURRENT')?.title.status ?? 'CURRENT';
}

/** Who holds which office, one edge for a person and office, each place where they stand together its evidence. */
export const held: ClaimRule = {
  name: 'held',
  find(scene) {
    const { lexicon, document } = scene.reading;
    const { publishedOn } = document.article;
    const groups = groupBy(scene.holdings, ({ personNode, officeNode }) => `${personNode} ${officeNode}`);
    const edges = [...groups.values()].map((holdings): HeldEdge => {
      const { personNode: from, officeNode: to } = holdings[0] as LinkedHolding;
      const status = statusOf(holdings);
      const evidence = holdings.map(({ evidence: span, rule, confidence }) =>
        evidenceOf(scene, span, rule, confidence),
      );
      return {
        type: 'HELD',
        from,
        to,
        status,
        ...tenureOn(lexicon, from, to, publishedOn, status === 'FORMER'),
        evidence,
      };
    });
    return { nodes: [], edges };
  },
};
