import { expect, test } from 'vitest';
import { isCapital } from '../../src/lexicon/capitals.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';

const lexicon = loadLexicon();

test.each([
  ['US', '华盛顿', true],
  ['US', '华府', true],
  ['CN', '北京', true],
  ['FR', '巴黎', true],
  ['JP', '东京', true],
  ['US', '纽约', false],
  ['JP', '北京', false],
  ['XX', '北京', false],
  [null, '北京', false],
])('of %s: %s is %s', (code, surface, expected) => {
  expect(isCapital(lexicon, code, surface)).toBe(expected);
});
