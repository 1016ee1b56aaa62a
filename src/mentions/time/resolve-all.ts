import type { Dateline } from '../../model/article.ts';
import { type DateBasis, type Dated, intervalOf, isoDay, type PartialDate } from '../../model/date.ts';
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../sentences/pattern-set.ts';
import { type Direction, datelineDay, monthOfDay, type TimeContext, yearOfDay } from './context.ts';
import { directionOf, TELLING } from './direction.ts';
import type { TimeExpression } from './expression.ts';
import { findTimes } from './find-times.ts';
import { resolveTime } from './resolve-time.ts';

/** What an article's times count from. */
export interface TimeAnchors {
  readonly publishedOn: string | null;
  readonly dateline: Dateline | null;
}

/** And the story's own day: the dateline's, else the printed one. */
interface StoryAnchors extends TimeAnchors {
  readonly today: string | null;
}

/** A time of an article with its date: FUTURE where it lies, or is told to lie, ahead of the story's own day. */
export interface ResolvedTime extends Span {
  readonly expression: TimeExpression;
  readonly date: PartialDate | null;
  readonly basis: DateBasis | null;
  readonly direction: 'PAST' | 'FUTURE';
}

/** What earlier words have told; carried from one expression to the next. */
interface Told {
  readonly lastDay: string | null;
  readonly lastTold: PartialDate | null;
  readonly reportDay: string | null;
  readonly speechDay: string | null;
  readonly previous: ResolvedTime | null;
}

const NOTHING_TOLD: Told = { lastDay: null, lastTold: null, reportDay: null, speechDay: null, previous: null };
const QUOTED = /[“「『][^”」』\n]*/gu;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const REPORT_BEFORE = /(?:据|按|综合)[^，。；\n]{1,24}$/u;
const REPORT_AFTER = /^[^，。；\n]{0,4}(?:报道|报导|消息|刊文|援引)/u;
const JOINS = /^[、和与及]$/u;
const SINCE = /(?:自|自从|继)[^，。；\n]{0,15}$/u;
const CREDIT = /^[^）)][）)]/u;
const CLAUSE = /^[^，。；\n]*/u;

/**
 * The times of an article's sentences (half-open offsets into simplified `text`, in order), each with its date, what
 * settles it, and its direction. Carries what 5日 and 当天 count from: the report's day until the paragraph ends, the
 * day last told, the day of a speech inside its quotation marks.
 *
 * `新华社北京1月31日电 … 30日至31日，双方举行磋商` gives `2019-01-30/2019-01-31`, DATELINE, with that dateline and year.
 */
export function resolveAll(
  text: string,
  sentences: readonly Span[],
  { publishedOn, dateline }: TimeAnchors,
): ResolvedTime[] {
  const quotes = matchesOf(QUOTED, text).map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const today = datelineDay(dateline, publishedOn) ?? publishedOn;
  const anchors: StoryAnchors = { publishedOn, dateline, today };
  const found: ResolvedTime[] = [];
  let told = NOTHING_TOLD;
  let reached = 0;
  let nextQuote = 0;
  for (const sentence of sentences) {
    if (text.slice(reached, sentence.start).includes('\n')) told = { ...told, reportDay: null, speechDay: null };
    told = { ...told, previous: null };
    for (const expression of findTimes(text, sentence)) {
      while ((quotes[nextQuote]?.end ?? Number.POSITIVE_INFINITY) <= expression.start) nextQuote += 1;
      const quoted = (quotes[nextQuote]?.start ?? Number.POSITIVE_INFINITY) < expression.start;
      const time = resolveNext(text, expression, anchors, told, quoted);
      found.push(time);
      told = tell(text, told, time, quoted);
    }
    reached = sentence.end;
  }
  return agreeHeadline(found, sentences[0]);
}

/** A headline leaves out the 将 that its lead has: its bare 周五 is the day that the next 周五 of the story tells. */
function agreeHeadline(times: readonly ResolvedTime[], headline: Span | undefined): ResolvedTime[] {
  if (headline === undefined) return [...times];
  const leads = new Map(
    times
      .filter(({ start }) => start >= headline.end)
      .reverse()
      .map((time) => [nameOf(time.expression), time]),
  );
  return times.map((time) => {
    if (time.start >= headline.end || time.direction === 'FUTURE' || !isBare(time.expression)) return time;
    const lead = leads.get(nameOf(time.expression));
    return lead?.direction === 'FUTURE' ? { ...time, date: lead.date, basis: lead.basis, direction: 'FUTURE' } : time;
  });
}

