import type { Dateline } from '../../model/article.ts';
import { addDays, type DateBasis, intervalOf, isoDay, type PartialDate } from '../../model/date.ts';

/** Which way an expression looks from its anchor; EITHER where the clause tells only that something begins (自周一起). */
export type Direction = 'PAST' | 'FUTURE' | 'EITHER';

/** What is known where an expression stands. All days are ISO days. */
export interface TimeContext {
  readonly publishedOn: string | null;
  readonly dateline: Dateline | null;
  /** 据新华社13日报道: the day of the report that is being told. */
  readonly reportDay: string | null;
  /** The day last told, which 当日, 同日 and 次日 point to. */
  readonly lastDay: string | null;
  /** The day of the speech, inside quoted or reported words. */
  readonly speechDay: string | null;
  readonly direction: Direction;
  /** The time last told, of any precision, which 同年 and 同月 point to. */
  readonly lastTold?: PartialDate | null;
}

/** The day an expression counts from, the last day that narration may mean, and what settles it. */
export interface Anchor {
  readonly day: string;
  readonly limit: string;
  readonly basis: DateBasis;
}

// A wire's story is printed within days; a longer gap is a reprint, whose own words stay at the dateline.
const DAYS_TO_PRINT = 3;

/** The ISO day of a dateline, its year and month taken from the printed day: 1月31日电, printed on 2019-02-01, is 2019-01-31. */
export function datelineDay(dateline: Dateline | null, publishedOn: string | null): string | null {
  if (dateline === null) return null;
  const { year, month, day } = dateline;
  if (year !== null && month !== null) return isoDay(year, month, day);
  if (publishedOn === null) return null;
  // The wire's zone may be a day ahead of the printer's.
  const latest = addDays(publishedOn, 1);
  const months = month === null ? [0, -1, -2] : [0, -12];
  for (const shift of months) {
    const place = shiftMonth(latest, month === null ? shift : shift + month - monthOfDay(latest));
    const candidate = isoDay(place.year, place.month, day);
    if (candidate !== null && candidate <= latest) return candidate;
  }
  return null;
}

/** What an expression counts from: the speech, the report, the dateline, the printed day, in this order; null where none is known. */
export function anchorOf(context: TimeContext): Anchor | null {
  const { speechDay, reportDay, publishedOn } = context;
  const told = speechDay ?? reportDay;
  if (told !== null) return { day: told, limit: told, basis: 'RELATIVE' };
  const wired = datelineDay(context.dateline, publishedOn);
  if (wired !== null) {
    const near = publishedOn !== null && publishedOn > wired && publishedOn <= addDays(wired, DAYS_TO_PRINT);
    return { day: wired, limit: near ? publishedOn : wired, basis: 'DATELINE' };
  }
  return publishedOn === null ? null : { day: publishedOn, limit: publishedOn, basis: 'RELATIVE' };
}

/** Year and month as many months on: `shiftMonth('2021-01-12', -1)` is December 2020. */
export function shiftMonth(day: string, months: number): { readonly year: number; readonly month: number } {
  const index = yearOfDay(day) * 12 + monthOfDay(day) - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The year of a day, month or year: 2021 of `2021-11-16`. */
export function yearOfDay(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** The month of an ISO day or month, 1-based: 11 of `2021-11-16`. */
export function monthOfDay(day: string): number {
  return Number(day.slice(5, 7));
}

/** `isoMonth(2021, 4)` is `2021-04`. */
export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** Whole days from one ISO day to another, negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The first day a date covers, or the date itself. */
export function firstDay(date: PartialDate): string {
  return intervalOf(date)?.first ?? date;
}
