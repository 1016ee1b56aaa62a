import type { Groups, TimeMeaning, TimeRule } from '../expression.ts';
import {
  BARE_DAY,
  BOUND,
  CLOSE,
  DAY_NUMBER,
  dayOf,
  HALF,
  monthOf,
  monthPiece,
  NOT_AFTER_NUMBER,
  OPEN,
  RANGE,
  unnamed,
  weekdayNumber,
  weekOffset,
  YEAR_WORDS_BEFORE_MONTH,
  yearOf,
  yearPiece,
  ZONE,
} from '../pieces.ts';

// 21日隔离 and 2日游 are lengths of time, 3日本 is the country, and 日内 bounds a stretch.
const NO_LENGTH =
  '(?!本(?![报台刊社网届次周市港地月])|[游元圆均薪内]|以内|之内|以上|以下|之久|隔离|强制|检疫|免签|有效|\\d{1,2}夜|[一二三四五六七八九十]夜|期限|工期|假期|连续|的(?:隔离|强制|检疫|期限|假期))';
const LENGTH_BEFORE =
  '(?<!每|每个?月|每年(?:\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月|逾|为期|长达|历时|超过|最长|最多|至少|一共|总共|大约|连续|一连|为时|将近)';
const WEEKDAY_WORD =
  '(?<week>上上|下下|[上本这下]个?一?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])|(?<near>今天|今日|昨天|昨日|前天|明天|明日|后天|当天|当日)';
const LATER_WEEKDAY = `(?: ?${OPEN}?(?:周|星期|礼拜)(?<weekdayAfter>[一二三四五六日天])${CLOSE}?(?![报]))?`;
const UNTIL = `(?:${RANGE}(?:${yearPiece('2', '今|明|次|翌')} ?)?(?:${monthPiece('2')} ?)?(?<day2>${DAY_NUMBER}) ?[日号])`;

const WITH_MONTH = new RegExp(
  `${ZONE}(?:(?:${WEEKDAY_WORD}) ?(?:${OPEN}|，(?=\\d))?)?(?:${yearPiece('', YEAR_WORDS_BEFORE_MONTH)}的? ?)?${monthPiece('')} ?(?<day>${DAY_NUMBER})(?: ?[日号](?!线)|(?=${unnamed(UNTIL)}))${UNTIL}?${CLOSE}?${LATER_WEEKDAY}${HALF}${BOUND}`,
  'uy',
);

const NAMED_BARE = new RegExp(
  `${ZONE}(?:${WEEKDAY_WORD}) ?${OPEN}?(?<day>${BARE_DAY}) ?日${UNTIL}?${CLOSE}?${HALF}${BOUND}`,
  'uy',
);

// 13月5日 is no fifth of another month; 月30日 alone is the rest of a printed drop capital.
const NO_MONTH_BEFORE = '(?<!\\d ?月 ?)';

const BARE = new RegExp(
  `${ZONE}${NO_MONTH_BEFORE}${LENGTH_BEFORE}${NOT_AFTER_NUMBER}(?<day>${BARE_DAY})(?: ?日|(?=${unnamed(UNTIL)}))${UNTIL}?${NO_LENGTH}${LATER_WEEKDAY}${HALF}${BOUND}`,
  'uy',
);

const CODED_NEAR = new RegExp(
  `(?<near>[今昨明前])${OPEN}(?<day>${DAY_NUMBER})${CLOSE}(?:[日天]${HALF}|(?<half2>[晚晨早]))`,
  'uy',
);

const NEAR_OFFSET: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 前: -2, 明: 1, 后: 2 };

function read(groups: Groups): TimeMeaning | null {
  const day = dayOf(groups.day);
  const last = dayOf(groups.day2);
  if (day === null) return null;
  const offset = NEAR_OFFSET[groups.near?.[0] ?? ''] ?? null;
  return {
    kind: 'DAY',
    year: yearOf(groups),
    month: monthOf(groups),
    day,
    weekday: weekdayNumber(groups.weekday ?? groups.weekdayAfter),
    // 上周五（9日）: the week narrows the search as 昨天 does; its middle is near enough to find the ninth.
    offset: offset ?? weekShift(groups),
    until: last === null ? null : { year: yearOf(groups, '2'), month: monthOf(groups, '2'), day: last },
  };
}

function weekShift(groups: Groups): number | null {
  const week = weekOffset(groups.week);
  return week === null ? null : week * 7;
}

/** Days by number: 2020年10月3日至6日, 星期二（8月29日）, 今天（20日）, 今（14）日, 13日上午. */
export const DAY_RULES: readonly TimeRule[] = [
  { name: 'day-with-month', pattern: WITH_MONTH, read },
  { name: 'named-day', pattern: NAMED_BARE, read },
  { name: 'coded-day', pattern: CODED_NEAR, read },
  { name: 'bare-day', pattern: BARE, read },
];
