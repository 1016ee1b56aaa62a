import { addDays, type Dated, daysInMonth, isoDay } from '../../model/date.ts';
import { chooseDay, YEARLY } from './choose.ts';
import { anchorOf, firstDay, isoMonth, monthOfDay, shiftMonth, type TimeContext, yearOfDay } from './context.ts';
import type { MonthPart, TimeMeaning, TimeUnit, YearPart } from './expression.ts';
import { festivalDay } from './festivals.ts';
import { dated, mondayOf, monthFor, UNKNOWN, yearFor } from './resolve-day.ts';

type Meaning<K extends TimeMeaning['kind']> = Extract<TimeMeaning, { readonly kind: K }>;
type Place = { readonly year: number; readonly month: number };

const DAYS: Readonly<Record<MonthPart, readonly [number, number]>> = {
  FIRST_TEN: [1, 10],
  START: [1, 10],
  MIDDLE_TEN: [11, 20],
  LAST_TEN: [21, 31],
  END: [21, 31],
};

function ends({ year, month }: Place, part: MonthPart | null): readonly [string, string] {
  const whole = isoMonth(year, month);
  if (part === null) return [whole, whole];
  const [first, last] = DAYS[part];
  return [isoDay(year, month, first) ?? whole, isoDay(year, month, Math.min(last, daysInMonth(year, month))) ?? whole];
}

function range(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}

/** 去年6月, 11月初, 下月上旬, 2018年12月至2019年3月: a month, or the days or months from one to another. */
export function resolveMonth(meaning: Meaning<'MONTH'>, context: TimeContext): Dated {
  const start = placeOf(meaning, context);
  if (start === null) return UNKNOWN;
  const stated = meaning.year?.from === 'NUMBER';
  const basis = stated ? 'STATED' : (anchorOf(context)?.basis ?? 'RELATIVE');
  const [first, last] = ends(start, meaning.part);
  if (meaning.until === null) return dated(range(first, last), basis);
  const until = untilPlace(start, meaning.until, context);
  return until === null ? UNKNOWN : dated(range(first, ends(until, meaning.until.part)[1]), basis);
}

function placeOf({ year, month }: Meaning<'MONTH'>, context: TimeContext): Place | null {
  if (month.from !== 'NUMBER') return monthFor(month, context);
  if (year !== null) {
    const known = yearFor(year, context);
    return known === null ? null : { year: known, month: month.value };
  }
  const anchor = anchorOf(context);
  if (anchor === null) return null;
  // Months compare as months: the anchor's own is neither past nor to come.
  const first = (day: string) => `${day.slice(0, 7)}-01`;
  const days = [-2, -1, 0, 1, 2].map((shift) => `${isoMonth(yearOfDay(anchor.day) + shift, month.value)}-01`);
  const found = chooseDay(days, { day: first(anchor.day), limit: first(anchor.limit) }, context.direction, YEARLY);
  return found === null ? null : { year: yearOfDay(found), month: monthOfDay(found) };
}

function untilPlace(start: Place, until: NonNullable<Meaning<'MONTH'>['until']>, context: TimeContext): Place | null {
  if (until.month.from !== 'NUMBER') return monthFor(until.month, context);
  const month = until.month.value;
  const told = until.year === null ? null : yearFor(until.year, context);
  const year = told ?? (month < start.month ? start.year + 1 : start.year);
  return year < start.year || (year === start.year && month < start.month) ? null : { year, month };
}

/** 2019年, 去年, 明年上半年, 年底, 2018和2019年间. */
export function resolveYear(meaning: Meaning<'YEAR'>, context: TimeContext): Dated {
  const year = yearFor(meaning.year, context);
  const last = meaning.until === null ? year : yearFor(meaning.until, context);
  if (year === null || last === null || last < year) return UNKNOWN;
  const basis = meaning.year.from === 'NUMBER' ? 'STATED' : (anchorOf(context)?.basis ?? 'RELATIVE');
  if (meaning.part !== null) return dated(sectionOf(year, meaning.part), basis);
  return dated(range(String(year), String(last)), basis);
}

function sectionOf(year: number, { first, last }: YearPart): string {
  return range(isoMonth(year, first), isoMonth(year, last));
}

