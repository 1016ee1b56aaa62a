import type { TimeRule } from '../expression.ts';
import { BOUND, HALF, RANGE, weekdayNumber, weekOffset, ZONE } from '../pieces.ts';

const NAME = '(?:周|星期|礼拜)';
const WEEK = '上上个?|下下个?|(?<![以一])上个?|本|这个?|(?<!一)下个?';

// 每周三 and 一周三次 tell how often, not when; 星期日报 and 周六福 are names.
const WEEKDAY = new RegExp(
  `${ZONE}(?:(?<week>${WEEK})|(?<![一两二三四五六七八九十几每半首整各个数色\\d]))${NAME}(?<weekday>[一二三四五六日天])(?![次个年]|(?<=[日天])(?:报|泰晤士|邮报|电讯|均)|(?<=六)福)(?:(?:${RANGE}|[和、与及])${NAME}(?<last>[一二三四五六日天]))?${HALF}${BOUND}`,
  'uy',
);

const WHOLE = new RegExp(
  `(?:(?<week>上上个?|下下个?|(?<![以一])上个?一?|本|这一?个?|(?<!一)下个?一?)(?:周|星期|礼拜)(?:(?<end>末)|(?![一二三四五六日天边年期围刊遭密]))|(?<![一二三四五六七八九十每个\\d])(?<weekend>周末))${BOUND}`,
  'uy',
);

/** Weekdays and weeks: 周四, 上周五晚, 本周一至周三, 上周, 这个周末. */
export const WEEK_RULES: readonly TimeRule[] = [
  {
    name: 'weekday',
    pattern: WEEKDAY,
    read: ({ week, weekday, last }) => {
      const number = weekdayNumber(weekday);
      return number === null
        ? null
        : { kind: 'WEEKDAY', week: weekOffset(week), weekday: number, until: weekdayNumber(last) };
    },
  },
  {
    name: 'week',
    pattern: WHOLE,
    read: ({ week, end, weekend }) => ({
      kind: 'WEEK',
      week: weekOffset(week),
      weekend: end !== undefined || weekend !== undefined,
    }),
  },
];
