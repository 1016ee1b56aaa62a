import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatMap } from '../../src/model/flat-map.ts';

test('gives what the built-in one gives', () => {
  const property = fc.property(fc.array(fc.array(fc.integer(), { maxLength: 3 })), (lists) => {
    const given = (list: readonly number[], at: number): number[] => list.map((n) => n + at);
    expect(flatMap(lists, given)).toEqual(lists.flatMap(given));
  });
  fc.assert(property, { seed: 3, numRuns: 200 });
});

test.each<[readonly string[], string[]]>([
  [[], []],
  [
    ['中美', ''],
    ['中', '美'],
  ],
  [
    ['', '日俄'],
    ['日', '俄'],
  ],
])('%j', (words, characters) => {
  expect(flatMap(words, (word) => [...word])).toEqual(characters);
});
