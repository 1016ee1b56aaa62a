import { describe, expect, test } from 'vitest';
import { said } from '../../../src/claims/said/rule.ts';
import { LINEAR } from '../../support/growth.ts';
import { growthOf } from '../../support/rule-growth.ts';

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
];

describe('attribution takes time in proportion to the length', { timeout: 180_000 }, () => {
  test.each(SHAPES)('of %s', (_, shape) => {
    expect(growthOf(said, () => shape)).toBeLessThanOrEqual(LINEAR);
  });
});
