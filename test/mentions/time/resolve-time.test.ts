import { describe, expect, test } from 'vitest';
import type { TimeContext } from '../../../src/mentions/time/context.ts';
import { findTimes } from '../../../src/mentions/time/find-times.ts';
import { resolveTime } from '../../../src/mentions/time/resolve-time.ts';
import type { Dateline } from '../../../src/model/article.ts';
import { isPartialDate } from '../../../src/model/date.ts';

const NOTHING: TimeContext = {
  publishedOn: null,
  dateline: null,
  reportDay: null,
  lastDay: null,
  speechDay: null,
  direction: 'PAST',
};

function on(publishedOn: string, more: Partial<TimeContext> = {}): TimeContext {
  return { ...NOTHING, publishedOn, ...more };
}

function wire(month: number | null, day: number, year: number | null = null): Dateline {
  return { agency: '新华社', place: '日内瓦', year, month, day };
}

function resolve(text: string, context: TimeContext) {
  const [time, ...others] = findTimes(text);
  if (time === undefined || others.length > 0) throw new Error(`not one expression: ${text}`);
  return resolveTime(time, context);
}

describe.each<[string, TimeContext, [string, string | null][]]>([
  [
    'a Wednesday in April',
    on('2021-04-14'),
    [
      ['13日', '2021-04-13'],
      ['14日', '2021-04-14'],
      ['28日', '2021-03-28'],
      ['去年', '2020'],
      ['周三', '2021-04-14'],
      ['周四', '2021-04-08'],
      ['上周五', '2021-04-09'],
      ['本周日', '2021-04-18'],
      ['下周一', '2021-04-19'],
      ['上周', '2021-04-05/2021-04-11'],
      ['周末', '2021-04-10/2021-04-11'],
      ['12月15日', '2020-12-15'],
      ['5月2日', '2021-05-02'],
      ['2月30日', null],
      ['前天', '2021-04-12'],
      ['本月初', '2021-04-01/2021-04-10'],
      ['上个月', '2021-03'],
      ['去年6月', '2020-06'],
      ['2月底', '2021-02-21/2021-02-28'],
      ['上季度', '2021-01/2021-03'],
      ['今年第三季度', '2021-07/2021-09'],
      ['前年12月8日', '2019-12-08'],
      ['春节', '2021-02-12'],
      ['去年中秋', '2020-10-01'],
      ['感恩节', '2020-11-26'],
      ['两周前', '2021-03-29/2021-04-04'],
      ['三个月前', '2021-01'],
      ['过去三天', '2021-04-11/2021-04-14'],
      ['1月以来', '2021-01/2021-04'],
      ['年底前', null],
      ['近日', null],
      ['几天前', null],
      ['三小时前', null],
    ],
  ],
  [
    'a Tuesday in August',
    on('2023-08-29'),
    [
      ['星期二（8月29日）', '2023-08-29'],
      ['星期一', '2023-08-28'],
      ['明年上半年', '2024-01/2024-06'],
      ['本月', '2023-08'],
      ['2018和2019年间', '2018/2019'],
      ['2019年', '2019'],
      ['民国112年8月1日', '2023-08-01'],
      ['令和3年', '2021'],
      ['二〇二一年十一月十六日', '2021-11-16'],
      ['8月29日至31日', '2023-08-29/2023-08-31'],
      ['28日至31日', '2023-08-28/2023-08-31'],
      ['7、8月间', '2023-07/2023-08'],
      ['2018年12月至2019年3月', '2018-12/2019-03'],
      ['12月至3月', '2022-12/2023-03'],
      ['上世纪90年代', '1990/1999'],
      ['20年代', null],
      ['今明两天', '2023-08-29/2023-08-30'],
      ['周一至周三', '2023-08-28/2023-08-30'],
    ],
  ],
  [
    'a Friday in November',
    on('2020-11-20'),
    [
      ['周四', '2020-11-19'],
      ['周四（19日）', '2020-11-19'],
      ['周三（19日）', '2020-08-19'],
      ['周日', '2020-11-15'],
      ['周五（11月21日）', null],
      ['11月初', '2020-11-01/2020-11-10'],
      ['今年', '2020'],
      ['年内', '2020'],
      ['年底', '2020-12'],
      ['未来10年', '2020/2030'],
      ['今（20）日', '2020-11-20'],
      ['昨天（19日）', '2020-11-19'],
      ['12月', '2020-12'],
      ['6月', '2020-06'],
    ],
  ],
  [
    'clauses that look ahead',
    on('2020-09-25', { direction: 'FUTURE' }),
    [
      ['27日', '2020-09-27'],
      ['3日', '2020-10-03'],
      ['24日', '2020-09-24'],
      ['周五', '2020-09-25'],
      ['周二', '2020-09-29'],
      ['2月中旬', '2021-02-11/2021-02-20'],
      ['10月上旬', '2020-10-01/2020-10-10'],
      ['1月1日', '2021-01-01'],
      ['三天后', '2020-09-28'],
      ['45天后', '2020-11-09'],
      ['周末', '2020-09-26/2020-09-27'],
    ],
  ],
])('%s', (_, context, cases) => {
  test.each(cases)('%s is %s', (text, date) => {
    const settled = resolve(text, context);
    expect(settled.date).toBe(date);
    expect(settled.basis === null).toBe(date === null);
    if (settled.date !== null) expect(isPartialDate(settled.date)).toBe(true);
  });
});

