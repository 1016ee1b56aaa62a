import type { ResolvedTime } from '../mentions/time/resolve-all.ts';
import { addDays, type Dated, intervalOf, type PartialDate } from '../model/date.ts';
import { type Span, within } from '../model/span.ts';

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

/**
 * When a contact took place: of its sentence's times the one in its own clause, else the nearest before it; one in a later
 * clause only where it stands in no other's (`busy` are the other contacts of the sentence).
 */
export function dayOf(
  text: string,
  sentence: Span,
  event: Span,
  times: readonly ResolvedTime[],
  busy: readonly Span[],
): Dated & { readonly ahead: boolean } {
  const near = { start: Math.max(sentence.start, event.start - FAR), end: Math.min(sentence.end, event.end + FAR) };
  const own = within(times, near).filter(
    (time) => time.date !== null && !ELSEWHERE.test(text.slice(time.end, time.end + 12)),
  );
  const claimed = (time: Span): boolean =>
    busy.some(({ start }) =>
      time.end <= event.start
        ? time.end <= start && start < event.start && clauses(text, time.end, start) === 0
        : event.end <= start && start < time.start,
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
  const best = ranked[0]?.time;
  return best === undefined ? UNKNOWN : { date: best.date, basis: best.basis, ahead: best.direction === 'FUTURE' };
}

const HALF_A_YEAR = 183;

/** Whether a date lies more than half a year before the article's day; false where either is unknown. */
export function isPast(date: PartialDate | null, publishedOn: string | null): boolean {
  const days = date === null ? null : intervalOf(date);
  return days !== null && publishedOn !== null && days.last < addDays(publishedOn, -HALF_A_YEAR);
}
