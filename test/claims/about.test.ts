import { describe, expect, test } from 'vitest';
import { about } from '../../src/claims/about.ts';
import type { StatementNode } from '../../src/model/entity.ts';
import { idOf } from '../../src/model/id.ts';
import { nameOf, sceneOf } from '../support/scene.ts';

/** What a statement whose words stand between ［ and ］ is about. */
function lines(marked: string): string[] {
  const start = marked.indexOf('［');
  const text = marked.replace(/[［］]/gu, '');
  const scene = sceneOf(text);
  const statement: StatementNode = {
    type: 'Statement',
    id: idOf('statement', start),
    text: '',
    start,
    end: marked.indexOf('］') - 1,
    direct: false,
    stance: 'SAID',
    date: null,
    dateBasis: null,
  };
  return about.find(scene, { nodes: [statement], edges: [] }).edges.map((edge) => {
    expect(edge.from).toBe(statement.id);
    for (const evidence of edge.evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    return `${scene.policies.get(edge.to)?.name ?? nameOf(scene, edge.to)} ${edge.evidence.length}`;
  });
}

describe('what a statement speaks of', () => {
  test.each([
    ['a person', '李强说，［马克龙即将到访］。', ['马克龙 1']],
    ['a body', '李强说，［世界卫生组织作用重要］。', ['世界卫生组织 1']],
    ['a policy', '李强说，［巴黎协定必须落实］。', ['巴黎协定 1']],
    ['twice', '李强说，［马克龙会来，马克龙很忙］。', ['马克龙 2']],
    ['two', '李强说，［马克龙谈到巴黎协定］。', ['巴黎协定 1', '马克龙 1']],
  ])('%s', (_, marked, expected) => {
    expect(lines(marked).toSorted()).toEqual(expected);
  });

  test.each(['李强说，［天气很好］。', '马克龙说，［会来］，默克尔不来。', '李强对马克龙说，［会谈很好］。'])(
    'nothing in %s',
    (marked) => {
      expect(lines(marked)).toEqual([]);
    },
  );

  test('only statements are about something', () => {
    expect(about.find(sceneOf('马克龙抵达北京。'), { nodes: [], edges: [] }).edges).toEqual([]);
  });
});
