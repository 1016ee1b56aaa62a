import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { Cutter } from '../../../src/sentences/jieba/cut.ts';
import { growth, LINEAR } from '../../support/growth.ts';

const jieba = createRequire(import.meta.url)('nodejieba') as { tag(text: string): unknown };
const cutter = new Cutter();

describe('the words and tags of nodejieba', () => {
  test.each([
    ['', 'nothing'],
    ['国家能源研究中心的代表星期三抵达会场', 'words of its dictionary'],
    ['研究生命的起源与南京市长江大桥', 'words that overlap'],
    ['犇鑫磊与束珏婷在鼍城会谈', 'words that it does not have'],
    ['亚历山德拉·奥卡西奥·科尔特斯', 'a long transliteration'],
    ['A股上涨3.5%，B2B公司和5G网络', 'letters and digits'],
    ['2021年7月1日 COVID-19', 'dates, a hyphen and a space'],
    ['𠮷野家與臺灣銀行', 'a character of two units, traditional ones'],
    ['他说，好。\n\t“是的”！', 'marks'],
    ['的的的的的的', 'one character repeated'],
    ['\u0000\u007fé한국にほんЖ', 'other scripts'],
  ])('%j: %s', (text) => {
    expect(cutter.tag(text)).toEqual(jieba.tag(text));
  });
});

test.each(['犇', 'a犇', '中国', '1.', '，犇'])('reads %s, repeated, in linear time', (piece) => {
  expect(growth((length) => cutter.tag(piece.repeat(length / piece.length)))).toBeLessThanOrEqual(LINEAR);
});
