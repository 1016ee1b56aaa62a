import type { AboutEdge } from '../model/claim.ts';
import { contains } from '../model/span.ts';
import { evidenceOf } from './evidence.ts';
import type { ClaimRule, Found } from './types.ts';

/** What a statement speaks of: the people, bodies and policies named in its words. */
export const about: ClaimRule = {
  name: 'about',
  find(scene, before: Found) {
    const edges: AboutEdge[] = [];
    for (const node of before.nodes) {
      if (node.type !== 'Statement') continue;
      const named = new Map<string, AboutEdge>();
      for (const { mention, node: to } of scene.mentions) {
        if (to === null || !contains(node, mention)) continue;
        const evidence = [...(named.get(to)?.evidence ?? []), evidenceOf(scene, mention, 'named-in-statement', 0.9)];
        named.set(to, { type: 'ABOUT', from: node.id, to, evidence });
      }
      edges.push(...named.values());
    }
    return { nodes: [], edges };
  },
};
