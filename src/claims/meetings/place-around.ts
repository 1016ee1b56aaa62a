import { type Span, within } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import { placeIn } from './place.ts';
import type { Stage } from './stage.ts';

/** What is told behind these is another's word: where the speaker is says nothing of where they met. */
const SPOKEN = /说|表示|称|宣布|透露|指出|报道|报导|消息|电\s|认为|强调/u;

/**
 * Where a talk at `event` took place, by the clauses before it in its sentence (蓬佩奥周一抵达东京，将与菅义伟会面), else by the
 * sentence before in its paragraph where that names somebody of `evidence`. Null where none tells a place.
 */
export function placeAround(stage: Stage, sentence: Sentence, event: number, evidence: Span): Span | null {
  const { text, places, scene } = stage;
  const here = { start: sentence.start, end: event };
  if (!SPOKEN.test(text.slice(here.start, here.end))) {
    const place = placeIn(text, here, places, event);
    if (place !== null) return place;
  }
  const before = scene.reading.document.sentences[sentence.index - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return null;
  if (SPOKEN.test(text.slice(before.start, before.end))) return null;
  const who = new Set(within(stage.phrases, evidence).flatMap(({ sort, nodes }) => (sort === 'PERSON' ? nodes : [])));
  const named = within(stage.phrases, before).some(({ nodes }) => nodes.some((node) => who.has(node)));
  return named ? placeIn(text, before, places, before.end) : null;
}
