import { expect, test } from 'vitest';
import { isSpellingOf } from '../../src/entities/spellings.ts';
import { link } from './linked.ts';

test.each([
  ['古特雷斯', '古特瑞斯', true],
  ['萨勒曼', '萨尔曼', true],
  ['史坦伯格', '史坦柏格', true],
  ['格里菲斯', '格里菲思', true],
  ['科瓦奇', '克瓦奇', true],
  ['布朗', '布劳', false],
  ['马杜罗', '马图尔', false],
  ['默克尔', '默克斯', false],
  ['卡恩斯', '卡恩斯', false],
  ['拉姆', '拉姆斯', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(isSpellingOf(a, b)).toBe(expected);
});

const people = (text: string) =>
  [...link(text).people.values()].map(({ name, aliases }) => [name, ...aliases].join(' '));

test.each<[string, readonly string[]]>([
  ['外交部长格里门科说，会谈有益。格里门柯表示，还将再来。', ['格里门科 格里门柯']],
  ['司令萨伦德尔抵达，萨伦德勒说，演习开始。', ['萨伦德尔 萨伦德勒']],
  ['司令萨伦德尔抵达，司令萨伦马克说，演习开始。', ['萨伦德尔', '萨伦马克']],
])('%s', (text, expected) => {
  expect(people(text)).toEqual(expected);
});
