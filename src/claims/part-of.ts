import type { PartOfEdge } from '../model/claim.ts';
import { groupBy } from '../model/group.ts';
import { evidenceOf } from './evidence.ts';
import type { ClaimRule } from './types.ts';

/** Which body an office belongs to, by the title that says so: 中国国务院总理 is PART_OF 中国国务院. */
export const partOf: ClaimRule = {
  name: 'part-of',
  find(scene) {
    const edges = [...groupBy(scene.holdings, ({ officeNode }) => officeNode)].flatMap(
      ([office, holdings]): PartOfEdge[] => {
        const body = scene.offices.get(office)?.organisation ?? null;
        if (body === null) return [];
        const evidence = holdings.map(({ title, confidence }) => evidenceOf(scene, title, 'title-body', confidence));
        return [{ type: 'PART_OF', from: office, to: body, evidence }];
      },
    );
    return { nodes: [], edges };
  },
};
