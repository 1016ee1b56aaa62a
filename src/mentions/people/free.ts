import { Coverage } from '../coverage.ts';
import type { PersonMention, Reading } from '../types.ts';

/** Where a name stands. */
export type Found = { readonly start: number; readonly end: number };

function person(reading: Reading, rule: string, confidence: number, { start, end }: Found): PersonMention {
  const surface = reading.document.text.slice(start, end);
  const known = reading.gazetteer.entries(surface).filter((entry) => entry.kind === 'person');
  const ref = known.length === 1 ? (known[0]?.id ?? null) : null;
  return { kind: 'PERSON', start, end, surface, ref, rule, confidence };
}

/** Keeps what touches nothing found before, and makes mentions of it. */
export function free(reading: Reading, rule: string, confidence: number, found: readonly Found[]): PersonMention[] {
  const taken = new Coverage(
    reading.document.text.length,
    reading.mentions.filter(({ kind }) => kind !== 'PLACE' && kind !== 'COUNTRY'),
  );
  return found.flatMap((span) => {
    if (span.end <= span.start || taken.touches(span)) return [];
    taken.add(span);
    return [person(reading, rule, confidence, span)];
  });
}
