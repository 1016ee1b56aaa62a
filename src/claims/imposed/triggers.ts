import type { MeasureKind } from '../../model/entity.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { matchesOf, PatternSet } from '../../sentences/pattern-set.ts';
import { ACTS, NOUNS } from './acts.ts';
import type { Trigger } from './types.ts';

const TITLED = /《[^》]*$/u;

const GENERAL = new Set(['OTHER', 'BAN']);

interface Form {
  readonly form: Trigger['form'];
  readonly kind: MeasureKind;
  readonly pattern: RegExp;
}

/** Acts first: a name inside an act's words is part of it. */
const FORMS = new PatternSet<Form>(
  [
    ...ACTS.map(([kind, pattern]): Form => ({ form: 'ACT', kind, pattern })),
    ...NOUNS.map(([kind, pattern]): Form => ({ form: 'NOUN', kind, pattern })),
  ],
  ({ pattern }) => pattern,
);

/** Whether a stretch holds a word of any measure: most sentences hold none. */
export function mayHoldTriggers(text: string, stretch: Span): boolean {
  return FORMS.mayMatch(text, stretch);
}

/**
 * The measures that a clause `[start, end)` speaks of, in text order, none overlapping another and one a kind: a general
 * one (采取其他限制) only where no other stands beside it. `对钢铁加征关税` gives TARIFF for 加征关税.
 */
export function triggersIn(text: string, { start, end }: Span): Trigger[] {
  const forms = FORMS.within(text, { start, end });
  if (forms.length === 0) return [];
  const clause = text.slice(start, end);
  const found: Trigger[] = [];
  for (const { form, kind, pattern } of forms) {
    for (const match of matchesOf(pattern, clause)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      // a name in brackets tells of no deed: 《禁止出口限制出口技术目录》
      if (TITLED.test(clause.slice(0, match.index))) continue;
      const other = found.some((t) => overlaps(t, span) || t.kind === kind);
      if (!other && !(GENERAL.has(kind) && found.length > 0)) found.push({ ...span, kind, form });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
