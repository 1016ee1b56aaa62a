import type { Dated } from '../../model/date.ts';
import { within } from '../../model/span.ts';
import type { Scene } from '../types.ts';
import type { Attribution } from './types.ts';

const UNKNOWN: Dated = { date: null, basis: null };

const speakersOf = ({ speakers }: Attribution): string => speakers.map(({ node }) => node).join(' ');

/**
 * When each of these (in text order) was said: the time told beside its words of speech, else that of the same speaker's
 * words before it in the paragraph: 外长1日致辞说，……。他又说，…… are both of the first. Null where none is told.
 */
export function speechDays(scene: Scene, attributions: readonly Attribution[]): Map<Attribution, Dated> {
  const days = new Map<Attribution, Dated>();
  let last: Attribution | undefined;
  for (const attribution of attributions) {
    const { from, cue, sentence } = attribution;
    const told = within(scene.times, { start: from, end: cue.end }).at(-1);
    const goesOn =
      last !== undefined &&
      last.sentence.paragraph === sentence.paragraph &&
      speakersOf(last) === speakersOf(attribution);
    if (told !== undefined) days.set(attribution, { date: told.date, basis: told.basis });
    else days.set(attribution, (goesOn && last !== undefined ? days.get(last) : undefined) ?? UNKNOWN);
    last = attribution;
  }
  return days;
}