/** What a headline and its lead both say of a day: 周五, 5日. */
function nameOf(expression: TimeExpression): string {
  if (expression.kind === 'WEEKDAY') return `WEEKDAY ${expression.weekday} ${expression.until}`;
  return expression.kind === 'DAY' && expression.until === null ? `DAY ${expression.day}` : '';
}

/** A weekday without its week, or a day without its month. */
function isBare(expression: TimeExpression): boolean {
  if (expression.kind === 'WEEKDAY') return expression.week === null;
  return expression.kind === 'DAY' && expression.month === null && expression.until === null;
}

function resolveNext(
  text: string,
  expression: TimeExpression,
  { today, publishedOn, dateline }: StoryAnchors,
  told: Told,
  quoted: boolean,
): ResolvedTime {
  const direction: Direction = directionOf(text, expression);
  const speechDay = quoted ? told.speechDay : null;
  const context: TimeContext = { publishedOn, dateline, ...told, speechDay, direction };
  const { start, end } = expression;
  const joined = joinedTo(text, expression, told.previous);
  const { date, basis } = joined ?? resolveTime(expression, context);
  return {
    start,
    end,
    expression,
    date,
    basis,
    direction: side(date, today) ?? (direction === 'FUTURE' ? 'FUTURE' : 'PAST'),
  };
}

/** Where a date lies from the story's own day, as far as that alone tells: a date that holds the day may be either. */
function side(date: PartialDate | null, today: string | null): 'PAST' | 'FUTURE' | null {
  const days = date === null ? null : intervalOf(date);
  if (days === null || today === null) return null;
  if (days.last < today) return 'PAST';
  return days.first > today ? 'FUTURE' : null;
}

/** 9月3日、4日, and 9月3日…15日 in one sentence: a bare day takes the month of the day before it, if it comes later in it. */
function joinedTo(text: string, expression: TimeExpression, previous: ResolvedTime | null): Dated | null {
  if (previous?.date === null || previous === null || expression.kind !== 'DAY' || expression.month !== null)
    return null;
  if (expression.until !== null || expression.offset !== null || expression.weekday !== null) return null;
  if (previous.expression.kind !== 'DAY' || !DAY.test(previous.date) || expression.bound !== null) return null;
  const sameClause = JOINS.test(text.slice(previous.end, expression.start).trim());
  const month = previous.expression.month !== null;
  if ((!sameClause && !month) || expression.day <= previous.expression.day) return null;
  const day = isoDay(yearOfDay(previous.date), monthOfDay(previous.date), expression.day);
  return day === null ? null : { date: day, basis: previous.basis };
}

/** 自D日宣布…之后 and a credit's （路透社D日） look back in passing: what follows does not count from them. */
function aside(text: string, time: ResolvedTime): boolean {
  return (
    SINCE.test(text.slice(Math.max(0, time.start - 16), time.start)) ||
    CREDIT.test(text.slice(time.end - 1, time.end + 1))
  );
}

function tell(text: string, told: Told, time: ResolvedTime, quoted: boolean): Told {
  if (time.date === null || quoted || aside(text, time)) return told;
  if (!DAY.test(time.date)) return { ...told, lastTold: time.date.split('/')[0] ?? null, previous: time };
  const before = text.slice(Math.max(0, time.start - 30), time.start);
  const after = text.slice(time.end, time.end + 40);
  const report = REPORT_BEFORE.test(before) && REPORT_AFTER.test(after);
  // 据新华社13日报道，……当日: the day of the report
  if (report) return { ...told, reportDay: time.date, lastDay: time.date, previous: time };
  const spoken = time.direction === 'PAST' && TELLING.test(CLAUSE.exec(after)?.[0] ?? '');
  return {
    ...told,
    lastDay: time.date,
    lastTold: time.date,
    speechDay: spoken ? time.date : told.speechDay,
    previous: time,
  };
}
