import { describe, expect, test } from 'vitest';
import { lexicon } from '../support/scene.ts';
import { articlesIn, CLAIMS, readExpected, readStories, writeExpected } from './cases.ts';

/*
 * What is expected is what a careful reader finds in the article, not what the program does today. Both sides are
 * compared as the text of the expected file, so that a failure shows its lines.
 */
const cases = articlesIn(CLAIMS).map((article) => ({ article, expected: readExpected(CLAIMS, article) }));

test('each case says what it is there for, and no two the same', () => {
  const phenomena = cases.map(({ expected }) => expected.phenomenon);
  expect(phenomena.filter((phenomenon) => phenomenon.length < 10)).toEqual([]);
  expect(new Set(phenomena).size).toBe(phenomena.length);
  expect(cases.length).toBeGreaterThanOrEqual(30);
});

describe('what an article says', () => {
  test.each(cases)('$article: $expected.phenomenon', ({ article, expected }) => {
    const { phenomenon } = expected;
    expect(writeExpected({ phenomenon, stories: readStories(CLAIMS, article, lexicon) })).toBe(writeExpected(expected));
  });
});
