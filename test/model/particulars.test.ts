import { expect, test } from 'vitest';
import { otherParticulars, particularsText } from '../../src/model/particulars.ts';

const figures = (...values: number[]) => `EZ6p${particularsText({ figures: values, names: [] })}`;
const names = (...hashes: number[]) => `EZ6p${particularsText({ figures: [], names: hashes })}`;

test.each<[string, string]>([
  [figures(), 'EZ6p'],
  [figures(3_200, 12, 1, 12), 'EZ6p:12,3200'],
  [names(2, 1), 'EZ6p::AAABAAAC'],
  [`EZ6p${particularsText({ figures: [6.8214], names: [1] })}`, 'EZ6p:6.8214:AAAB'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});

test.each<[string, string, string, boolean]>([
  ['no figures', figures(), figures(), false],
  ['the same figures', figures(12, 3_200), figures(12, 3_200), false],
  ['some figures cut', figures(12, 3_200, 65), figures(65), false],
  ['some figures cut and the day added', figures(12, 3_200, 65), figures(65, 3_200, 6), false],
  ['one figure, another', figures(12), figures(14), false],
  ['of three figures one other', figures(6, 12, 500), figures(6, 14, 500), false],
  ['of three figures two other', figures(6, 12, 19), figures(6, 8, 14), true],
  ['all figures other', figures(12, 6.8214), figures(35, 6.8249), true],
  ['one alone', figures(1, 1), figures(1), false],
  ['names in one alone', names(7), names(), false],
  ['a name in both', names(7, 8), names(8, 9), false],
  ['names cut', names(7, 8), names(8), false],
  ['all names other', names(7), names(8, 9), true],
])('%s', (_, a, b, other) => {
  expect(otherParticulars(a, b)).toBe(other);
  expect(otherParticulars(b, a)).toBe(other);
});

test('more than a fingerprint keeps is compared as far as it goes', () => {
  const many = Array.from({ length: 200 }, (_, at) => 100 + at);
  expect(otherParticulars(figures(...many), figures(...many.slice(0, 50)))).toBe(false);
  expect(otherParticulars(figures(...many), figures(...many.slice(150)))).toBe(false);
  expect(otherParticulars(names(...many), names(1))).toBe(false);
});