test.each([
  ['13日', wire(4, 13), '2021-04-14', '2021-04-13', 'DATELINE'],
  ['今天', wire(null, 30), '2020-10-01', '2020-09-30', 'DATELINE'],
  ['今天', wire(12, 31), '2021-01-01', '2020-12-31', 'DATELINE'],
  ['1日', wire(null, 30), '2020-10-01', '2020-10-01', 'DATELINE'],
  ['上个月', wire(1, 31, 2019), null, '2018-12', 'DATELINE'],
  ['30日至31日', wire(1, 31, 2019), null, '2019-01-30/2019-01-31', 'DATELINE'],
  ['两个月来', wire(1, 31, 2019), null, '2018-12/2019-01', 'DATELINE'],
  ['今天', wire(1, 31), null, null, null],
  ['2019年1月31日', wire(1, 31), null, '2019-01-31', 'STATED'],
  ['当天', wire(1, 31), '2019-01-31', '2019-01-31', 'DATELINE'],
])('%s under a dateline', (text, dateline, publishedOn, date, basis) => {
  expect(resolve(text, { ...NOTHING, publishedOn, dateline })).toEqual({ date, basis });
});

test.each([
  ['当日', on('2021-04-14', { lastDay: '2021-04-13' }), '2021-04-13'],
  ['次日', on('2021-04-14', { lastDay: '2021-04-13' }), '2021-04-14'],
  ['上午', on('2021-04-14', { lastDay: '2021-04-13' }), '2021-04-13'],
  ['当日', on('2021-04-14'), null],
  ['两天后', on('2021-04-14', { lastDay: '2021-04-10' }), '2021-04-12'],
  ['两天后', on('2021-04-14'), null],
  ['一个月后', on('2021-04-14', { lastDay: '2021-04-10' }), null],
  ['上个月', on('2019-02-02', { speechDay: '2019-01-31' }), '2018-12'],
  ['昨天', on('2021-04-14', { reportDay: '2021-04-13' }), '2021-04-12'],
  ['同年6月', on('2021-04-14', { lastTold: '2018' }), '2018-06'],
  ['次年', on('2021-04-14', { lastTold: '2018-12' }), '2019'],
])('%s from what was told', (text, context, date) => {
  expect(resolve(text, context).date).toBe(date);
});

test.each([
  '11月16日上午',
  '周四',
  '去年',
  '上个月',
  '今天',
  '年底',
  '三天后',
  '过去50年',
  '春节',
  '当日',
  '3月1日',
  '本周',
])('%s is not settled where no day is known', (text) => {
  expect(resolve(text, NOTHING)).toEqual({ date: null, basis: null });
});
