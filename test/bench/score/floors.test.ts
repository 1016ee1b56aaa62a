import { describe, expect, test } from 'vitest';
import { fallsUnder, figuresBySet, raised, readFloors } from '../../../bench/score/floors.ts';
import type { SetScore } from '../../../bench/score/judge.ts';
import type { Figures } from '../../../bench/score/scorer.ts';

const figures = (f1: number): Figures => ({
  macro: f1,
  rows: [{ name: 'people', gold: 10, predicted: 10, precision: f1, recall: f1, f1 }],
  details: { 'office status': { right: 3, of: 4 }, 'said via': { right: 0, of: 0 } },
});
const scoreOf = (name: string, f1: number, halves: SetScore['halves'] = {}): SetScore => {
  return { name, files: 1, figures: figures(f1), halves, errors: [], failures: [] };
};

describe('figures that have floors', () => {
  test('are those of a set and its halves, without seeds', () => {
    const sets = [scoreOf('seeds', 1), scoreOf('dev', 0.9, { one: figures(0.95), two: figures(0.8) })];
    expect(figuresBySet(sets, true)).toEqual({
      dev: { people: 0.9, 'office status': 0.75, macro: 0.9 },
      'dev one': { people: 0.95, 'office status': 0.75, macro: 0.95 },
      'dev two': { people: 0.8, 'office status': 0.75, macro: 0.8 },
    });
  });

  test('stand apart where the people of the lexicon were left out', () => {
    expect(Object.keys(figuresBySet([scoreOf('dev', 0.9)], false))).toEqual(['dev no-people']);
  });
});

describe('a floor', () => {
  test.each([
    [0.9, 0.9, []],
    [0.9, 0.95, []],
    [0.9, 0.899, [{ set: 'dev', category: 'people', floor: 0.9, figure: 0.899 }]],
  ])('of %d and a figure of %d', (floor, figure, falls) => {
    expect(fallsUnder({ dev: { people: floor } }, { dev: { people: figure, said: 0.1 } })).toEqual(falls);
  });

  test('holds a category that is not counted any more', () => {
    expect(fallsUnder({ dev: { met: 0.5 } }, { dev: {} })).toHaveLength(1);
  });

  test('does not speak of a set that was not scored', () => {
    expect(fallsUnder({ dev: { people: 0.9 } }, {})).toEqual([]);
  });

  test('is set one point under the figure, rounded down, never under nothing', () => {
    const floors = raised({ other: { people: 0.5 } }, { dev: { people: 0.9549, met: 0.001 } });
    expect(floors).toEqual({ dev: { people: 0.944, met: 0 }, other: { people: 0.5 } });
  });
});

test('the floors that CI holds are figures between 0 and 1 of dev, its halves, the pages, and without people', () => {
  const floors = readFloors();
  const sets = ['dev', 'dev one', 'dev two', 'pages clean', 'pages pdf', 'pages text'];
  expect(Object.keys(floors)).toEqual(sets.flatMap((set) => [set, `${set} no-people`]).sort());
  for (const own of Object.values(floors)) {
    expect(Object.keys(own)).toEqual(
      expect.arrayContaining(['people', 'organisations', 'offices', 'policies', 'macro']),
    );
    for (const floor of Object.values(own)) expect(floor >= 0 && floor <= 1).toBe(true);
  }
});
