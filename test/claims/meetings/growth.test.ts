import { describe, expect, test } from 'vitest';
import { meetings } from '../../../src/claims/meetings/rule.ts';
import { LINEAR } from '../../support/growth.ts';
import { nameAt } from '../../support/hostile.ts';
import { growthOf } from '../../support/rule-growth.ts';

const official = (i: number): string => `外长${nameAt(i)}`;
const same = (unit: string) => (): string => unit;

/** What tells of meetings, over and over, as nobody writes it; the last are of ever new people. */
const SHAPES: readonly (readonly [string, (i: number) => string])[] = [
  ['one talk', same('王毅同布林肯会谈。')],
  ['talks of two without names', same('两人去年6月在新加坡会晤。')],
  ['assemblies of a day', same('峰会15日举行，')],
  ['assemblies by name', same('第37届东盟峰会15日举行。')],
  ['guests of a talk', same('王毅、何立峰等参加会见。')],
  ['a list that never ends', same('主席王毅等成员国领导人，')],
  ['lists joined in more ways than one', same(`出席的还有${'王毅、和与及'.repeat(14)}。`)],
  ['lists closed in more ways than one', same(`${'王毅等、和与及'.repeat(14)}出席峰会。`)],
  ['chairs without a meeting', same('由王毅主持，')],
  ['speakers there', same('会上，王毅表示，')],
  ['who reports', same('受国务院委托，王毅作了报告，会议听取王毅作的')],
  ['summits between', same('王毅与布林肯的峰会，')],
  ['who meets one', (i) => `${official(i)}会见王毅。`],
  ['talks told apart', (i) => `${official(i)}分别与${official(i * 7)}、${official(i * 11)}会谈。`],
  ['who attends', (i) => `${official(i)}出席东盟峰会。`],
  ['who comes', (i) => `${official(i)}参加会见。`],
];

describe('meetings take time in proportion to the length', { timeout: 180_000 }, () => {
  test.each(SHAPES)('of %s', (_, unitAt) => {
    expect(growthOf(meetings, unitAt)).toBeLessThanOrEqual(LINEAR);
  });
});
