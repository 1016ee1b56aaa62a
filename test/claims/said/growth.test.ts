import { describe, expect, test } from 'vitest';
import { said } from '../../../src/claims/said/rule.ts';
import { LINEAR } from '../../support/growth.ts';
import { type Hostile, names, repeated } from '../../support/hostile.ts';
import { growthOfText } from '../../support/rule-growth.ts';

/** Paragraphs that give the floor, over and over, as nobody writes them. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['quotations that never close', '王毅说：“路还长。门开着。\n'],
  ['quotations that open anew', '“路还长。门开着。\n'],
  ['answers without end', '毛宁：路还长。门开着。\n记者：为什么？\n'],
  ['wordings of wordings', '外交部声明如下：\n路还长。\n'],
  ['points of points', '王毅提出三点建议：\n第一，要开门。\n'],
  ['messages of messages', '刘鹤转达了习近平的口信。习近平在口信中说，路还长。\n'],
  ['words in one breath', '王毅说，路还长，并呼吁，也批评，还要求，'],
  ['quotations with speakers behind', '“路还长，”王毅说，“门开着，”'],
  ['refusals', '外交部没有就此置评，'],
  ['views', '在王毅看来，路还长，'],
  ['criticism without a mark', '王毅批评'],
  ['addressees', '王毅对李强说，路还长，他告诉路透社记者，'],
];

/** The first half of an article, and over and over what stands in the second. */
const halves = (name: string, first: Hostile, second: string): Hostile => ({
  name,
  text: (length) => `${first.text(length / 2)}。\n${repeated(second).text(length / 2)}`,
});

const ARTICLES: readonly Hostile[] = [
  ...SHAPES.map(([name, shape]) => ({ ...repeated(shape), name })),
  names('reporters', (person) => `王毅告诉法新社记者，外长${person}会来。`),
  names('surnames alone', (person) => `${person}说，路还长。${person[0]}说，门开着。`),
  names('roles', (person) => `外长${person}说，路还长。这名外长说，门开着。`),
  halves(
    'a role that nobody of many has',
    names('', (person) => `外长${person}、`),
    '这名教授说，路还长。',
  ),
  halves(
    'a role that one of many titles does not give',
    names('', (person) => `王毅担任${person}公司董事长。`),
    '这名教授说，路还长。',
  ),
  halves(
    'messages without their words',
    names('', (person) => `刘鹤转达外长${person}的口信。`),
    '王毅在口信中说，路还长。',
  ),
  halves('a paragraph without end before points', repeated('很'), '王毅提出三点建议：\n第一，要开门。\n'),
  halves('a paragraph without end before answers', repeated('接受采访。'), '问：为什么？\n答：路还长。\n'),
];

describe('attribution takes time in proportion to the length', { timeout: 180_000 }, () => {
  test.each(ARTICLES)('of $name', ({ text }) => {
    expect(growthOfText(said, text)).toBeLessThanOrEqual(LINEAR);
  });
});
