import type { ResolvedTime } from '../mentions/time/resolve-all.ts';
import { addDays, type PartialDate } from '../model/date.ts';
import type { Span } from '../model/span.ts';

const NUMBER = '[两二三四五六七八九十2-9]|1\\d';
/** 为期两天的峰会, 一连三日的会议: how long the event itself lasts, not the visit or the inspection beside it. */
const LASTS = new RegExp(`(?:为期|历时|一连)(?<days>${NUMBER})[天日](?:的|里)?(?<what>[^，。；\\n]{0,14})$`, 'u');
const OTHER = /访|行程|之行|考察|巡|休假|假期|停火/u;
/** 进入第二天, 继续第三天的议程; 第二天 alone is the next day. */
const NTH_DAY = /^[^，。；\n]{0,16}(?:继续|进入|进行)[^，。；\n]{0,4}第(?<days>[二三四五六七])[天日]/u;
const CLOSES = /^[^，。；\n]{0,10}(?:结束|闭幕|落幕|落下帷幕|告终)/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const DIGITS = '两二三四五六七八九十';
const LOOK = 40;

function countOf(written: string): number {
  const at = DIGITS.indexOf(written);
  return at < 0 ? Number(written) : at === 0 ? 2 : at + 1;
}

/**
 * The days of an event of which one day is told: 周四起举行、为期两天的峰会 begins on its day, 周五结束为期三天的会议 ends on it,
 * 周日继续第二天的议程 began the day before. The day itself where the text tells no length, or where it is no single day.
 */
export function overDays(text: string, time: ResolvedTime, event: Span): PartialDate | null {
  const { date } = time;
  if (date === null || !DAY.test(date)) return date;
  const after = text.slice(time.end, time.end + LOOK);
  const nth = NTH_DAY.exec(after)?.groups?.days;
  if (nth !== undefined) return `${addDays(date, 1 - countOf(nth))}/${date}`;
  const lasts = LASTS.exec(text.slice(Math.max(0, event.start - LOOK), event.start))?.groups;
  if (lasts?.days === undefined || OTHER.test(lasts.what ?? '')) return date;
  const more = countOf(lasts.days) - 1;
  return CLOSES.test(after) ? `${addDays(date, -more)}/${date}` : `${date}/${addDays(date, more)}`;
}
