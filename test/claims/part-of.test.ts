import { describe, expect, test } from 'vitest';
import { partOf } from '../../src/claims/part-of.ts';
import { nameOf, sceneOf } from '../support/scene.ts';

function lines(body: string): string[] {
  const scene = sceneOf(body);
  return partOf.find(scene, { nodes: [], edges: [] }).edges.map((edge) => {
    for (const { start, end, text } of edge.evidence)
      expect(scene.reading.document.article.text.slice(start, end)).toBe(text);
    return `${scene.offices.get(edge.from)?.name} < ${nameOf(scene, edge.to)}`;
  });
}

describe('which body an office belongs to', () => {
  test.each([
    ['中国国务院总理李强出席会议。', '中国国务院总理 < '],
    ['中国外交部发言人汪文斌主持记者会。', '中国外交部发言人 < 中国外交部'],
    ['美国商务部长雷蒙多抵达北京。', '美国商务部长 < '],
    ['世界卫生组织总干事谭德塞发表讲话。', '世界卫生组织总干事 < 世界卫生组织'],
    ['苹果公司首席执行官库克访问上海。', '苹果公司首席执行官 < 苹果公司'],
  ])('%s', (body, expected) => {
    const found = lines(body);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('one edge for an office, each title its evidence', () => {
    const scene = sceneOf('中国外交部发言人汪文斌说。中国外交部发言人汪文斌又说。');
    const { edges } = partOf.find(scene, { nodes: [], edges: [] });
    expect(edges.map(({ evidence }) => evidence.length)).toEqual([2]);
  });

  test.each(['律师王明出庭。', '汪文斌主持记者会。', '外交部发言人主持记者会。'])('none in %s', (body) => {
    expect(lines(body)).toEqual([]);
  });
});
