import { describe, expect, test } from 'vitest';
import { findSides } from '../../src/claims/sides.ts';

const sides = (text: string) => findSides(text, { start: 0, end: text.length });

describe('sides and unnamed voices', () => {
  test.each([
    ['双方同意继续磋商', ['双方']],
    ['中方对此表示满意', ['中方']],
    ['美方代表离开会场', ['美方代表']],
    ['两国元首通了电话', ['两国元首']],
    ['一名不愿具名的官员透露', ['一名不愿具名的官员']],
    ['消息人士说，分析师认为', ['消息人士', '分析师']],
    ['日媒报道', ['日媒']],
  ])('%s', (text, expected) => {
    expect(sides(text).map(({ surface }) => surface)).toEqual(expected);
  });

  test.each(['会谈在北京举行', '李强抵达巴黎', '天气晴朗', '方案已经通过'])('none in %s', (text) => {
    expect(sides(text)).toEqual([]);
  });

  test('the short name of a country’s side, and offsets of the whole text', () => {
    const text = '随后，中方提出方案。';
    expect(findSides(text, { start: 3, end: text.length })).toEqual([
      { start: 3, end: 5, surface: '中方', short: '中' },
    ]);
    expect(sides('双方同意')[0]?.short).toBeNull();
  });

  test('of sides that overlap the longest', () => {
    expect(sides('中美双方代表').map(({ surface }) => surface)).toEqual(['中美双方代表']);
  });
});
