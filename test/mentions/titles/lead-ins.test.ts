import { describe, expect, test } from 'vitest';
import { beginsWithLeadIn, endsWithLeadIn } from '../../../src/mentions/titles/lead-ins.ts';
import { lexicon } from '../../support/scene.ts';

describe('words that lead in to a title', () => {
  test.each([
    ['会见美国', true, false],
    ['昨天会见', true, true],
    ['美国会见', false, true],
    ['会见', true, true],
    ['尽管', true, true],
    ['召见大使', true, false],
    ['外交部召见', false, true],
    ['会', false, false],
    ['气候', false, false],
    ['', false, false],
  ])('%s', (words, begins, ends) => {
    expect(beginsWithLeadIn(words, lexicon)).toBe(begins);
    expect(endsWithLeadIn(words, lexicon)).toBe(ends);
  });
});
