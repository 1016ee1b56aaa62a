import type { AboutEdge } from '../model/claim.ts';
import { contains, overlaps } from '../model/span.ts';
import { evidenceOf } from './evidence.ts';
import type { ClaimRule, Found, Scene } from './types.ts';

/** The policies named in the sentences that report a meeting: what it dealt with. */
function agenda(scene: Scene, before: Found): AboutEdge[] {
  const edges = new Map<string, AboutEdge>();
  for (const edge of before.edges) {
    if (edge.type !== 'ATTENDED') continue;
    for (const sentence of scene.reading.document.sentences) {
      if (!edge.evidence.some((evidence) => overlaps(sentence, evidence))) continue;
      for (const { mention, node: to } of scene.mentions) {
        const key = `${edge.to} ${to}`;
        if (to === null || mention.kind !== 'POLICY' || edges.has(key) || !contains(sentence, mention)) continue;
        const evidence = [evidenceOf(scene, sentence, 'named-at-meeting', 0.7)];
        edges.set(key, { type: 'ABOUT', from: edge.to, to, evidence });
      }
    }
  }
  return [...edges.values()];
}

/** What a statement speaks of: the people, bodies and policies named in its words; and what a meeting dealt with. */
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
    return { nodes: [], edges: [...edges, ...agenda(scene, before)] };
  },
};
