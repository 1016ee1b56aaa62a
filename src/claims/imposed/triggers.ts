import { overlaps, type Span } from '../../model/span.ts';
import { ACTS, NOUNS } from './acts.ts';
import type { Trigger } from './types.ts';

const GENERAL = new Set(['OTHER', 'BAN']);

/**
 * The measures that a clause `[start, end)` speaks of, in text order, none overlapping another and one a kind: a general
 * one (采取其他限制) only where no other stands beside it. `对钢铁加征关税` gives TARIFF for 加征关税.
 */
export function triggersIn(text: string, { start, end }: Span): Trigger[] {
  const clause = text.slice(start, end);
  const found: Trigger[] = [];
  for (const form of ['ACT', 'NOUN'] as const) {
    for (const [kind, pattern] of form === 'ACT' ? ACTS : NOUNS) {
      for (const match of clause.matchAll(pattern)) {
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        const other = found.some((t) => overlaps(t, span) || t.kind === kind);
        if (!other && !(GENERAL.has(kind) && found.length > 0)) found.push({ ...span, kind, form });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
