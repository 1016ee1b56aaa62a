import { expect, test } from 'vitest';
import { Coverage } from '../../src/mentions/coverage.ts';

// 美国|国务院|说: the ministry is taken
const covered = new Coverage(6, [{ start: 2, end: 5 }]);

test.each([
  [2, 5],
  [0, 3],
  [4, 6],
  [3, 4],
  [0, 6],
])('[%i, %i) touches what is taken', (start, end) => {
  expect(covered.touches({ start, end })).toBe(true);
});

test.each([
  [0, 2],
  [5, 6],
  [3, 3],
  [6, 9],
])('[%i, %i) does not', (start, end) => {
  expect(covered.touches({ start, end })).toBe(false);
});

test('a span added is taken from then on', () => {
  const own = new Coverage(4);
  expect(own.touches({ start: 0, end: 4 })).toBe(false);
  own.add({ start: 1, end: 2 });
  expect(own.touches({ start: 0, end: 4 })).toBe(true);
});
