import type { AboutEdge } from '../model/claim.ts';
import { groupBy } from '../model/group.ts';
import { agenda } from './agenda.ts';
import { evidenceOf } from './evidence.ts';
import { type Placed, topicsIn } from './topics.ts';
import type { ClaimRule, Found } from './types.ts';

/** What statements and meetings are about: the policies, people and bodies that are their topic, not all they mention. */
export const about: ClaimRule = {
  name: 'about',
  find(scene, before: Found) {
    const named = scene.mentions.flatMap(({ mention: { start, end, kind }, node }): Placed[] =>
      node === null || (kind !== 'POLICY' && kind !== 'PERSON' && kind !== 'ORGANISATION')
        ? []
        : [{ start, end, kind, node }],
    );
    // nobody is the topic of what he says himself
    const speakers = new Set(before.edges.flatMap((edge) => (edge.type === 'SAID' ? [`${edge.to} ${edge.from}`] : [])));
    const edges: AboutEdge[] = [];
    for (const node of before.nodes) {
      if (node.type !== 'Statement') continue;
      for (const [to, places] of groupBy(topicsIn(scene, node, named), (mention) => mention.node)) {
        if (speakers.has(`${node.id} ${to}`)) continue;
        const evidence = places.map((place) => evidenceOf(scene, place, place.rule, place.confidence));
        edges.push({ type: 'ABOUT', from: node.id, to, evidence });
      }
    }
    return { nodes: [], edges: [...edges, ...agenda(scene, named, before)] };
  },
};
