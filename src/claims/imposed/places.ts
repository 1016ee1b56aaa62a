import type { LinkedMention } from '../../entities/types.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import { stretchesOf } from '../clauses.ts';
import type { Scene } from '../types.ts';
import { triggersIn } from './triggers.ts';
import type { Place } from './types.ts';

/** A time that only says when a paper was made: 2006年颁行的条例. */
const OF_PAPER = /^[^，。；]{0,6}(?:颁行|签署|通过|实施|生效|制定|公布|发布|爆发|达成|成立)的/u;

/** A sentence with measures in it, and the scene as far as that sentence goes. */
export interface Site {
  readonly scene: Scene;
  readonly places: readonly Place[];
  /** The policies that the sentence names. */
  readonly policies: readonly LinkedMention[];
}

/** The members of a list in text order that lie within each of the sentences, one list a sentence. */
function bySentence<T extends Span>(sentences: readonly Sentence[], spans: readonly T[]): Map<Sentence, T[]> {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const out = new Map<Sentence, T[]>();
  let at = 0;
  for (const sentence of sentences.toSorted((a, b) => a.start - b.start)) {
    while (at < ordered.length && (ordered[at] as T).start < sentence.start) at += 1;
    const own: T[] = [];
    for (; at < ordered.length && (ordered[at] as T).start < sentence.end; at += 1) {
      if (contains(sentence, ordered[at] as T)) own.push(ordered[at] as T);
    }
    out.set(sentence, own);
  }
  return out;
}

/** The sentences that speak of measures, in text order. */
export function sitesOf(scene: Scene): Site[] {
  const { text, sentences } = scene.reading.document;
  const actors = bySentence(sentences, scene.actors);
  const times = bySentence(sentences, scene.times);
  const titles = bySentence(sentences, scene.reading.titles);
  const named = scene.mentions.filter(({ mention }) => mention.kind === 'POLICY');
  const policies = bySentence(
    sentences,
    named.map((linked) => ({ start: linked.mention.start, end: linked.mention.end, linked })),
  );
  return sentences.flatMap((sentence): Site[] => {
    const clauses = stretchesOf(text, sentence);
    const places = clauses.flatMap((clause, at) =>
      triggersIn(text, clause).map((trigger): Place => ({ sentence, clauses, at, clause, trigger })),
    );
    if (places.length === 0) return [];
    const own: Scene = {
      ...scene,
      actors: actors.get(sentence) ?? [],
      times: (times.get(sentence) ?? []).filter((time) => !OF_PAPER.test(text.slice(time.end, time.end + 12))),
      reading: { ...scene.reading, titles: titles.get(sentence) ?? [] },
    };
    return [{ scene: own, places, policies: (policies.get(sentence) ?? []).map(({ linked }) => linked) }];
  });
}
