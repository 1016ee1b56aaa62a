import { statedDay } from '../published.ts';

const UTC = /^(?<moment>\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?:Z|\+00:?00)$/u;
const EPOCH = /^1\d{9}(?:\d{3})?$/u;

/**
 * The ISO day that a page's date means where its outlet is: what is written, but for moments in UTC and in seconds or
 * milliseconds since 1970. `2020-09-22T18:30:00Z` is 2020-09-23 in Asia/Shanghai; `2020年9月22日 23:10` stays the 22nd.
 */
export function dayIn(zone: string, date: string): string | null {
  const text = date.trim();
  if (EPOCH.test(text)) return dayAt(zone, Number(text) * (text.length === 10 ? 1000 : 1));
  const moment = UTC.exec(text)?.groups?.moment;
  if (moment === undefined) return statedDay(text);
  const time = Date.parse(`${moment.replace(' ', 'T')}Z`);
  return Number.isNaN(time) ? statedDay(text) : dayAt(zone, time);
}

function dayAt(zone: string, time: number): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(time);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}
