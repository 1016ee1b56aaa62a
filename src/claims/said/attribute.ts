import type { Sentence } from '../../sentences/split.ts';
import { clausesOf } from '../clauses.ts';
import { subjectOf } from '../subject.ts';
import type { Scene } from '../types.ts';
import { cited } from './cited.ts';
import { trimmed } from './content.ts';
import { issuersIn } from './documents.ts';
import { postposed } from './postposed.ts';
import { preposed } from './preposed.ts';
import { actorsOf, NO_TOPIC, type Topic, withSubjects } from './topic.ts';
import { transcript } from './transcript.ts';
import type { Attribution } from './types.ts';

const WHOLLY_QUOTED = /^“[^”]*(?:”|$)[。！？]?$/u;

/** A sentence that is one quotation goes on with the last speaker. */
function floating(scene: Scene, topic: Topic, sentence: Sentence, last: Attribution | undefined): Attribution[] {
  const { text } = scene.reading.document;
  if (
    last === undefined ||
    topic.speakers.length === 0 ||
    !WHOLLY_QUOTED.test(text.slice(sentence.start, sentence.end))
  )
    return [];
  if (sentence.index - last.sentence.index > 1) return [];
  const content = trimmed(text, sentence);
  return [
    {
      ...last,
      speakers: topic.speakers,
      content,
      from: sentence.start,
      sentence,
      rule: 'said-goes-on',
      confidence: 0.8,
    },
  ];
}

/** In this order; the first that finds something has the sentence. */
function attributionsOf(
  scene: Scene,
  topic: Topic,
  sentence: Sentence,
  first: boolean,
  last: Attribution | undefined,
): Attribution[] {
  const rules: readonly (() => Attribution[])[] = [
    () => transcript(scene, sentence, first),
    () => postposed(scene, topic, sentence),
    () => preposed(scene, topic, sentence),
    () => cited(scene, sentence),
    () => floating(scene, topic, sentence, last),
  ];
  for (const rule of rules) {
    const found = rule();
    if (found.length > 0) return found;
  }
  return [];
}

/** Every attribution of the article, in text order, one sentence after the other with what was spoken of before. */
export function attribute(scene: Scene): Attribution[] {
  const { sentences, text } = scene.reading.document;
  const out: Attribution[] = [];
  let topic = NO_TOPIC;
  let paragraph = -1;
  for (const sentence of sentences) {
    const first = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    const found = attributionsOf(scene, topic, sentence, first, out.at(-1));
    out.push(...found);
    if (sentence.zone === 'CAPTION' || sentence.zone === 'HEADLINE') continue;
    topic = { ...topic, issuers: new Map([...topic.issuers, ...issuersIn(scene, sentence)]) };
    const [clause] = clausesOf(text, sentence);
    const subject = clause === undefined ? null : subjectOf(scene, clause, clause.end);
    if (subject !== null) topic = withSubjects(topic, actorsOf(scene, topic, subject));
    const speakers = found.at(-1)?.speakers;
    if (speakers !== undefined) topic = withSubjects({ ...topic, speakers }, speakers);
  }
  return out;
}
