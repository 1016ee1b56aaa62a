import { expect, test } from 'vitest';
import { byPosition, contains, overlaps } from '../../src/model/span.ts';

test('half-open spans that touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(contains({ start: 0, end: 3 }, { start: 0, end: 3 })).toBe(true);
  expect(contains({ start: 0, end: 3 }, { start: 1, end: 4 })).toBe(false);
});

test('of spans that start together the longer comes first', () => {
  const spans = [
    { start: 4, end: 5 },
    { start: 0, end: 2 },
    { start: 0, end: 3 },
  ];
  expect(spans.sort(byPosition)).toEqual([
    { start: 0, end: 3 },
    { start: 0, end: 2 },
    { start: 4, end: 5 },
  ]);
});
