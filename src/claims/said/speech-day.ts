import type { Dated } from '../../model/date.ts';
import { within } from '../../model/span.ts';
import type { Scene } from '../types.ts';
import type { Attribution } from './types.ts';

const UNKNOWN: Dated = { date: null, basis: null };

/** A part of a day, of whichever day was spoken of. */
const PART_OF_DAY = /^(?:上午|下午|中午|早上|早晨|清晨|凌晨|傍晚|晚上|晚间|夜间|午前|午后)$/u;

const speakersOf = ({ speakers }: Attribution): string => speakers.map(({ node }) => node).join(' ');

/** How far before its word of speech the words may begin that attribute what a later paragraph goes on with. */
const LONGEST_ATTRIBUTION = 40;

/** Where the words begin that attribute: 王毅4日提出三点建议： for each of the points in the paragraphs behind it. */
function attributedFrom(scene: Scene, { from, cue }: Attribution): number {
  if (from <= cue.start) return from;
  const opening = Math.max(0, cue.start - LONGEST_ATTRIBUTION);
  return opening + scene.reading.document.text.slice(opening, cue.start).lastIndexOf('\n') + 1;
}

/**
 * When each of these (in text order) was said: the time told beside its words of speech, else that of the same speaker's
 * words before it in the paragraph: 外长1日致辞说，……。他又说，…… are both of the first. Null where none is told.
 */
export function speechDays(scene: Scene, attributions: readonly Attribution[]): Map<Attribution, Dated> {
  const days = new Map<Attribution, Dated>();
  let last: Attribution | undefined;
  for (const attribution of attributions) {
    const { from, cue, sentence } = attribution;
    const told = within(scene.times, { start: Math.min(from, attributedFrom(scene, attribution)), end: cue.end }).at(
      -1,
    );
    const goesOn =
      last !== undefined &&
      last.sentence.paragraph === sentence.paragraph &&
      speakersOf(last) === speakersOf(attribution);
    const before = last === undefined || speakersOf(last) !== speakersOf(attribution) ? undefined : days.get(last);
    // 部长今天宣布，8月1日起……。部长下午说: the afternoon is of the day on which he spoke, not of that he spoke of
    const part = told !== undefined && PART_OF_DAY.test(scene.reading.document.text.slice(told.start, told.end));
    if (part && before !== undefined && before.date !== null) days.set(attribution, before);
    else if (told !== undefined) days.set(attribution, { date: told.date, basis: told.basis });
    else days.set(attribution, (goesOn && last !== undefined ? days.get(last) : undefined) ?? UNKNOWN);
    last = attribution;
  }
  return days;
}
