import { addDays, isoDay, weekdayOf } from '../../model/date.ts';
import type { FestivalName } from './expression.ts';

let chineseCalendar: Intl.DateTimeFormat | null = null;

/** Month and day in the Chinese calendar, `1/1` for the new year; its formatter takes a while to make. */
function inChineseCalendar(day: string): string {
  chineseCalendar ??= new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  return chineseCalendar.format(new Date(`${day}T00:00:00Z`));
}

type Rule = { readonly month: number; readonly day: number };

const SOLAR: Readonly<Partial<Record<FestivalName, Rule>>> = {
  元旦: { month: 1, day: 1 },
  五一: { month: 5, day: 1 },
  国庆: { month: 10, day: 1 },
  双十: { month: 10, day: 10 },
  圣诞: { month: 12, day: 25 },
};

/** Month and day of the Chinese calendar; the year's first moon begins on 21 January at the earliest. */
const LUNAR: Readonly<Partial<Record<FestivalName, Rule>>> = {
  春节: { month: 1, day: 1 },
  元宵: { month: 1, day: 15 },
  端午: { month: 5, day: 5 },
  中秋: { month: 8, day: 15 },
  重阳: { month: 9, day: 9 },
};

/** Days once found: the calendar is slow to ask, and its answers never change. */
const LUNAR_DAYS = new Map<string, string | null>();

/** The ISO day of a festival in a year: `festivalDay('春节', 2021)` is `2021-02-12`; null where the calendar has none. */
export function festivalDay(festival: FestivalName, year: number): string | null {
  if (festival === '除夕') {
    const newYear = festivalDay('春节', year);
    return newYear === null ? null : addDays(newYear, -1);
  }
  if (festival === '感恩节') return fourthThursday(year);
  const solar = SOLAR[festival];
  if (solar !== undefined) return isoDay(year, solar.month, solar.day);
  const lunar = LUNAR[festival];
  if (lunar === undefined) return null;
  const key = `${festival} ${year}`;
  const known = LUNAR_DAYS.get(key) ?? lunarDay(year, lunar);
  LUNAR_DAYS.set(key, known);
  return known;
}

function fourthThursday(year: number): string | null {
  const first = isoDay(year, 11, 1);
  return first === null ? null : addDays(first, ((11 - weekdayOf(first)) % 7) + 21);
}

function lunarDay(year: number, { month, day }: Rule): string | null {
  const told = `${month}/${day}`;
  // A moon is 29 or 30 days: the day lies in the fifty days from its earliest place in the solar year.
  let candidate = addDays(`${year}-01-21`, Math.floor((month - 1) * 29.4) + day - 2);
  for (let step = 0; step < 50; step += 1) {
    if (inChineseCalendar(candidate) === told) return candidate;
    candidate = addDays(candidate, 1);
  }
  return null;
}
