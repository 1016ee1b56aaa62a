import type { Mention } from '../mentions/types.ts';
import type { AboutEdge } from '../model/claim.ts';
import { groupBy } from '../model/group.ts';
import { type Span, within } from '../model/span.ts';
import type { Sentence } from '../sentences/split.ts';
import { evidenceOf } from './evidence.ts';
import type { ClaimRule, Found, Scene } from './types.ts';

/** A mention of a node, at its place. */
interface Placed extends Span {
  readonly node: string;
  readonly kind: Mention['kind'];
}

/** The sentence that holds a place; sentences stand in text order. */
function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** The policies named in the sentences that report a meeting: what it dealt with. */
function agenda(scene: Scene, named: readonly Placed[], before: Found): AboutEdge[] {
  const edges = new Map<string, AboutEdge>();
  for (const edge of before.edges) {
    if (edge.type !== 'ATTENDED') continue;
    for (const { start } of edge.evidence) {
      const sentence = sentenceAt(scene.reading.document.sentences, start);
      if (sentence === undefined) continue;
      for (const { kind, node: to } of within(named, sentence)) {
        const key = `${edge.to} ${to}`;
        if (kind !== 'POLICY' || edges.has(key)) continue;
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
    const named = scene.mentions.flatMap(({ mention: { start, end, kind }, node }): Placed[] =>
      node === null ? [] : [{ start, end, kind, node }],
    );
    const edges: AboutEdge[] = [];
    for (const node of before.nodes) {
      if (node.type !== 'Statement') continue;
      for (const [to, places] of groupBy(within(named, node), (mention) => mention.node)) {
        const evidence = places.map((place) => evidenceOf(scene, place, 'named-in-statement', 0.9));
        edges.push({ type: 'ABOUT', from: node.id, to, evidence });
      }
    }
    return { nodes: [], edges: [...edges, ...agenda(scene, named, before)] };
  },
};
