import type { Anchor, Direction } from './context.ts';
import { daysBetween } from './context.ts';

/** How far off a candidate is against custom, and how near the other one must be to be meant in its place; in days. */
interface Slack {
  readonly far: number;
  readonly near: number;
}

/**
 * A day without its year is told of the last months or the next: for one nearly a year gone the writer says 去年. Likewise
 * a day without its month that would lie weeks back, where the next such day is at hand.
 */
export const YEARLY: Slack = { far: 275, near: 92 };
export const MONTHLY: Slack = { far: 20, near: 7 };
export const WEEKLY: Slack = { far: 8, near: 0 };

/**
 * The one of several ISO days (in ascending order) that is meant: the latest not after the anchor's limit for PAST, the
 * first not before the anchor for FUTURE, the nearest for EITHER; the other side where custom says so. Null for none.
 */
export function chooseDay(
  days: readonly string[],
  anchor: Pick<Anchor, 'day' | 'limit'>,
  direction: Direction,
  slack: Slack,
): string | null {
  const past = days.findLast((day) => day <= anchor.limit) ?? null;
  const next = days.find((day) => day >= (direction === 'FUTURE' ? anchor.day : anchor.limit)) ?? null;
  if (past === null || next === null) return past ?? next;
  const back = daysBetween(past, anchor.limit);
  const ahead = daysBetween(anchor.day, next);
  if (direction === 'EITHER') return ahead < back ? next : past;
  if (direction === 'PAST') return back > slack.far && ahead <= slack.near ? next : past;
  return ahead > slack.far && back <= slack.near ? past : next;
}

/** The day nearest to another, the earlier of two. */
export function nearestDay(days: readonly string[], to: string): string | null {
  let best: string | null = null;
  for (const day of days) {
    if (best === null || Math.abs(daysBetween(day, to)) < Math.abs(daysBetween(best, to))) best = day;
  }
  return best;
}
