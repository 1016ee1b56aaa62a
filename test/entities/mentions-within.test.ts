import { expect, test } from 'vitest';
import { mentionsWithin } from '../../src/entities/mentions-within.ts';
import { sceneOf } from '../support/scene.ts';

const BODY = '中国和越南对话。美国的华为公司没有回应。';
const namesIn = (words: string) => {
  const scene = sceneOf(BODY);
  const start = BODY.indexOf(words);
  return mentionsWithin(scene, { start, end: start + words.length }).map(({ mention }) => mention.surface);
};

test.each([
  ['中国和越南对话', ['中国', '越南']],
  ['和越南对话。', ['越南']],
  ['没有回应', []],
  ['国和越', []],
  ['美国', ['美国']],
])('within %s', (words, expected) => {
  expect(namesIn(words)).toEqual(expected);
});
