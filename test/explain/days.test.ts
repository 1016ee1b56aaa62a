import { expect, test } from 'vitest';
import { readClaims } from '../../src/claims/read.ts';
import { explain } from '../../src/explain/explain.ts';
import { sceneOf } from '../support/scene.ts';

/** The words of meetings that may be one though their days differ. */
function daysOf(text: string): string[] {
  const scene = sceneOf(text);
  return explain(scene, readClaims(scene), 'a.txt', 'test').sentences.flatMap(({ gaps }) =>
    gaps.flatMap(({ kind, trigger }) => (kind === 'DAY' ? [trigger] : [])),
  );
}

test.each<[string, readonly string[]]>([
  [
    '王毅2021年3月2日在大阪会见林芳正。共同社称，王毅2021年3月3日在东京会见林芳正。',
    ['王毅2021年3月2日在大阪会见林芳正', '王毅2021年3月3日在东京会见林芳正'],
  ],
  [
    '王毅2021年3月2日同林芳正通电话。王毅2021年3月4日同林芳正通电话。',
    ['王毅2021年3月2日同林芳正通电话', '王毅2021年3月4日同林芳正通电话'],
  ],
])('both days are kept and said: %s', (text, expected) => {
  expect(daysOf(text)).toEqual(expected);
});

test.each([
  '王毅2021年3月2日会见林芳正。王毅2021年3月2日同林芳正会面。',
  '王毅2021年3月2日会见林芳正。王毅2021年3月22日会见林芳正。',
  '王毅2021年3月2日会见林芳正。王毅2021年3月3日会见拉夫罗夫。',
  '王毅2021年3月2日会见林芳正。王毅2021年3月3日同林芳正通电话。',
  '王毅2021年3月2日会见林芳正。',
])('nothing contradicts itself in %s', (text) => {
  expect(daysOf(text)).toEqual([]);
});
