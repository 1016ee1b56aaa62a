import type { PublishedBasis } from '../model/article.ts';
import { isoDay, monthNamed } from '../model/date.ts';

/** The printed day and what settles it; both null where nothing does. */
export interface Published {
  readonly on: string | null;
  readonly basis: PublishedBasis | null;
}

const ISO = /(?<!\d)(?<y>(?:19|20)\d{2})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/u;
const CHINESE = /(?<!\d)(?<y>(?:19|20)\d{2})\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日/u;
const DAY_FIRST = /(?<!\d)(?<d>\d{1,2})(?<mark>[/.])(?<m>\d{1,2})\k<mark>(?<y>(?:19|20)\d{2})(?!\d)/u;
const MAIL = /(?<!\d)(?<d>\d{1,2}) (?<month>[A-Z][a-z]{2})[a-z]* (?<y>(?:19|20)\d{2})(?!\d)/u;
/** The Central News Agency's close: （編輯：林小明）1100112 is 12 January of year 110 of the Republic, 2021. */
const REPUBLIC = /[）)]\s?(?<y>(?:0?9\d|1\d{2}))(?<m>\d{2})(?<d>\d{2})$/u;
const IN_ADDRESS = [
  /\/(?<y>20\d{2})[/-](?<m>\d{1,2})[/-](?<d>\d{1,2})(?=[/-]|$)/u,
  /(?<!\d)(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2})(?:\d{4}|\d{6})?(?!\d)/u,
  /(?<!\d)(?<m>\d{2})(?<d>\d{2})(?<y>20\d{2})\d{6}(?!\d)/u,
];

function dayOf(match: RegExpExecArray | null, era = 0): string | null {
  const g = match?.groups;
  if (g === undefined) return null;
  const month = g.month === undefined ? Number(g.m) : monthNamed(g.month);
  return isoDay(Number(g.y) + era, month, Number(g.d));
}

/** The calendar day a line states: `22/09/2020 - 15:20`, `Sun, 22 Nov 2020 18:46:05 GMT`, `2020年9月22日`. */
export function statedDay(line: string): string | null {
  return dayOf(ISO.exec(line)) ?? dayOf(CHINESE.exec(line)) ?? dayOf(DAY_FIRST.exec(line)) ?? dayOf(MAIL.exec(line));
}

/** The day at the end of a paragraph as a Republic-of-China code: `…（編輯：林小明）1100112` is 2021-01-12. */
export function republicDay(paragraph: string): string | null {
  return dayOf(REPUBLIC.exec(paragraph.slice(-40).trimEnd()), 1911);
}

/** The day in an article's own address: `…/story20210414-1139300` is 2021-04-14. */
export function addressDay(url: string): string | null {
  for (const form of IN_ADDRESS) {
    const day = dayOf(form.exec(url));
    if (day !== null) return day;
  }
  return null;
}

/** The first of: a day printed with the story, the front matter's, the address's, the stamp of its feed or message. */
export function publishedDay(from: {
  readonly stamps: readonly string[];
  readonly closing: readonly string[];
  readonly date: string | null;
  readonly url: string | null;
  readonly stampedOn: string | null;
}): Published {
  const printed = first(from.stamps, statedDay) ?? first(from.closing, republicDay);
  if (printed !== null) return { on: printed, basis: 'PRINTED' };
  const stated = from.date === null ? null : statedDay(from.date);
  if (stated !== null) return { on: stated, basis: 'FRONT_MATTER' };
  const address = from.url === null ? null : addressDay(from.url);
  if (address !== null) return { on: address, basis: 'ADDRESS' };
  return { on: from.stampedOn, basis: from.stampedOn === null ? null : 'STAMP' };
}

function first(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const day = read(line);
    if (day !== null) return day;
  }
  return null;
}
