import { addDays, intervalOf, isoDay, type PartialDate, weekdayOf } from '../../model/date.ts';
import { congressMonth } from './congresses.ts';
import { daysBetween, yearOfDay } from './context.ts';
import type { FestivalName } from './expression.ts';
import { festivalDay } from './festivals.ts';
import { findTimes } from './find-times.ts';

/** A term of office, as precise as it is known: a year will do, a day proves more; null where an end is open. */
export interface OfficeTerm {
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
}

/** A day of the year, 1-based. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** What an article tells of its year without telling the year. */
export interface YearClues {
  /** Each must hold: for every person with a dated office, the terms in one of which the text's office was theirs. */
  readonly offices: readonly (readonly OfficeTerm[])[];
  /** Days told with their weekday, 0 for Sunday: 星期四（1月31日）. */
  readonly weekdays: readonly (MonthDay & { readonly weekday: number })[];
  /** The story's own day, from its dateline or its lead. */
  readonly storyDay: MonthDay | null;
  /** Festivals told to be at hand on the story's day: 春节到来之际. */
  readonly festivals: readonly FestivalName[];
  /** ISO months of congresses told to have just met (`just`) or only to have met. */
  readonly congresses: readonly { readonly month: string; readonly just: boolean }[];
}

const DAYS_AT_HAND = 14;
const DAYS_JUST_PAST = 100;
const AT_HAND = /(?:春节|农历新年|中秋|国庆|元旦|圣诞)节?(?=(?:即将|就要)?(?:到来|来临|将至|临近)|之际|前夕)/gu;
const JUST_MET =
  /(?:刚刚|日前|不久前)[^，。；\n]{0,12}?(?<name>(?:十[六七八九]|二十)(?:届(?:[一二三四五六七]中全会|中央委员会第[一二三四五六七]次全体会议)|大))|(?<after>(?:十[六七八九]|二十)(?:届[一二三四五六七]中全会|大))(?:刚刚|胜利)(?:召开|闭幕|结束)/gu;
const MET =
  /(?:十[六七八九]|二十)(?:届(?:[一二三四五六七]中全会|中央委员会第[一二三四五六七]次全体会议)|大(?=以来|报告|召开|闭幕))/gu;

/** The clues of a simplified text, to which the caller adds the years of its offices and the day of its dateline. */
export function yearCluesIn(text: string): Pick<YearClues, 'weekdays' | 'festivals' | 'congresses'> {
  const weekdays = findTimes(text).flatMap((time) => {
    if (time.kind !== 'DAY' || time.weekday === null || time.year !== null || time.month?.from !== 'NUMBER') return [];
    return [{ month: time.month.value, day: time.day, weekday: time.weekday }];
  });
  const festivals = [...text.matchAll(AT_HAND)].map(([name]) => festivalCalled(name));
  const just = [...text.matchAll(JUST_MET)].map(({ groups }) => groups?.name ?? groups?.after ?? '');
  const met = [...text.matchAll(MET)].map(([name]) => name);
  const congresses = [
    ...just.map((name) => ({ month: congressMonth(name), just: true })),
    ...met.map((name) => ({ month: congressMonth(name), just: false })),
  ].flatMap(({ month, just: recent }) => (month === null ? [] : [{ month, just: recent }]));
  return { weekdays, festivals: festivals.filter((name) => name !== null), congresses };
}

function festivalCalled(name: string): FestivalName | null {
  if (name.startsWith('农历')) return '春节';
  const names: readonly FestivalName[] = ['春节', '中秋', '国庆', '元旦', '圣诞'];
  return names.find((known) => name.startsWith(known)) ?? null;
}

/**
 * The one year that every clue allows, between 1950 and `latest` (the year of the newest office known): offices held
 * 2017 to 2021 and 2018 to 2019, with 春节到来之际 on 31 January, leave 2019. Null where none or several are left: a year
 * is proved, never guessed. A date built on it is INFERRED.
 */
export function proveYear(clues: YearClues, latest: number): number | null {
  // Offices without an end, or none at all, cannot bound the years from above: only what does is a proof.
  const years: number[] = [];
  for (let year = 1950; year <= latest; year += 1) if (allows(clues, year)) years.push(year);
  const bounded =
    clues.offices.some((terms) => terms.every(({ until }) => until !== null)) ||
    clues.congresses.some(({ just }) => just && clues.storyDay !== null);
  return bounded && years.length === 1 ? (years[0] ?? null) : null;
}

function allows({ offices, weekdays, storyDay, festivals, congresses }: YearClues, year: number): boolean {
  const agrees = weekdays.every(({ month, day, weekday }) => {
    const date = isoDay(year, month, day);
    return date !== null && weekdayOf(date) === weekday;
  });
  if (!agrees) return false;
  const story = storyDay === null ? null : isoDay(year, storyDay.month, storyDay.day);
  if (storyDay !== null && story === null) return false;
  if (!offices.every((terms) => terms.some((term) => held(term, story ?? String(year))))) return false;
  const latestDay = story ?? `${year}-12-31`;
  if (congresses.some(({ month }) => `${month}-01` > latestDay)) return false;
  if (story === null) return true;
  return (
    festivals.every((name) => atHand(name, story)) &&
    congresses.every(({ month, just }) => !just || justMet(month, story))
  );
}

/** Whether the term may cover the day or year: both are intervals, and touching is enough. */
function held({ from, until }: OfficeTerm, date: PartialDate): boolean {
  const days = intervalOf(date);
  if (days === null) return false;
  const first = from === null ? null : (intervalOf(from)?.first ?? null);
  const last = until === null ? null : (intervalOf(until)?.last ?? null);
  return (first === null || first <= days.last) && (last === null || last >= days.first);
}

function atHand(festival: FestivalName, story: string): boolean {
  return [0, 1].some((shift) => {
    const day = festivalDay(festival, yearOfDay(story) + shift);
    return day !== null && day >= story && day <= addDays(story, DAYS_AT_HAND);
  });
}

function justMet(month: string, story: string): boolean {
  return daysBetween(`${month}-01`, story) <= DAYS_JUST_PAST;
}
