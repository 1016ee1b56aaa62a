import type { Bound, Groups, Halfday, MonthPart, Point } from './expression.ts';
import { numberOf } from './numerals.ts';

/**
 * Pieces of patterns that several rules share, as regex source. Named groups carry a suffix where a rule has two of a
 * kind (the two ends of a range). Every repetition is bounded, so that no input makes a rule backtrack without end.
 */

const CLOCK_OF =
  '(?:(?:美国|英国|欧洲|日本)?(?:当地|本地)|北京|美东|美国东部|华盛顿|纽约|香港|台北|台湾|东京|日本|首尔|韩国|莫斯科|巴黎|伦敦|柏林|欧洲中部|格林尼治)时间';

/** 当地时间, 北京时间 and the like before a day; part of the expression. */
export const ZONE = `(?:${CLOCK_OF} ?)?`;

const HALF_WORD =
  '凌晨|清晨|早上|早晨|早间|上午|中午|正午|午间|下午(?!茶)|午后|傍晚|晚上|晚间|深夜|午夜|夜间|夜里|早(?![前已些期就日年])|晚(?!些|年|报(?![道导])|会(?![见晤谈面同合])|宴(?!请)|餐)|晨(?!报)|夜(?!总)';

/** Part of the day and hour after a day: 上午, 晚, 8时30分, 当地时间下午3点. */
const CLOCK = '[0-2]?\\d ?(?:时|点(?![名评建意要共声主钟]))(?: ?[0-5]?\\d ?分?|半|整|许)?';
const OTHER_CLOCK = `(?: ?(?:[（(]${CLOCK_OF}[）)]|${CLOCK_OF}) ?)?`;
export const HALF = `(?:${OTHER_CLOCK} ?(?:(?:(?<half>${HALF_WORD})|早些时候|稍早|晚些时候)(?: ?${CLOCK})?|${CLOCK}))?`;

/** A part of the day with no day. */
export const BARE_HALF = `${ZONE}(?<half>凌晨|清晨|上午|下午(?!茶)|傍晚|晚间)`;

export const BOUND =
  '(?:(?<since>以来|至今|迄今)|(?<before>之前|以前|前夕?(?![往来去后线任总首天年月日半景所\\d一二三四五六七八九十]))|(?<after>之后|以后|过后|后(?![来者续勤方])))?';

export const RANGE = ' ?(?:起?至|到|[—–－~～-]{1,2}) ?';
export const OPEN = '[（(]';
export const CLOSE = '[）)]';

/** A piece without its names, for a look ahead or a second place. */
export function unnamed(source: string): string {
  return source.replace(/\(\?<(?![=!])[^>]+>/gu, '(?:');
}

export const MONTH_NUMBER = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
export const DAY_NUMBER =
  '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';

/** Days that stand without a month: 三日 and 一日 are as often lengths of time, so Han numerals count from 十 up. */
export const BARE_DAY = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)';

const FOUR = '(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d|[一二][〇零一二三四五六七八九]{3})';
const ERA = '(?:中华)?民国|令和|平成|昭和';

/** Before digits, and before numerals that may be Han: no longer number may run into them. 星期二8月 is no twenty-eighth. */
const BEFORE_DIGITS = '(?<![\\d.,第])';
export const NOT_AFTER_NUMBER =
  '(?:(?<![\\d.,第一二三四五六七八九十百千几数两])|(?<![\\d.,第])(?=\\d)(?<![百千几数十]))';

/** A year with its 年, in groups era, eraYear, year, roc and yearWord. A bare 112年 is one of the Republic only before a month. */
export function yearPiece(suffix: string, words: string): string {
  return `(?:(?<era${suffix}>${ERA}) ?(?<eraYear${suffix}>\\d{1,3}|元|[一二三四五六七八九十百零〇]{1,5}) ?年|${BEFORE_DIGITS}(?<year${suffix}>${FOUR}) ?年(?:${OPEN}[^）)]{1,8}${CLOSE})?|${BEFORE_DIGITS}(?<roc${suffix}>1[01]\\d) ?年(?= ?${MONTH_NUMBER} ?月)|(?<yearWord${suffix}>${words})(?:${OPEN}\\d{2,4}${CLOSE})?年)`;
}

export const YEAR_WORDS = '今|去|大?前|明|后|本|同|次|翌|上';
export const YEAR_WORDS_BEFORE_MONTH = `${YEAR_WORDS}|当`;

/** 初 is no start in 初步, nor 中 a middle in 中国 and 中方: it must end its phrase. */
export const START = '初(?![步衷期审选级一])';
export const MIDDLE = '中(?:(?![\\p{Script=Han}A-Za-z])|(?=[起前后]|期间))';

/** A month with its 月, in groups month and monthWord. */
export function monthPiece(suffix: string): string {
  return `(?:${NOT_AFTER_NUMBER}(?<!每年的?)(?<month${suffix}>${MONTH_NUMBER}) ?月(?!亮)份?|(?<![登以])(?<monthWord${suffix}>上上个?|下下个?|[上本下同当次翌]|[上下这]个)(?:${OPEN}\\d{1,2}${CLOSE})?月份?)(?![球光兔饼票薪供嫂台])`;
}

