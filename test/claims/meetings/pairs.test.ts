import { expect, test } from 'vitest';
import { pairsOf } from '../../../src/claims/meetings/pairs.ts';

const SIDES = new Map([...'中美日韩朝俄英法德印澳加欧越'].map((short) => [short, `node-${short}`]));
const pairsIn = (text: string) =>
  pairsOf(SIDES, text, { start: 0, end: text.length }).map(({ start, end, nodes }) => [
    text.slice(start, end),
    nodes.map((node) => node.slice(-1)).join(''),
  ]);

test.each([
  ['中美举行会谈', [['中美', '中美']]],
  ['会后，日美澳印四国外长合影', [['日美澳印四国外长', '日美澳印']]],
  ['15日中韩双方通话', [['中韩双方', '中韩']]],
  ['中欧领导人会晤', [['中欧领导人', '中欧']]],
  ['美俄元首在日内瓦见面', [['美俄元首', '美俄']]],
  [
    '中日外长同俄印外长会谈',
    [
      ['中日外长', '中日'],
      ['俄印外长', '俄印'],
    ],
  ],
])('%s', (text, expected) => {
  expect(pairsIn(text)).toEqual(expected);
});

test.each([
  '中美关系紧张',
  '俄欧战争爆发后两人会晤',
  '中日局势紧张',
  '中印边境会谈',
  '中国同美国会谈',
  '15日美方表态',
  '中中会谈',
  '中菲会谈',
])('none in %s', (text) => {
  expect(pairsIn(text)).toEqual([]);
});
