import type { Groups, TimeMeaning, TimeRule, TimeUnit } from '../expression.ts';
import { numberOf } from '../numerals.ts';
import { NOT_AFTER_NUMBER } from '../pieces.ts';

const AMOUNT = `${NOT_AFTER_NUMBER}(?<amount>\\d{1,3}|[一二两三四五六七八九十百]{1,4}|半|几|数|数十|几十|多)`;
const UNIT = '(?<unit>个?小时|天|日|周|个?星期|个?多?月|年)';

// 10年前后 and 五年前所未有 are not offsets; 三年后 is.
const OFFSET = new RegExp(
  `${AMOUNT} ?多?${UNIT}多?半?(?:之|以)?(?<side>前(?![往来去后线任所景夕总首]|\\d)|后(?![来者续勤方]))`,
  'uy',
);

const STRETCH = new RegExp(
  `(?:(?<lead>过去|(?<!将)近|最近|刚过去|此前)的?这?|(?<ahead>未来|今后|接下来)的?)${AMOUNT} ?多?${UNIT}(?:多|半)?(?:以?来|间|里|内|中)?`,
  'uy',
);

const UP_TO_NOW = new RegExp(`${AMOUNT} ?多?${UNIT}(?:多|半)?以?来(?![访华京到自])`, 'uy');

const UNITS: readonly (readonly [string, TimeUnit])[] = [
  ['小时', 'HOUR'],
  ['月', 'MONTH'],
  ['星期', 'WEEK'],
  ['周', 'WEEK'],
  ['年', 'YEAR'],
];

function unitOf(written: string | undefined): TimeUnit {
  return UNITS.find(([word]) => written?.includes(word))?.[1] ?? 'DAY';
}

function amountOf({ amount, unit }: Groups): number | null {
  const number = numberOf(amount ?? '');
  return number === null || unit?.includes('多') ? null : number;
}

/** 13日后 is after the thirteenth as often as thirteen days on; 三日后 and 三天后 are not in doubt. */
function readOffset(groups: Groups): TimeMeaning | null {
  if (groups.unit === '日' && /^\d/u.test(groups.amount ?? '')) return null;
  return { kind: 'OFFSET', amount: amountOf(groups), sign: groups.side === '前' ? -1 : 1, unit: unitOf(groups.unit) };
}

function readStretch(groups: Groups): TimeMeaning {
  const sign = groups.ahead === undefined ? -1 : 1;
  return { kind: 'DURATION', amount: amountOf(groups), sign, unit: unitOf(groups.unit) };
}

/** Times counted off: 三天后, 50年前, 几周前, 过去50年, 未来10年, 两个月来. */
export const OFFSET_RULES: readonly TimeRule[] = [
  { name: 'offset', pattern: OFFSET, read: readOffset },
  { name: 'stretch', pattern: STRETCH, read: readStretch },
  { name: 'up-to-now', pattern: UP_TO_NOW, read: readStretch },
];
