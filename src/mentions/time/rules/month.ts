import type { TimeRule } from '../expression.ts';
import {
  BOUND,
  monthOf,
  monthPart,
  monthPiece,
  NOT_AFTER_NUMBER,
  partOf,
  RANGE,
  YEAR_WORDS_BEFORE_MONTH,
  yearOf,
  yearPiece,
} from '../pieces.ts';

// 3月32日 is no day, and not the whole of March either.
const NO_DAY = '(?! ?\\d{1,2} ?[日号])';

const MONTH = new RegExp(
  `(?:${yearPiece('', YEAR_WORDS_BEFORE_MONTH)}的? ?)?${monthPiece('')}${NO_DAY}${monthPart('')}?(?:${RANGE}(?:${yearPiece('2', '今|明|次|翌|同')} ?)?${monthPiece('2')}${monthPart('2')}?)?(?:期?间)?${BOUND}`,
  'uy',
);

const MONTHS_TOGETHER = new RegExp(
  `(?:${yearPiece('', YEAR_WORDS_BEFORE_MONTH)}的? ?)?${NOT_AFTER_NUMBER}(?<first>1[0-2]|[1-9])(?:[、和与及]|${RANGE})(?<last>1[0-2]|[1-9])月份?(?:间)?${BOUND}`,
  'uy',
);

const BARE_PART = new RegExp(`(?<![\\d个一二三四五六七八九十年满岁])月(?<part>初|底|末)${BOUND}`, 'uy');

/** Months and their parts: 去年6月, 11月初, 下月上旬, 2018年12月至2019年3月, 7、8月间, 月底. */
export const MONTH_RULES: readonly TimeRule[] = [
  {
    name: 'months-together',
    pattern: MONTHS_TOGETHER,
    read: (groups) => {
      const first = Number(groups.first);
      const last = Number(groups.last);
      if (first >= last) return null;
      const until = { year: null, month: { from: 'NUMBER', value: last }, part: null } as const;
      return { kind: 'MONTH', year: yearOf(groups), month: { from: 'NUMBER', value: first }, part: null, until };
    },
  },
  {
    name: 'month',
    pattern: MONTH,
    read: (groups) => {
      const month = monthOf(groups);
      const last = monthOf(groups, '2');
      if (month === null) return null;
      const until = last === null ? null : { year: yearOf(groups, '2'), month: last, part: partOf(groups.part2) };
      return { kind: 'MONTH', year: yearOf(groups), month, part: partOf(groups.part), until };
    },
  },
  {
    name: 'part-of-month',
    pattern: BARE_PART,
    read: ({ part }) => ({
      kind: 'MONTH',
      year: null,
      month: { from: 'ANCHOR', value: 0 },
      part: partOf(part),
      until: null,
    }),
  },
];
