import { describe, expect, test } from 'vitest';
import { addDays, compatible, intervalOf, isoDay, isPartialDate, monthNamed, weekdayOf } from '../../src/model/date.ts';

describe('partial dates', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2021-11-16', '2021-11-16', '2021-11-16'],
    ['2018/2019', '2018-01-01', '2019-12-31'],
    ['2020-10-03/2020-10-06', '2020-10-03', '2020-10-06'],
  ])('%s covers %s to %s', (date, first, last) => {
    expect(intervalOf(date)).toEqual({ first, last });
  });

  test.each(['2021-02-30', '2021-13', '21-01-01', '2021/', 'heute', '', '2021-11-16T00:00:00Z'])(
    '%s is none',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
      expect(intervalOf(text)).toBeNull();
    },
  );

  test.each([
    ['2021-11', '2021-11-16', true],
    ['2021', '2020-12-31', false],
    [null, '2021', true],
    ['2020-10-03/2020-10-06', '2020-10-06', true],
    ['2020-10-03/2020-10-06', '2020-10-07', false],
  ])('%s and %s may be the same moment: %s', (a, b, expected) => {
    expect(compatible(a, b)).toBe(expected);
    expect(compatible(b, a)).toBe(expected);
  });

  test('days follow each other over the ends of months and years', () => {
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
    expect(addDays('2021-01-01', -1)).toBe('2020-12-31');
    expect(weekdayOf('2021-11-16')).toBe(2);
    expect(isoDay(2021, 2, 29)).toBeNull();
  });
});

test.each([
  ['Jan', 1],
  ['dec', 12],
  ['SEP', 9],
  ['Foo', 0],
])('the month %s is number %i', (name, number) => {
  expect(monthNamed(name)).toBe(number);
});
