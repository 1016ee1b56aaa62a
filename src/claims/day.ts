import type { ResolvedTime } from '../mentions/time/resolve-all.ts';
import { addDays, type Dated, intervalOf, type PartialDate } from '../model/date.ts';
import { type Span, within } from '../model/span.ts';
import type { Sentence } from '../sentences/split.ts';
import { overDays } from './days-long.ts';

/** Farther off in its sentence a time belongs to something else. */
const FAR = 400;
const UNKNOWN: Dated & { readonly ahead: boolean } = { date: null, basis: null, ahead: false };
/** Times that say when something else was, or how long since: 自2019年以来, 2018年首次访问后. */
const ELSEWHERE = /^(?:[^，。；]{0,4})(?:以来|之前|以后|报道|报导|消息|援引)/u;
/** Behind the last bracket that opens, none closes: the place stands in an aside. */
const IN_BRACKETS = /（[^（）]*$/u;
const COMMAS = new Set('，；：');

function clauses(text: string, from: number, to: number): number {
  let commas = 0;
  for (let at = from; at < to; at += 1) if (COMMAS.has(text[at] as string)) commas += 1;
  return commas;
}

const BETWEEN_PARTS = /\p{Script=Han}[\s\u3000]+\p{Script=Han}/u;
/** A time before a condition is not that of what follows from it: 周三表决，若通过，将禁止. */
const CONDITION = /如果|倘若|假如|一旦|除非|[，。；]若/u;
const GOES_ON = /^\p{Script=Han}{2}/u;

/** The parts of a headline stand apart by a space, each with its own verb and its own time: 新规下月底开始 部长与代表会晤. */
function inOtherPart(text: string, sentence: Pick<Sentence, 'zone'>, time: Span, event: Span): boolean {
  if (sentence.zone !== 'HEADLINE' && sentence.zone !== 'DECK') return false;
  const between = text.slice(Math.min(time.end, event.end) - 1, Math.max(time.start, event.start) + 1);
  return BETWEEN_PARTS.test(between) && GOES_ON.test(text.slice(time.end));
}

/** Whether a date is a part of another: 2020-11-20 of 2020. */
function isPartOf(finer: PartialDate | null, coarser: PartialDate | null): boolean {
  const [a, b] = [finer === null ? null : intervalOf(finer), coarser === null ? null : intervalOf(coarser)];
  return a !== null && b !== null && finer !== coarser && b.first <= a.first && a.last <= b.last;
}

/**
 * When a contact took place: of its sentence's times the one in its own clause, else the nearest before it; one in a later
 * clause only where it stands in no other's (峰会前A与B会谈，C前一天也会见了B; `busy` are the other contacts of the sentence). The year in an event's name
 * gives way to the day beside it: 将于11月20日主办2020年峰会. What lasts some days is a range: 周四起举行、为期两天的会议.
 */
export function dayOf(
  text: string,
  sentence: Pick<Sentence, 'start' | 'end' | 'zone'>,
  event: Span,
  times: readonly ResolvedTime[],
  busy: readonly Span[],
): Dated & { readonly ahead: boolean } {
  const near = { start: Math.max(sentence.start, event.start - FAR), end: Math.min(sentence.end, event.end + FAR) };
  const own = within(times, near).filter(
    (time) =>
      time.date !== null &&
      // 两个月来 and 7月以来 are how long since
      time.expression.kind !== 'DURATION' &&
      time.expression.bound !== 'SINCE' &&
      !ELSEWHERE.test(text.slice(time.end, time.end + 12)) &&
      !inOtherPart(text, sentence, time, event) &&
      !CONDITION.test(text.slice(time.end, event.start)),
  );
  const claimed = (time: Span): boolean =>
    busy.some(({ start }) =>
      time.end <= event.start
        ? time.end <= start && start < event.start && clauses(text, time.end, start) === 0
        : event.end <= start &&
          (start < time.start || (clauses(text, time.end, start) === 0 && clauses(text, event.end, time.start) > 0)),
    );
  const ranked = own
    .map((time) => {
      const before = time.end <= event.start || (event.start <= time.start && time.end <= event.end);
      const aside = IN_BRACKETS.test(text.slice(sentence.start, time.start)) ? 1 : 0;
      const gap = before
        ? clauses(text, Math.min(time.end, event.start), event.start)
        : clauses(text, event.end, time.start);
      return {
        time,
        rank: gap * 2 + (before ? 0 : 1) + aside + (claimed(time) ? 6 : 0),
        distance: Math.abs(time.start - event.start),
      };
    })
    .filter(({ rank }) => rank < 6)
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance);
  const [first] = ranked;
  if (first === undefined) return UNKNOWN;
  const finer = ranked.find(({ time, rank }) => rank === first.rank && isPartOf(time.date, first.time.date));
  const { time } = finer ?? first;
  return { date: overDays(text, time, event), basis: time.basis, ahead: time.direction === 'FUTURE' };
}

const HALF_A_YEAR = 183;

/** Whether a date lies more than `by` days (half a year) before the article's day; false where either is unknown. */
export function isPast(date: PartialDate | null, publishedOn: string | null, by = HALF_A_YEAR): boolean {
  const days = date === null ? null : intervalOf(date);
  return days !== null && publishedOn !== null && days.last < addDays(publishedOn, -by);
}
