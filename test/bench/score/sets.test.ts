import { expect, test } from 'vitest';
import { articleFile, SETS } from '../../../bench/score/sets.ts';

test('the pages are scored as clean stories, as text and as PDF', () => {
  expect(SETS.map(({ name }) => name)).toEqual(['seeds', 'dev', 'pages clean', 'pages text', 'pages pdf']);
});

test.each([
  [undefined, 'texts/page1.txt'],
  ['.pdf', 'texts/page1.pdf'],
])('a set with the ending %s has its article in %s', (ending, file) => {
  expect(
    articleFile(
      { name: 'pages', gold: 'gold', texts: 'texts', ...(ending === undefined ? {} : { ending }) },
      'page1.txt',
    ),
  ).toBe(file);
});
