import { expect, test } from 'vitest';
import { findShortPairs } from '../../../src/claims/meetings/first-characters.ts';
import { growth, LINEAR } from '../../support/growth.ts';
import { sceneOf } from '../../support/scene.ts';

function pairs(text: string): string[] {
  return findShortPairs(sceneOf(text), [{ start: 0, end: text.length }]).map(({ start, end, nodes }) => {
    expect(new Set(nodes).size).toBe(2);
    return text.slice(start, end);
  });
}

test.each([
  ['拜登和习近平到了。拜习会很长。', ['拜习']],
  ['特朗普、金正恩到了。“特金会”破局。', ['特金']],
  ['马英九与习近平到了。马习会之后。', ['马习']],
  ['岸田文雄与尹锡悦到了。尹岸通话。', ['尹岸']],
  ['拜登和习近平到了。拜习视频会谈，拜习首次会晤。', ['拜习', '拜习']],
])('%s', (text, expected) => {
  expect(pairs(text)).toEqual(expected);
});

test.each([
  ['拜登和习近平到了。拜登会支持，习近平会见了他。'],
  ['拜登到了。拜习会很长。'],
  ['拜登和习近平到了。拜习会议很长。'],
  ['特朗普、金正恩、金与正到了。特金会破局。'],
])('none in %s', (text) => {
  expect(pairs(text)).toEqual([]);
});

test('takes linear time', () => {
  const scene = sceneOf('拜登和习近平到了。'.repeat(20) + '拜习视频会通话'.repeat(2_000));
  expect(growth((end) => void findShortPairs(scene, [{ start: 0, end }]), 6_000)).toBeLessThanOrEqual(LINEAR);
});
