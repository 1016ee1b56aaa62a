import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkArticle } from '../../src/entities/link.ts';
import { readMentions } from '../../src/mentions/read.ts';
import type { Article } from '../../src/model/article.ts';
import { extractArticle } from '../../src/pipeline.ts';
import { toDocument } from '../../src/sentences/document.ts';
import { growth, LINEAR } from '../support/growth.ts';
import { gazetteer, lexicon } from '../support/scene.ts';
import { articleOf, readText } from './reading.ts';

/** Pieces of which texts of the kind are made, well or badly. */
const PIECES = [
  '习近平',
  '蔡總統',
  '布林肯',
  '约翰·克里',
  '（John Kerry）',
  '束小雨',
  '外交部',
  '国务院',
  '中国',
  '美國',
  '霍夫曼基金会',
  '公司',
  '主席',
  '部长',
  '前总统',
  '表示',
  '说',
  '“',
  '”',
  '「',
  '」',
  '《',
  '》',
  '巴黎协定',
  '法案',
  '（',
  '）',
  '，',
  '。',
  '、',
  '·',
  '和',
  '的',
  '驻',
  '在',
  '一',
  '\n',
  'RCEP',
  '2021年',
  '会见',
  '😀',
  '\ud800',
] as const;
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

test('every mention and title is what stands at its place in the simplified text', () => {
  fc.assert(
    fc.property(text, (words) => {
      const { document, mentions, titles } = readText(words);
      expect(document.text).toHaveLength(words.length);
      for (const { start, end, surface } of [...mentions, ...titles]) {
        expect(start).toBeLessThan(end);
        expect(document.text.slice(start, end)).toBe(surface);
      }
    }),
    { numRuns: 80 },
  );
});

test('bodies, people and policies stand in text order', () => {
  fc.assert(
    fc.property(text, (words) => {
      const starts = readText(words).mentions.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
    { numRuns: 40 },
  );
});

test('equal articles give equal records', () => {
  fc.assert(
    fc.property(text, (words) => {
      const record = () => JSON.stringify(extractArticle(articleOf(words), 'a.txt', lexicon));
      expect(record()).toBe(record());
    }),
    { numRuns: 25 },
  );
});

describe('hostile texts take time in proportion to their length', () => {
  const names = (article: Article): unknown => linkArticle(readMentions(toDocument(article), lexicon, gazetteer));
  const everything = (article: Article): unknown => extractArticle(article, 'a.txt', lexicon);
  const over = (work: (article: Article) => unknown, unit: string) =>
    growth((length) => work(articleOf(unit.repeat(length / unit.length))));

  test.each([
    '国',
    '·',
    '（）',
    '“',
    '《',
    '说“',
    '主席',
    '外长王毅、',
    '会见王毅',
    '中国对美国制裁，',
    '于10日在北京会见',
  ])('%j, whole extraction', (unit) => {
    expect(over(everything, unit)).toBeLessThanOrEqual(LINEAR);
  });

  test.each(['公司', '中美协定', '习近平主席'])('%j, names', (unit) => {
    expect(over(names, unit)).toBeLessThanOrEqual(LINEAR);
  });
});
