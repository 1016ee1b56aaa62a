import { describe, expect, test } from 'vitest';
import { congressMonth } from '../../../src/mentions/time/congresses.ts';
import { festivalDay } from '../../../src/mentions/time/festivals.ts';
import { proveYear, type YearClues, yearCluesIn } from '../../../src/mentions/time/infer-year.ts';

const NO_CLUES: YearClues = { offices: [], weekdays: [], storyDay: null, festivals: [], congresses: [] };

describe('proveYear', () => {
  test.each<[string, Partial<YearClues>, number | null]>([
    [
      'offices that meet in one year',
      {
        offices: [[{ from: '2017', until: '2021' }], [{ from: '2021', until: null }]],
      },
      2021,
    ],
    [
      'a festival at hand',
      {
        offices: [[{ from: '2017', until: '2020' }]],
        storyDay: { month: 1, day: 31 },
        festivals: ['春节'],
      },
      2019,
    ],
    [
      'a weekday',
      { offices: [[{ from: '2018', until: '2021' }]], weekdays: [{ month: 1, day: 31, weekday: 4 }] },
      2019,
    ],
    ['a plenum just met', { storyDay: { month: 11, day: 16 }, congresses: [{ month: '2021-11', just: true }] }, 2021],
    [
      'a term that ended before the day',
      {
        offices: [[{ from: '2017-01-20', until: '2021-01-20' }]],
        storyDay: { month: 1, day: 31 },
        festivals: ['春节'],
      },
      2019,
    ],
    [
      'years alone leave the last one open',
      { offices: [[{ from: '2017', until: '2021' }]], storyDay: { month: 1, day: 31 }, festivals: ['春节'] },
      null,
    ],
    ['nothing', {}, null],
    ['several years left', { offices: [[{ from: '2017', until: '2021' }]] }, null],
    [
      'no year left',
      {
        offices: [[{ from: '2010', until: '2012' }], [{ from: '2015', until: null }]],
      },
      null,
    ],
    ['an open end', { offices: [[{ from: '2026', until: null }]] }, null],
    [
      'a congress that met some time ago',
      { offices: [[{ from: '2013', until: null }]], congresses: [{ month: '2017-10', just: false }] },
      null,
    ],
  ])('%s', (_, clues, year) => {
    expect(proveYear({ ...NO_CLUES, ...clues }, 2026)).toBe(year);
  });
});

test('clues are read from the text', () => {
  expect(yearCluesIn('在春节即将到来之际，代表团星期四（1月31日）抵达。')).toEqual({
    weekdays: [{ month: 1, day: 31, weekday: 4 }],
    festivals: ['春节'],
    congresses: [],
  });
  expect(yearCluesIn('中国共产党刚刚举行了十九届六中全会。').congresses).toContainEqual({
    month: '2021-11',
    just: true,
  });
  expect(yearCluesIn('春节是团聚的节日，今天开会。')).toEqual({ weekdays: [], festivals: [], congresses: [] });
});

test.each([
  ['中共十九届六中全会', '2021-11'],
  ['中共第十九届六中全会', '2021-11'],
  ['二十届中央委员会第三次全体会议', '2024-07'],
  ['党的二十大', '2022-10'],
  ['十八届三中全会', '2013-11'],
  ['三中全会', null],
  ['第十九届亚运会', null],
  ['二十国集团', null],
])('%s met in %s', (text, month) => {
  expect(congressMonth(text)).toBe(month);
});

test.each([
  ['春节', 2019, '2019-02-05'],
  ['春节', 2023, '2023-01-22'],
  ['除夕', 2021, '2021-02-11'],
  ['元宵', 2024, '2024-02-24'],
  ['端午', 2020, '2020-06-25'],
  ['中秋', 2023, '2023-09-29'],
  ['重阳', 2021, '2021-10-14'],
  ['国庆', 2022, '2022-10-01'],
  ['感恩节', 2023, '2023-11-23'],
  ['感恩节', 2024, '2024-11-28'],
  ['圣诞', 2020, '2020-12-25'],
] as const)('%s of %i is %s', (festival, year, day) => {
  expect(festivalDay(festival, year)).toBe(day);
});
