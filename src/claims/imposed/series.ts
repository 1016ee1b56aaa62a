import type { Scene } from '../types.ts';
import { type Imposition, isRule } from './agents.ts';
import { isPrivate } from './powers.ts';
import type { MeasureMention, Place } from './types.ts';

/** Rules follow each other within so many sentences. */
const SENTENCES_ON = 2;
/** What is told of a rule by others: 专家说，旅客应…. */
const ADVICE = /应|建议|呼吁|希望|最好/u;

/**
 * Who imposes a rule that names nobody, of a series of them: 默克尔宣布延长封锁。|居民不得离开住地。gives 默克尔. Null where the place tells what
 * no rule does, or none stands right before it. `previous` is the measure told last.
 */
export function ruleInSeries(scene: Scene, place: Place, previous: MeasureMention | undefined): Imposition | null {
  const { text } = scene.reading.document;
  const { sentence, clause, trigger } = place;
  if (previous === undefined || !isRule(text, place) || ADVICE.test(text.slice(sentence.start, trigger.start)))
    return null;
  const { imposer, partners } = previous;
  const far = sentence.index - previous.sentence.index > SENTENCES_ON || previous.sentence.zone !== sentence.zone;
  if (far || partners.length > 0 || isPrivate(scene, imposer)) return null;
  return { imposer, from: clause.start, by: 'SUBJECT', when: previous.when };
}
