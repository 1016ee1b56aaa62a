import { addDays, type DateBasis, type Dated, isoDay, weekdayOf } from '../../model/date.ts';
import { chooseDay, MONTHLY, nearestDay, WEEKLY, YEARLY } from './choose.ts';
import { type Anchor, anchorOf, datelineDay, shiftMonth, type TimeContext, yearOfDay } from './context.ts';
import type { Point, TimeMeaning } from './expression.ts';

export const UNKNOWN: Dated = { date: null, basis: null };

type Meaning<K extends TimeMeaning['kind']> = Extract<TimeMeaning, { readonly kind: K }>;

/** A date with its basis; both null where there is no date. */
export function dated(date: string | null, basis: DateBasis): Dated {
  return date === null ? UNKNOWN : { date, basis };
}

/** The year a point tells: 去年 is one less than the anchor's, 同年 that of the time last told; null where that is unknown. */
export function yearFor(point: Point, context: TimeContext): number | null {
  if (point.from === 'NUMBER') return point.value;
  const origin = point.from === 'TOLD' ? (context.lastTold ?? context.lastDay) : (anchorOf(context)?.day ?? null);
  return origin === null ? null : yearOfDay(origin) + point.value;
}

/** The month a point tells that is no number: 上个月 from the anchor, 同月 from the time last told. */
export function monthFor(point: Point, context: TimeContext): { readonly year: number; readonly month: number } | null {
  const told = context.lastTold ?? context.lastDay;
  const origin = point.from === 'TOLD' ? told : (anchorOf(context)?.day ?? null);
  return origin === null || origin.length < 7 ? null : shiftMonth(origin, point.value);
}

/** Days by number: the candidates that the words allow, those of the told weekday, and of these the one that is meant. */
export function resolveNumbered(meaning: Meaning<'DAY'>, context: TimeContext): Dated {
  const anchor = anchorOf(context);
  const { day, until } = meaning;
  const stated = meaning.year?.from === 'NUMBER' && meaning.month?.from === 'NUMBER';
  const start = stated
    ? isoDay(meaning.year?.value ?? 0, meaning.month?.value ?? 0, day)
    : anchor === null
      ? null
      : chosen(meaning, context, anchor);
  if (start === null) return UNKNOWN;
  const basis = stated ? 'STATED' : (anchor?.basis ?? 'RELATIVE');
  if (until === null) return { date: start, basis };
  const end = endOf(start, until, context);
  return dated(end === null ? null : `${start}/${end}`, basis);
}

function chosen(meaning: Meaning<'DAY'>, context: TimeContext, anchor: Anchor): string | null {
  const all = candidates(meaning, context, anchor);
  const agreeing = meaning.weekday === null ? all : all.filter((day) => weekdayOf(day) === meaning.weekday);
  if (meaning.offset !== null) {
    const near = nearestDay(agreeing, addDays(anchor.day, meaning.offset));
    // 今天（20日） printed on the 2nd is a mistake or a reprint: nothing is settled.
    return near !== null &&
      Math.abs(Date.parse(near) - Date.parse(addDays(anchor.day, meaning.offset))) <= 8 * 86_400_000
      ? near
      : null;
  }
  return chooseDay(agreeing, anchor, context.direction, meaning.month === null ? MONTHLY : YEARLY);
}

function candidates(meaning: Meaning<'DAY'>, context: TimeContext, anchor: Anchor): string[] {
  const { month, day } = meaning;
  const places: { readonly year: number; readonly month: number }[] = [];
  if (month === null) {
    for (let shift = -3; shift <= 3; shift += 1) places.push(shiftMonth(anchor.day, shift));
  } else if (month.from !== 'NUMBER') {
    const place = monthFor(month, context);
    if (place !== null) places.push(place);
  } else if (meaning.year !== null) {
    const year = yearFor(meaning.year, context);
    if (year !== null) places.push({ year, month: month.value });
  } else {
    for (let shift = -2; shift <= 2; shift += 1) {
      places.push({ year: yearOfDay(anchor.day) + shift, month: month.value });
    }
  }
  return places.map((place) => isoDay(place.year, place.month, day)).filter((found) => found !== null);
}

/** The end of a range: what it does not tell, it takes from the start, or from the month or year after that. */
function endOf(start: string, until: NonNullable<Meaning<'DAY'>['until']>, context: TimeContext): string | null {
  const year = until.year === null ? null : yearFor(until.year, context);
  for (let shift = 0; shift <= 12; shift += 1) {
    const place = shiftMonth(start, shift);
    if (until.month !== null && until.month.from === 'NUMBER' && until.month.value !== place.month) continue;
    if (year !== null && place.year !== year) continue;
    const end = isoDay(place.year, place.month, until.day);
    if (end !== null && end >= start) return end;
    if (until.month === null && shift >= 2) return null;
  }
  return null;
}

/** 周四, 上周五, 周一至周三: a told week is the anchor's, Monday to Sunday; a bare weekday is the nearest by direction. */
export function resolveWeekday(meaning: Meaning<'WEEKDAY'>, context: TimeContext): Dated {
  const anchor = anchorOf(context);
  if (anchor === null) return UNKNOWN;
  const { week, weekday, until } = meaning;
  let start: string | null;
  if (week !== null) start = addDays(mondayOf(anchor.day), week * 7 + ((weekday + 6) % 7));
  else {
    const first = addDays(mondayOf(anchor.day), -14 + ((weekday + 6) % 7));
    const days = [0, 1, 2, 3, 4].map((weeks) => addDays(first, weeks * 7));
    start = chooseDay(days, anchor, context.direction, WEEKLY);
  }
  if (start === null || until === null) return dated(start, anchor.basis);
  return dated(`${start}/${addDays(start, (until - weekday + 7) % 7)}`, anchor.basis);
}

/** The Monday of a day's week: of `2020-08-16`, a Sunday, it is `2020-08-10`. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** 上周 and 周末 as ranges of days. */
export function resolveWeek(meaning: Meaning<'WEEK'>, context: TimeContext): Dated {
  const anchor = anchorOf(context);
  if (anchor === null) return UNKNOWN;
  const monday = addDays(mondayOf(anchor.day), (meaning.week ?? 0) * 7);
  if (!meaning.weekend) return dated(`${monday}/${addDays(monday, 6)}`, anchor.basis);
  let saturday = addDays(monday, 5);
  // Told of the past, a bare 周末 is the last one; so is 这个周末 in the first days of a week.
  const toCome = meaning.week === null ? 0 : meaning.week === 0 ? 3 : 7;
  if (context.direction === 'PAST' && saturday > addDays(anchor.limit, toCome)) saturday = addDays(saturday, -7);
  return dated(`${saturday}/${addDays(saturday, 1)}`, anchor.basis);
}

/** 今天, 昨晚, 今明两天. */
export function resolveNear({ offset, until }: Meaning<'NEAR_DAY'>, context: TimeContext): Dated {
  const anchor = anchorOf(context);
  if (anchor === null) return UNKNOWN;
  const start = addDays(anchor.day, offset);
  return dated(until === null ? start : `${start}/${addDays(anchor.day, until)}`, anchor.basis);
}

/** 当日, 次日 and a part of the day alone: the day last told; where none is, the dateline's for the day itself. */
export function resolveTold(offset: number, context: TimeContext): Dated {
  if (context.lastDay !== null) return dated(addDays(context.lastDay, offset), 'RELATIVE');
  return offset === 0 ? dated(datelineDay(context.dateline, context.publishedOn), 'DATELINE') : UNKNOWN;
}
