/**
 * A day, month, year or range in ISO form, as precise as the text: `2021-11-16`, `2021-11`, `2021`,
 * `2020-10-03/2020-10-06`. Partial dates compare as intervals, never as points.
 */
export type PartialDate = string;

/** How a date was settled: said in full, relative to another day, from a dateline, or proved from something else. */
export type DateBasis = 'STATED' | 'RELATIVE' | 'DATELINE' | 'INFERRED';

/** A date and what settles it; both null where the text does not settle it. */
export interface Dated {
  readonly date: PartialDate | null;
  readonly basis: DateBasis | null;
}

/** First and last day, both included, as ISO days. */
export interface DayInterval {
  readonly first: string;
  readonly last: string;
}

const LENGTH_OF_MONTH = '2021-11'.length;
const LENGTH_OF_DAY = '2021-11-16'.length;

const FORM = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u;

/** The last day of a month, 1-based: `daysInMonth(2020, 2)` is 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `isoDay(2021, 4, 13)` is `2021-04-13`; null for a day that does not exist, such as 30 February. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!exists(year, month, day)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month by the first three letters of its English name, 1-based: `Apr` is 4; 0 for no month. */
export function monthNamed(letters: string): number {
  return MONTHS.indexOf(letters.toLowerCase()) + 1;
}

/** Whether the string is a partial date or a range of them, of days that exist. */
export function isPartialDate(text: string): boolean {
  if (!FORM.test(text)) return false;
  return text.split('/').every((end) => {
    const month = end.length < LENGTH_OF_MONTH ? 1 : Number(end.slice(5, 7));
    const day = end.length < LENGTH_OF_DAY ? 1 : Number(end.slice(8));
    return exists(Number(end.slice(0, 4)), month, day);
  });
}

/** The days a partial date covers: `2020-02` gives 2020-02-01 to 2020-02-29. Null for what is no partial date. */
export function intervalOf(date: PartialDate): DayInterval | null {
  if (!isPartialDate(date)) return null;
  if (date.length === LENGTH_OF_DAY) return { first: date, last: date };
  const [from = date, until = from] = date.split('/');
  const [year, month] = until.split('-').map(Number);
  const last =
    until.length === 10
      ? until
      : until.length === 7
        ? `${until}-${String(daysInMonth(year ?? 0, month ?? 1)).padStart(2, '0')}`
        : `${until}-12-31`;
  const first = from.length === 10 ? from : from.length === 7 ? `${from}-01` : `${from}-01-01`;
  return { first, last };
}

/** Whether two partial dates may be the same moment; an unknown one may be any. */
export function compatible(a: PartialDate | null, b: PartialDate | null): boolean {
  const x = a === null ? null : intervalOf(a);
  const y = b === null ? null : intervalOf(b);
  return x === null || y === null || (x.first <= y.last && y.first <= x.last);
}

/** `addDays('2020-02-28', 2)` is `2020-03-01`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Day of the week of an ISO day, 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
