import { describe, expect, test } from 'vitest';
import { imposed } from '../../../src/claims/imposed/rule.ts';
import { LINEAR } from '../../support/growth.ts';
import { nameAt } from '../../support/hostile.ts';
import { growthOf } from '../../support/rule-growth.ts';

const same = (unit: string) => (): string => unit;

/** What tells of measures, over and over, as nobody writes it; the last are of ever new people. */
const SHAPES: readonly (readonly [string, (i: number) => string])[] = [
  ['one sentence without an imposer', same('，制裁中国')],
  ['clauses without a subject', same('很好，制裁中国，')],
  ['conditions', same('如果，美国制裁中国，')],
  ['a leader known by name', same('特朗普制裁中国。')],
  ['countries by one character', same('遭美制裁，')],
  ['days of effect', same('5月1日起禁止进口煤炭，')],
  ['who imposes', (i) => `外长${nameAt(i)}宣布制裁伊朗。`],
  ['who imposes in one sentence', (i) => `外长${nameAt(i)}宣布制裁伊朗，`],
  ['who is hit', (i) => `美国制裁${nameAt(i)}，`],
];

describe('measures take time in proportion to the length', { timeout: 180_000 }, () => {
  test.each(SHAPES)('of %s', (_, unitAt) => {
    expect(growthOf(imposed, unitAt)).toBeLessThanOrEqual(LINEAR);
  });
});
