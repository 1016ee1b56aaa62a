import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims/read.ts';
import { toRecord } from '../../src/claims/record.ts';
import { growth, LINEAR } from '../support/growth.ts';
import { sceneOf } from '../support/scene.ts';

/** The sides of a text with the names of those for whom they stand. */
function sides(body: string, headline = ''): Record<string, string[]> {
  const scene = sceneOf(body, { headline });
  const { nodes } = toRecord(scene, readClaims(scene), 'a.txt', 'test');
  const names = new Map(nodes.map((node) => [node.id, 'name' in node ? node.name : null]));
  return Object.fromEntries(
    nodes.flatMap((node) =>
      node.type === 'Organisation' && node.kind === 'SIDE'
        ? [[node.name, node.members.map((id) => names.get(id) ?? 'dangling').toSorted()]]
        : [],
    ),
  );
}

const TALK = '外交部长王毅4月12日同美国国务卿布林肯在日内瓦会谈。';
const SUMMIT = '国家主席习近平4月12日同美国总统拜登在日内瓦会晤。';

describe('whom a side stands for', () => {
  test.each([
    ['the two of the talk', `${TALK}双方表示，将继续合作。`, '双方', ['布林肯', '王毅']],
    ['the two people of the talk', `${TALK}两人一致认为，应当合作。`, '两人', ['布林肯', '王毅']],
    ['both ministers', `${TALK}两国外长表示，将继续合作。`, '两国外长', ['布林肯', '王毅']],
    ['both presidents', `${SUMMIT}两国元首强调，应当合作。`, '两国元首', ['习近平', '拜登']],
    ['both presidents by country', `${SUMMIT}中美两国元首强调，应当合作。`, '中美两国元首', ['习近平', '拜登']],
    ['both states of the talk', `${TALK}两国同意，将继续合作。`, '两国', ['中国', '美国']],
    ['both states by name', '中美双方表示，将继续合作。', '中美双方', ['中国', '美国']],
    ['both states as states', '日韩两国宣布，将恢复磋商。', '日韩两国', ['日本', '韩国']],
    ['a country', '中方表示，将采取措施。', '中方', ['中国']],
    ['a country named elsewhere', '美国商务部发布名单。美方称，名单有效。', '美方', ['美国']],
  ])('%s', (_, body, side, expected) => {
    expect(sides(body)[side]).toEqual(expected.toSorted());
  });

  test.each([
    ['no talk is told', '双方表示，将继续合作。', '双方'],
    ['no pair is told', '两国同意，将继续合作。', '两国'],
    ['ministers are no presidents', `${TALK}两国元首强调，应当合作。`, '两国元首'],
    ['other countries', `${SUMMIT}日韩两国元首强调，应当合作。`, '日韩两国元首'],
    ['somebody of a country', '美方代表表示，将继续合作。', '美方代表'],
    ['nobody in particular', `${TALK}消息人士说，会谈顺利。`, '消息人士'],
    [
      'two talks',
      `${TALK}双方表示，将继续合作。\n法国总统马克龙4月13日同德国总理默克尔通电话。双方表示，应当团结。`,
      '双方',
    ],
  ])('unknown: %s', (_, body, side) => {
    expect(sides(body)[side]).toEqual([]);
  });

  test('a headline does not take it back', () => {
    expect(sides(`${TALK}双方表示，将继续合作。`, '王毅会见布林肯 双方表示将合作').双方).toEqual(
      ['布林肯', '王毅'].toSorted(),
    );
  });

  test('sides that nobody speaks of are no part of the record', () => {
    expect(sides('会谈在北京举行，中方场地很大。')).toEqual({});
  });
});

test.each([TALK, '双方表示，将合作。', '中方称，'])('time grows with length, not faster: %s', (unit) => {
  const run = (length: number) => sides(unit.repeat(Math.ceil(length / unit.length)));
  expect(growth(run)).toBeLessThanOrEqual(LINEAR);
});
