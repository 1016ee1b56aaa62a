import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf, shortHash } from '../../src/model/id.ts';

test('an id is its kind and 16 characters, and never changes', () => {
  expect(idOf('person', 'name', '雷蒙多')).toMatch(/^person:[0-9a-hjkmnp-tv-z]{16}$/u);
  // written down: a change here would change every id of every graph
  expect(idOf('person', 'name', '雷蒙多')).toBe('person:mjfrycz55s5a178z');
});

test('no two lists of parts share an id by being joined', () => {
  expect(idOf('office', 'ab', 'c')).not.toBe(idOf('office', 'a', 'bc'));
  expect(idOf('office', 'a')).not.toBe(idOf('person', 'a'));
});

test('different texts give different hashes', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(shortHash(a) === shortHash(b)).toBe(a === b);
    }),
  );
});
