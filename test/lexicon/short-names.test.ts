import { expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { countriesByShort } from '../../src/lexicon/short-names.ts';

test.each([
  ['美', 'US'],
  ['中', 'CN'],
  ['华', 'CN'],
  ['俄', 'RU'],
  ['台', 'TW'],
  ['以', undefined],
  ['', undefined],
  ['中美', undefined],
])('%s stands for %s', (short, code) => {
  expect(countriesByShort(loadLexicon()).get(short)).toBe(code);
});

test('no two countries share a character', () => {
  const all = [...loadLexicon().countries.values()].flatMap(({ short }) => short);
  expect(countriesByShort(loadLexicon()).size).toBe(all.length);
});