/** A part of a month (上旬, 月底), in group part. */
export function monthPart(suffix: string): string {
  return `(?<part${suffix}>上旬|中旬|下旬|${START}|底|末|${MIDDLE})`;
}

const ERA_OFFSET: Readonly<Record<string, number>> = { 民国: 1911, 中华民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925 };

const YEAR_WORD: Readonly<Record<string, Point>> = {
  今: { from: 'ANCHOR', value: 0 },
  本: { from: 'ANCHOR', value: 0 },
  去: { from: 'ANCHOR', value: -1 },
  上: { from: 'ANCHOR', value: -1 },
  前: { from: 'ANCHOR', value: -2 },
  大前: { from: 'ANCHOR', value: -3 },
  明: { from: 'ANCHOR', value: 1 },
  后: { from: 'ANCHOR', value: 2 },
  同: { from: 'TOLD', value: 0 },
  当: { from: 'TOLD', value: 0 },
  次: { from: 'TOLD', value: 1 },
  翌: { from: 'TOLD', value: 1 },
};

const MONTH_WORD: Readonly<Record<string, Point>> = {
  本: { from: 'ANCHOR', value: 0 },
  这: { from: 'ANCHOR', value: 0 },
  上: { from: 'ANCHOR', value: -1 },
  上上: { from: 'ANCHOR', value: -2 },
  下: { from: 'ANCHOR', value: 1 },
  下下: { from: 'ANCHOR', value: 2 },
  同: { from: 'TOLD', value: 0 },
  当: { from: 'TOLD', value: 0 },
  次: { from: 'TOLD', value: 1 },
  翌: { from: 'TOLD', value: 1 },
};

/** The year that the groups of `yearPiece(suffix)` state: 民国112年 is 2023, 去年 is one before the anchor's. */
export function yearOf(groups: Groups, suffix = ''): Point | null {
  const era = groups[`era${suffix}`];
  const number = numberOf(groups[`eraYear${suffix}`] ?? groups[`year${suffix}`] ?? groups[`roc${suffix}`] ?? '');
  if (number !== null) {
    const base = groups[`roc${suffix}`] === undefined ? (ERA_OFFSET[era ?? ''] ?? 0) : 1911;
    return { from: 'NUMBER', value: base + number };
  }
  return YEAR_WORD[groups[`yearWord${suffix}`] ?? ''] ?? null;
}

/** The month that the groups of `monthPiece(suffix)` state: 上个月 is one before the anchor's. */
export function monthOf(groups: Groups, suffix = ''): Point | null {
  const number = numberOf(groups[`month${suffix}`] ?? '');
  if (number !== null) return { from: 'NUMBER', value: number };
  return MONTH_WORD[(groups[`monthWord${suffix}`] ?? '').replace('个', '')] ?? null;
}

/** The day of the month: 廿三 is 23; null for what is no number from 1 to 31. */
export function dayOf(written: string | undefined): number | null {
  const number = numberOf((written ?? '').replace(/^廿/u, '二十'));
  return number !== null && number >= 1 && number <= 31 ? number : null;
}

const PARTS: Readonly<Record<string, MonthPart>> = {
  上旬: 'FIRST_TEN',
  中旬: 'MIDDLE_TEN',
  中: 'MIDDLE_TEN',
  下旬: 'LAST_TEN',
  初: 'START',
  底: 'END',
  末: 'END',
};

/** Which part of a month: 上旬 is FIRST_TEN, 底 END; null where none is told. */
export function partOf(written: string | undefined): MonthPart | null {
  return PARTS[written ?? ''] ?? null;
}

const WEEKDAYS = '日一二三四五六';

/** 0 for 日 and 天, 1 for 一, to 6 for 六 and 末; null for what is no weekday. */
export function weekdayNumber(written: string | undefined): number | null {
  if (written === undefined || written === '') return null;
  const index = WEEKDAYS.indexOf(written === '天' ? '日' : written === '末' ? '六' : written);
  return index < 0 ? null : index;
}

const WEEK_OFFSET: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 };

/** −1 for 上 and 上个, 0 for 本, 1 for 下; null where no week is told. */
export function weekOffset(written: string | undefined): number | null {
  return WEEK_OFFSET[(written ?? '').replace('个', '').replace('一', '')] ?? null;
}

const HALVES: readonly (readonly [RegExp, Halfday])[] = [
  [/凌晨|清晨/u, 'DAWN'],
  [/上午|早|晨/u, 'MORNING'],
  [/中午|正午|午间/u, 'NOON'],
  [/下午|午后/u, 'AFTERNOON'],
  [/深夜|午夜|夜/u, 'NIGHT'],
  [/晚/u, 'EVENING'],
];

/** The part of the day: 晚间 is EVENING; null where none is told. */
export function halfdayOf(written: string | undefined): Halfday | null {
  return written === undefined ? null : (HALVES.find(([words]) => words.test(written))?.[1] ?? null);
}

/** Whether the groups tell of an open stretch: 以来 is SINCE; null for a time that is whole in itself. */
export function boundOf(groups: Groups): Bound | null {
  if (groups.since !== undefined) return 'SINCE';
  if (groups.before !== undefined) return 'BEFORE';
  return groups.after === undefined ? null : 'AFTER';
}
