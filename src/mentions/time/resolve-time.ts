import type { Dated } from '../../model/date.ts';
import { anchorOf, firstDay, type TimeContext } from './context.ts';
import type { TimeExpression } from './expression.ts';
import {
  dated,
  resolveNear,
  resolveNumbered,
  resolveTold,
  resolveWeek,
  resolveWeekday,
  UNKNOWN,
} from './resolve-day.ts';
import {
  resolveDuration,
  resolveFestival,
  resolveMonth,
  resolveOffset,
  resolveQuarter,
  resolveYear,
} from './resolve-period.ts';

/**
 * The date an expression has in its context, as precise as it is settled: a day, month, year, or range of them.
 *
 * `resolveTime(周四（19日）, …)` in an article of 2020-11-20 gives `2020-11-19`, RELATIVE. STATED where the year is
 * written, DATELINE where the story's dateline is what it counts from; both null where the text settles nothing (近日,
 * 年底前, or no day at all to count from).
 */
export function resolveTime(expression: TimeExpression, context: TimeContext): Dated {
  const settled = resolveMeaning(expression, context);
  if (settled.date === null || expression.bound === null) return settled;
  if (expression.bound !== 'SINCE' || settled.date.includes('/')) return UNKNOWN;
  const today = anchorOf(context)?.limit ?? null;
  if (today === null || firstDay(settled.date) > today) return UNKNOWN;
  const until = today.slice(0, settled.date.length);
  return dated(until === settled.date ? settled.date : `${settled.date}/${until}`, settled.basis ?? 'RELATIVE');
}

function resolveMeaning(expression: TimeExpression, context: TimeContext): Dated {
  switch (expression.kind) {
    case 'DAY':
      return resolveNumbered(expression, context);
    case 'NEAR_DAY':
      return resolveNear(expression, context);
    case 'TOLD_DAY':
      return resolveTold(expression.offset, context);
    case 'HALFDAY':
      return resolveTold(0, context);
    case 'WEEKDAY':
      return resolveWeekday(expression, context);
    case 'WEEK':
      return resolveWeek(expression, context);
    case 'MONTH':
      return resolveMonth(expression, context);
    case 'YEAR':
      return resolveYear(expression, context);
    case 'QUARTER':
      return resolveQuarter(expression, context);
    case 'DECADE':
      return expression.first === null ? UNKNOWN : dated(`${expression.first}/${expression.first + 9}`, 'STATED');
    case 'OFFSET':
      return resolveOffset(expression, context);
    case 'DURATION':
      return resolveDuration(expression, context);
    case 'FESTIVAL':
      return resolveFestival(expression, context);
    case 'VAGUE':
      return UNKNOWN;
  }
}
