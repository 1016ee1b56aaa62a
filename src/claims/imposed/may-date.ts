import { type Span, within } from '../../model/span.ts';
import type { Scene } from '../types.ts';
import type { Place } from './types.ts';

const TAKES_EFFECT = /[自从于]\d|起|生效|实施|施行|执行|开始/u;
/** The clause tells when something else was: 在政府宣布7月要立法后，…. */
const AFTER = /^[^，。；]{3,}(?:之?后|以来)$/u;

/**
 * Whether a time of the sentence may be the day of the measure at `place`. Of those in later clauses only that of effect, and
 * before anybody else is named (中国本周二则公布 is another's); of those in earlier ones none within what was before.
 */
export function mayDate(scene: Scene, { clauses, clause }: Place, time: Span): boolean {
  const { text } = scene.reading.document;
  if (time.start >= clause.end)
    return (
      TAKES_EFFECT.test(text.slice(time.start - 2, time.end + 4)) &&
      within(scene.actors, { start: clause.end, end: time.start }).length === 0
    );
  const own = clauses.find(({ start, end }) => start <= time.start && time.start < end);
  return own === undefined || own.start >= clause.start || !AFTER.test(text.slice(time.end, own.end));
}
