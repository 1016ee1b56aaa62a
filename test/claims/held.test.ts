import { describe, expect, test } from 'vitest';
import { held } from '../../src/claims/held.ts';
import { sceneOf } from '../support/scene.ts';

function lines(body: string): string[] {
  const scene = sceneOf(body);
  return held.find(scene, { nodes: [], edges: [] }).edges.map((edge) => {
    for (const { start, end, text } of edge.evidence)
      expect(scene.reading.document.article.text.slice(start, end)).toBe(text);
    const status = edge.type === 'HELD' ? edge.status : '';
    return `${scene.people.get(edge.from)?.name} ${scene.offices.get(edge.to)?.name} ${status} ${edge.evidence.length}`;
  });
}

describe('who holds which office', () => {
  test.each([
    ['title before the name', '中国国务院总理李强出席会议。', ['李强 中国国务院总理 CURRENT 1']],
    ['former', '美国前国务卿蓬佩奥抵达台北。', ['蓬佩奥 美国国务卿 FORMER 1']],
    ['incoming', '美国候任国务卿布林肯出席听证会。', ['布林肯 美国国务卿 INCOMING 1']],
    ['spokesperson', '中国外交部发言人汪文斌主持记者会。', ['汪文斌 中国外交部发言人 CURRENT 1']],
    ['one edge for the same office', '法国总统马克龙抵达北京。法国总统马克龙周三启程。', ['马克龙 法国总统 CURRENT 2']],
    ['two people', '德国总理默克尔会见法国总统马克龙。', ['默克尔 德国总理 CURRENT 1', '马克龙 法国总统 CURRENT 1']],
  ])('%s', (_, body, expected) => {
    expect(lines(body).toSorted()).toEqual(expected.toSorted());
  });

  test.each(['马克龙抵达北京。', '德国总理抵达北京。', '外交部长会议在河内举行。', '总统选举将于明年举行。'])(
    'nobody in %s',
    (body) => {
      expect(lines(body)).toEqual([]);
    },
  );
});
