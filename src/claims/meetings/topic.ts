import type { PersonNode } from '../../model/entity.ts';
import { within } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import type { Phrase } from './phrase.ts';

/** No topic stands farther back than this, in UTF-16 units, however long its sentence. */
const FAR = 800;
const OBJECT_BEFORE = /(?:对|向|就|据|给|被|把|由|与|同|和|跟|为|的)$/u;

/** Whom a sentence is about: the first person (or title) in it who is not another's object, else null. */
export function topicOf(text: string, sentence: Sentence, phrases: readonly Phrase[], before: number): Phrase | null {
  const end = Math.min(before, sentence.end);
  const own = within(phrases, { start: Math.max(sentence.start, end - FAR), end });
  const people = own.filter(({ sort }) => sort === 'PERSON' || sort === 'TITLE');
  return (
    people.find(({ start }) => !OBJECT_BEFORE.test(text.slice(Math.max(sentence.start, start - 1), start))) ?? null
  );
}

/**
 * Whom 他, 她 or a subject left out means at `at`: the topic of what stands before it in the sentence, else of the sentence
 * before, up to two back in the same paragraph or the one before; never someone of the other gender.
 */
export function antecedent(
  text: string,
  sentences: readonly Sentence[],
  index: number,
  at: number,
  phrases: readonly Phrase[],
  people: ReadonlyMap<string, PersonNode>,
  pronoun: string | null,
): Phrase | null {
  const gender = pronoun === '她' ? 'F' : pronoun === '他' ? 'M' : null;
  const fits = (phrase: Phrase | null): phrase is Phrase => {
    if (phrase === null) return false;
    const own = people.get(phrase.nodes[0] ?? '')?.gender ?? null;
    return gender === null || own === null || own === gender;
  };
  for (let back = 0; back <= 2; back += 1) {
    const sentence = sentences[index - back];
    if (sentence === undefined) break;
    const topic = topicOf(text, sentence, phrases, back === 0 ? at : sentence.end);
    if (fits(topic)) return topic;
  }
  return null;
}
