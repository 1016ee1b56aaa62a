import { type Span, within } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import type { Phrase } from './phrase.ts';
import type { Stage } from './stage.ts';

const TWO = 2;

/** The two people of different states whom a stretch names; null where it names more, fewer, or two of one. */
function pairIn(stage: Stage, stretch: Span): readonly Phrase[] | null {
  const named = within(stage.phrases, stretch).filter(({ sort }) => sort === 'PERSON');
  const people = new Map(named.map((phrase) => [phrase.nodes[0] ?? '', phrase]));
  const states = new Set([...people.keys()].map(stage.countryOf));
  return people.size === TWO && states.size === TWO ? [...people.values()] : null;
}

/** The two people whom 双方 at `at` means by its own sentence: 应王毅邀请，拉夫罗夫将访华，双方将举行会谈. Null where that names not just two. */
export function pairHere(stage: Stage, { start }: Sentence, at: number): readonly Phrase[] | null {
  return pairIn(stage, { start, end: at });
}

/**
 * The two people whom the sentence before one, in its paragraph, names: 拜登希望再见到习近平。两人去年曾会晤. Null where the sentence itself
 * names somebody before `at`, or the other not just two.
 */
export function pairBefore(stage: Stage, sentence: Sentence, at: number): readonly Phrase[] | null {
  const before = stage.scene.reading.document.sentences[sentence.index - 1];
  const own = { start: sentence.start, end: at };
  const named = within(stage.phrases, own).some(({ sort }) => sort === 'PERSON');
  return named || before === undefined || before.paragraph !== sentence.paragraph ? null : pairIn(stage, before);
}
