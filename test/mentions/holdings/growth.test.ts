import { expect, test } from 'vitest';
import { findHoldings } from '../../../src/mentions/holdings/holdings.ts';
import { growth, LINEAR } from '../../support/growth.ts';
import { readText } from '../reading.ts';

test.each([
  ['titles', '总统、'],
  ['titles and names', '总统拜登、'],
  ['verbs', '拜登曾任曾任'],
  ['particles', '的的，他'],
  ['pronouns', '，他曾任总统'],
  ['marks', '“总统”的《主席》'],
])('reading holdings takes time in proportion to the text: %s', (_, unit) => {
  const read = (length: number): void => {
    findHoldings(readText(unit.repeat(length / unit.length)));
  };
  expect(growth(read, 4_000)).toBeLessThanOrEqual(LINEAR);
});

test('somebody is told of once, and nobody in all the paragraphs behind', () => {
  const read = (length: number): void => {
    findHoldings(readText(`总统拜登到访。\n${'路还长。\n'.repeat(length / 5)}`));
  };
  expect(growth(read, 10_000)).toBeLessThanOrEqual(LINEAR);
});
