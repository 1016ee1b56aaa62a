import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorAt, positionOf } from '../../src/graphql/cursor.ts';

const position = fc.string({ unit: 'grapheme', minLength: 1 });

describe('cursors', () => {
  test('give back the position they were made of', () => {
    fc.assert(
      fc.property(fc.string(), position, (list, at) => {
        expect(positionOf(list, cursorAt(list, at))).toBe(at);
      }),
    );
  });

  test('of another list are told apart', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), position, (one, other, at) => {
        fc.pre(one !== other);
        expect(() => positionOf(other, cursorAt(one, at))).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }));
      }),
    );
  });

  test('with one character changed, left out or added are refused', () => {
    const cursor = cursorAt('people', '王毅 person:0123456789abcdef');
    for (let i = 0; i < cursor.length; i += 1) {
      const other = cursor[i] === 'A' ? 'B' : 'A';
      for (const altered of [
        cursor.slice(0, i) + other + cursor.slice(i + 1),
        cursor.slice(0, i) + cursor.slice(i + 1),
        cursor.slice(0, i) + other + cursor.slice(i),
      ]) {
        expect(() => positionOf('people', altered)).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }));
      }
    }
  });

  test.each(['', '=', 'x', '王毅', 'cGVyc29u', '\u0000', 'A'.repeat(5_000)])('%j is no cursor', (cursor) => {
    expect(() => positionOf('people', cursor)).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }));
  });
});
