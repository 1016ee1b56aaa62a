import { clausesOf } from '../clauses.ts';
import { subjectOf } from '../subject.ts';
import type { Scene } from '../types.ts';
import { cited } from './cited.ts';
import { trimmed } from './content.ts';
import { cueGroups } from './cues.ts';
import { issuersIn } from './documents.ts';
import { expressed } from './expressed.ts';
import { postposed } from './postposed.ts';
import { preposed } from './preposed.ts';
import { actorsOf, NO_TOPIC, type Topic, withSubjects } from './topic.ts';
import { transcript } from './transcript.ts';
import type { Attribution, AttributionRule, Heard } from './types.ts';

const WHOLLY_QUOTED = /^“[^”]*(?:”|$)[。！？]?$/u;

/** A sentence that is one quotation goes on with the last speaker. */
const floating: AttributionRule = (scene, topic, { sentence, last }) => {
  const { text } = scene.reading.document;
  if (
    last === undefined ||
    topic.speakers.length === 0 ||
    sentence.index - last.sentence.index > 1 ||
    !WHOLLY_QUOTED.test(text.slice(sentence.start, sentence.end))
  )
    return [];
  const content = trimmed(text, sentence);
  const { speakers } = topic;
  return [{ ...last, speakers, content, from: sentence.start, sentence, rule: 'said-goes-on', confidence: 0.8 }];
};

/** The subject of a sentence stands in one of its first clauses: 逆流之际，……，习近平也……. */
const MOST_CLAUSES = 3;

/** In this order; the first that finds something has the sentence. */
const RULES: readonly AttributionRule[] = [transcript, postposed, expressed, preposed, cited, floating];

function attributionsOf(scene: Scene, topic: Topic, heard: Heard): readonly Attribution[] {
  for (const rule of RULES) {
    const found = rule(scene, topic, heard);
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
    const clauses = clausesOf(text, sentence);
    const cues = cueGroups(scene, sentence);
    const found = attributionsOf(scene, topic, { sentence, first, clauses, cues, last: out.at(-1) });
    // a clause that another's follows at once says nothing: 王毅说|王毅？
    out.push(...found.filter(({ content }) => content.end > content.start));
    if (sentence.zone === 'CAPTION' || sentence.zone === 'HEADLINE') continue;
    topic = { ...topic, issuers: new Map([...topic.issuers, ...issuersIn(scene, sentence)]) };
    for (const clause of clauses.slice(0, MOST_CLAUSES)) {
      const subject = subjectOf(scene, clause, clause.end);
      if (subject === null) continue;
      topic = withSubjects(topic, actorsOf(scene, topic, subject));
      break;
    }
    const speakers = found.at(-1)?.speakers;
    if (speakers !== undefined) topic = withSubjects({ ...topic, speakers }, speakers);
  }
  return out;
}
