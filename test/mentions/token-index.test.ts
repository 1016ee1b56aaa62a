import { describe, expect, test } from 'vitest';
import type { Token } from '../../src/mentions/gazetteer.ts';
import { indexTokens } from '../../src/mentions/token-index.ts';

const text = '中国外长王毅说，王毅';
const all: Token[] = [
  { start: 0, end: 2, entries: [{ kind: 'country', code: 'CN' }] },
  {
    start: 4,
    end: 6,
    entries: [
      { kind: 'person', id: 'wang-yi' },
      { kind: 'person', id: 'wang-yi-2' },
    ],
  },
  { start: 6, end: 7, entries: [{ kind: 'trap' }] },
];
const index = indexTokens(text, all);

describe('the words of the lexicon in a text', () => {
  test.each([
    [0, all[0]],
    [4, all[1]],
    [2, undefined],
    [5, undefined],
    [-1, undefined],
    [99, undefined],
  ])('one starts at %i: %o', (offset, token) => {
    expect(index.startingAt(offset)).toBe(token);
  });

  test.each([
    [2, all[0]],
    [6, all[1]],
    [0, undefined],
    [-1, undefined],
    [99, undefined],
  ])('one ends at %i: %o', (offset, token) => {
    expect(index.endingAt(offset)).toBe(token);
  });

  test('those of a kind, each once', () => {
    expect(index.of('person')).toEqual([all[1]]);
    expect(index.of('policy')).toEqual([]);
  });

  test.each([
    ['王毅', 2],
    ['王', 2],
    ['李强', 0],
  ])('%s stands %i times', (word, times) => {
    expect(index.occurrences(word)).toBe(times);
  });
});
