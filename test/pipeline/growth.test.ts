import { describe, expect, test } from 'vitest';
import { extractArticle, extractText } from '../../src/pipeline.ts';
import { growth, LINEAR } from '../support/growth.ts';
import { HOSTILE_IN_SHORT, MARKUP } from '../support/hostile.ts';
import { articleOf, lexicon } from '../support/scene.ts';

/*
 * The short form; `npm run fuzz` measures every shape there is, every character that rules look at, and compositions.
 */
/** Each measures several hundred thousand characters. */
const timeout = 180_000;

describe('extraction takes time in proportion to the length', { timeout }, () => {
  test.each(HOSTILE_IN_SHORT)('of $name', ({ text }) => {
    const work = (length: number) => extractArticle(articleOf(text(length)), 'a.txt', lexicon);
    expect(growth(work)).toBeLessThanOrEqual(LINEAR);
  });

  test.each(MARKUP)('of a file: $name', ({ text }) => {
    const work = (length: number) => extractText(text(length), { file: 'a.txt' }, lexicon);
    expect(growth(work)).toBeLessThanOrEqual(LINEAR);
  });
});
