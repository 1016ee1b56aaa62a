import type { Span } from '../../model/span.ts';
import { PatternSet } from '../../sentences/pattern-set.ts';
import type { TimeExpression, TimeRule } from './expression.ts';
import { foldDigits } from './numerals.ts';
import { boundOf, halfdayOf } from './pieces.ts';
import { DAY_RULES } from './rules/day.ts';
import { FESTIVAL_RULES } from './rules/festival.ts';
import { MONTH_RULES } from './rules/month.ts';
import { NEAR_RULES } from './rules/near.ts';
import { OFFSET_RULES } from './rules/offset.ts';
import { VAGUE_RULES } from './rules/vague.ts';
import { WEEK_RULES } from './rules/week.ts';
import { YEAR_RULES } from './rules/year.ts';
import { SCOUT } from './scout.ts';

/** Tried in this order at one place; a fuller form stands before the shorter one that begins alike. */
const TIME_RULES: readonly TimeRule[] = [
  ...DAY_RULES,
  ...FESTIVAL_RULES,
  ...MONTH_RULES,
  ...OFFSET_RULES,
  ...YEAR_RULES,
  ...WEEK_RULES,
  ...NEAR_RULES,
  ...VAGUE_RULES,
];

const RULES = new PatternSet(TIME_RULES, ({ pattern }) => pattern);

const OPENING = /[（(]/u;
const CLOSING = /[）)]/u;

/** More than any rule looks back. */
const LOOK_BEHIND = 16;

/**
 * The time expressions of simplified text, in order and without overlap, with what each states.
 *
 * `findTimes('星期二（8月29日）在京会见')` gives one DAY of month 8, day 29, weekday 2, at [0, 10). Offsets are UTF-16
 * units of `text`; with `span`, only that stretch is read; what stands before it is still seen as context.
 */
export function findTimes(text: string, span: Span = { start: 0, end: text.length }): TimeExpression[] {
  const from = Math.max(0, span.start - LOOK_BEHIND);
  const folded = foldDigits(text.slice(from, span.end));
  const found: TimeExpression[] = [];
  let rules: readonly TimeRule[] | null = null;
  SCOUT.lastIndex = span.start - from;
  for (let hit = SCOUT.exec(folded); hit !== null; hit = SCOUT.exec(folded)) {
    rules ??= RULES.within(folded, { start: 0, end: folded.length });
    const expression = readAt(folded, hit.index, rules);
    if (expression !== null) found.push({ ...expression, start: expression.start + from, end: expression.end + from });
    SCOUT.lastIndex = expression?.end ?? hit.index + 1;
  }
  return found;
}

/** A closing bracket whose opening one stands before the expression is not part of it. */
function withoutStrayClose(written: string): string {
  const close = written.search(CLOSING);
  const open = written.search(OPENING);
  return (close >= 0 && (open < 0 || open > close) ? written.slice(0, close) : written).trimEnd();
}

function readAt(text: string, start: number, rules: readonly TimeRule[]): TimeExpression | null {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = start;
    const groups = pattern.exec(text)?.groups ?? null;
    const end = pattern.lastIndex;
    if (end === 0) continue;
    const meaning = read(groups ?? {});
    if (meaning === null) continue;
    const halfday = halfdayOf(groups?.half ?? groups?.half2);
    const trimmed = start + withoutStrayClose(text.slice(start, end)).length;
    return { start, end: trimmed, halfday, bound: boundOf(groups ?? {}), ...meaning };
  }
  return null;
}
