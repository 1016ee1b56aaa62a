import { expect } from 'vitest';
import { meetings } from '../../src/claims/meetings/rule.ts';
import { said } from '../../src/claims/said/rule.ts';
import type { StatementNode } from '../../src/model/entity.ts';
import { type ArticleParts, nameOf, sceneOf } from './scene.ts';

/** One SAID edge, its ends by name. */
export interface Line {
  readonly speaker: string;
  readonly words: string;
  readonly via: string[];
  readonly to: string[];
  readonly statement: StatementNode;
  readonly rule: string;
  readonly meeting: string | null;
}

/** What an article of these paragraphs attributes, with its meetings found before; checks that evidence stands in the text. */
export function lines(body: string, parts: ArticleParts = {}): Line[] {
  const scene = sceneOf(body, parts);
  const { nodes, edges } = said.find(scene, meetings.find(scene, { nodes: [], edges: [] }));
  return edges.flatMap((edge): Line[] => {
    const statement = nodes.find((node): node is StatementNode => node.id === edge.to && node.type === 'Statement');
    if (edge.type !== 'SAID' || statement === undefined) return [];
    for (const { start, end, text } of edge.evidence)
      expect(scene.reading.document.article.text.slice(start, end)).toBe(text);
    const names = (ids: readonly string[]) => ids.map((id) => nameOf(scene, id));
    return [
      {
        speaker: nameOf(scene, edge.from),
        words: statement.text,
        via: names(edge.via),
        to: names(edge.addressees),
        statement,
        rule: edge.evidence[0]?.rule ?? '',
        meeting: edge.meeting,
      },
    ];
  });
}

/** `speaker: words` for each of them. */
export const short = (body: string, parts: ArticleParts = {}) =>
  lines(body, parts).map(({ speaker, words }) => `${speaker}: ${words}`);
