import { expect } from 'vitest';
import { readClaims } from '../../src/claims/read.ts';
import type { ImposedEdge } from '../../src/model/claim.ts';
import type { PolicyNode } from '../../src/model/entity.ts';
import { type ArticleParts, nameOf, sceneOf } from './scene.ts';

/** A measure as one edge tells it, with the names of its ends. */
export interface Line {
  readonly by: string;
  readonly on: string;
  readonly policy: PolicyNode;
  readonly edge: ImposedEdge;
  readonly basis: string | null;
}

/** The measures of an article with `body`, one line an edge. */
export function measures(body: string, parts: ArticleParts = {}): Line[] {
  const scene = sceneOf(body, parts);
  const { nodes, edges } = readClaims(scene);
  // a country named by one character alone is a node of the rule's own
  const called = (id: string): string =>
    nodes.flatMap((node) => (node.type === 'Organisation' && node.id === id ? [node.name] : []))[0] ??
    nameOf(scene, id);
  return edges.flatMap((edge): Line[] => {
    if (edge.type !== 'IMPOSED') return [];
    for (const { start, end, text } of edge.evidence)
      expect(scene.reading.document.article.text.slice(start, end)).toBe(text);
    const policy = nodes.find((node): node is PolicyNode => node.type === 'Policy' && node.id === edge.to)!;
    const basis = policy.basedOn === null ? null : (scene.policies.get(policy.basedOn)?.name ?? 'dangling');
    return [
      {
        by: called(edge.from),
        on: edge.targets.map(called).join('、'),
        policy,
        edge,
        basis,
      },
    ];
  });
}

/** The same in short: 美国 > 伊朗: SANCTION IN_FORCE. */
export const short = (body: string, parts: ArticleParts = {}): string[] =>
  measures(body, parts).map(({ by, on, policy, edge }) => `${by} > ${on}: ${policy.kind} ${edge.status}`);
