import { describe, expect, test } from 'vitest';
import { daysBetween, PartialDateScalar, precisionOf } from '../../src/graphql/dates.ts';
import { schema } from '../../src/graphql/schema.ts';

test.each([
  ['2021', 'YEAR'],
  ['2021-11', 'MONTH'],
  ['2021-11-16', 'DAY'],
  ['2020-10-03/2020-10-06', 'RANGE'],
  ['2018/2019', 'RANGE'],
  [null, null],
] as const)('the precision of %s is %s', (date, precision) => {
  expect(precisionOf(date)).toBe(precision);
});

describe('filters by date', () => {
  test.each([
    ['2021-11', '2021-11', '2021-11-01', '2021-11-30'],
    ['2020', '2020-02', '2020-01-01', '2020-02-29'],
    ['2021-11-16', null, '2021-11-16', null],
    [null, '2020-10-03/2020-10-06', null, '2020-10-06'],
    [undefined, undefined, null, null],
  ])('since %s until %s are the days %s to %s', (since, until, first, last) => {
    expect(daysBetween({ since, until })).toEqual({ since: first, until: last });
  });

  test.each(['', '16.11.2021', '2021-13', '2021-02-30', '2021年', 2021, null])('%j is no date', (value) => {
    const scalar = schema.getType(String(PartialDateScalar.name));
    expect(() => (scalar as unknown as { parseValue(v: unknown): unknown }).parseValue(value)).toThrow(/is no date/u);
  });
});
