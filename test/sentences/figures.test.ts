import { expect, test } from 'vitest';
import { readFigures } from '../../src/sentences/figures.ts';

test.each<[string, string, number[]]>([
  ['常住居民三千二百人', '常住居民3200人', [3200]],
  ['常住居民3,200人', '常住居民3200人', [3200]],
  ['投入一百八十亿元', '投入18000000000元', [18_000_000_000]],
  ['投入180亿元', '投入18000000000元', [18_000_000_000]],
  ['罚金二百五十万元', '罚金2500000元', [2_500_000]],
  ['上涨0.7%', '上涨0.7%', [0.7]],
  ['二〇三一年五月十六日', '2031年5月16日', [2031, 5, 16]],
  ['一千零五名', '1005名', [1005]],
  ['两国', '2国', [2]],
  ['十二个', '12个', [12]],
  ['1.2万吨', '12000吨', [12_000]],
])('%s', (written, text, values) => {
  expect(readFigures(written)).toEqual({ text, values });
});

test.each(['万一', '百姓', '亿万', '1.2.3', '账号6222021234567890123', '没有数字'])('%s says no number', (written) => {
  expect(readFigures(written)).toEqual({ text: written, values: [] });
});