/** 上季度 from the anchor's own. */
export function resolveQuarter(meaning: Meaning<'QUARTER'>, context: TimeContext): Dated {
  const anchor = anchorOf(context);
  if (anchor === null) return UNKNOWN;
  const { year, month } = shiftMonth(anchor.day, meaning.offset * 3);
  const first = month - ((month - 1) % 3);
  return dated(range(isoMonth(year, first), isoMonth(year, first + 2)), anchor.basis);
}

/** 三天后, 两周前, 50年前: as fine as the unit told. What comes after in narration counts from the day last told. */
export function resolveOffset({ amount, sign, unit }: Meaning<'OFFSET'>, context: TimeContext): Dated {
  const anchor = anchorOf(context);
  const narrated = sign > 0 && context.direction === 'PAST' && context.speechDay === null;
  const origin = narrated ? context.lastDay : (anchor?.day ?? null);
  if (origin === null || amount === null || unit === 'HOUR') return UNKNOWN;
  const basis = narrated ? 'RELATIVE' : (anchor?.basis ?? 'RELATIVE');
  const settled = offsetFrom(origin, sign * amount, unit);
  // Narration does not run ahead of the story's own day: what would, was counted from something else.
  const ahead = narrated && anchor !== null && settled !== null && firstDay(settled) > anchor.limit;
  return dated(ahead ? null : settled, basis);
}

function offsetFrom(origin: string, count: number, unit: TimeUnit): string | null {
  const half = Math.abs(count) === 0.5;
  if (unit === 'MONTH' || unit === 'YEAR') {
    const { year, month } = shiftMonth(origin, Math.trunc(unit === 'YEAR' ? count * 12 : count));
    return unit === 'MONTH' || half ? isoMonth(year, month) : String(year);
  }
  const day = addDays(origin, Math.trunc(unit === 'WEEK' ? count * 7 : count));
  if (unit === 'DAY') return half ? null : day;
  return `${mondayOf(day)}/${addDays(mondayOf(day), 6)}`;
}

/** 过去50年, 未来10年, 两个月来: from or to the anchor, in the unit told. */
export function resolveDuration({ amount, sign, unit }: Meaning<'DURATION'>, context: TimeContext): Dated {
  const anchor = anchorOf(context);
  if (anchor === null || amount === null || unit === 'HOUR') return UNKNOWN;
  const { day, basis } = anchor;
  const count = sign * amount;
  const precision = unit === 'YEAR' && amount !== 0.5 ? 4 : unit === 'MONTH' || unit === 'YEAR' ? 7 : 10;
  const other =
    unit === 'DAY' || unit === 'WEEK'
      ? addDays(day, Math.trunc(unit === 'WEEK' ? count * 7 : count))
      : sameDayMonthsOn(day, Math.trunc(unit === 'YEAR' ? count * 12 : count));
  const [first, last] = sign < 0 ? [other, day] : [day, other];
  return dated(range(first.slice(0, precision), last.slice(0, precision)), basis);
}

/** The same day some months on, running over into the next month where that has no such day: two months before 31 January is 1 December. */
function sameDayMonthsOn(day: string, months: number): string {
  const { year, month } = shiftMonth(day, months);
  return addDays(`${isoMonth(year, month)}-01`, Number(day.slice(8)) - 1);
}

/** 今年春节, 国庆期间: the day; for the time about it a week for the long holidays, else its month. */
export function resolveFestival({ year, festival, about }: Meaning<'FESTIVAL'>, context: TimeContext): Dated {
  const anchor = anchorOf(context);
  const told = year === null ? null : yearFor(year, context);
  let day: string | null = null;
  if (year !== null) day = told === null ? null : festivalDay(festival, told);
  else if (anchor !== null) {
    const years = [-1, 0, 1].map((shift) => yearOfDay(anchor.day) + shift);
    const days = years.map((candidate) => festivalDay(festival, candidate)).filter((found) => found !== null);
    day = chooseDay(days, anchor, context.direction, YEARLY);
  }
  if (day === null) return UNKNOWN;
  const basis = year?.from === 'NUMBER' ? 'STATED' : (anchor?.basis ?? 'RELATIVE');
  if (!about) return dated(day, basis);
  return dated(festival === '春节' || festival === '国庆' ? `${day}/${addDays(day, 6)}` : day.slice(0, 7), basis);
}
