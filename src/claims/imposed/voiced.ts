import type { MeasureStatus } from '../../model/claim.ts';
import type { Dated } from '../../model/date.ts';
import type { Stance } from '../../model/entity.ts';
import { byPosition, countBefore, type Span } from '../../model/span.ts';
import { knownPerson } from '../known-person.ts';
import type { Actor, Found, Scene } from '../types.ts';
import { stateOf } from './powers.ts';
import type { MeasureMention } from './types.ts';

const UNDATED: Dated = { date: null, basis: null };

/** What somebody says in the article, where it stands and who says it. */
export interface Voiced extends Span {
  readonly speaker: Actor;
  readonly stance: Stance;
  /** When it was said. */
  readonly said: Dated;
}

/** Statements within statements are told of in no more layers. */
const LAYERS = 8;

/** The statements found before, in text order, with who says them. */
export function voicedIn(scene: Scene, before: Found): Voiced[] {
  const speakers = new Map(before.edges.map((edge) => [edge.type === 'SAID' ? edge.to : '', edge.from]));
  const actors = new Map(scene.actors.toReversed().map((actor) => [actor.node, actor]));
  const found = before.nodes.flatMap((node): Voiced[] => {
    const speaker = node.type === 'Statement' ? actors.get(speakers.get(node.id) ?? '') : undefined;
    if (node.type !== 'Statement' || speaker === undefined) return [];
    const { start, end, date, dateBasis, stance } = node;
    return [{ start, end, speaker, stance, said: { date, basis: dateBasis } }];
  });
  return found.sort(byPosition);
}

/** The statement, the outermost of several, that holds a place of the text; undefined where it stands in none. */
export function voiceAt(voiced: readonly Voiced[], at: number): Voiced | undefined {
  const begun = countBefore(voiced, at + 1);
  return voiced.slice(Math.max(0, begun - LAYERS), begun).find(({ end }) => at < end);
}

/** Who knows no more than the reader. */
const ANALYST = /分析|学者|专家|教授|研究员|观察|评论|业内|业界|市场人士|经济学家|外界|律师/u;
const TO_COME: ReadonlySet<MeasureStatus> = new Set(['PLANNED', 'THREATENED']);

/** Whether a measure to come is only what those outside suppose: 分析师认为|马来西亚可能限制出口. */
export function isGuess(scene: Scene, { speaker }: Voiced, { status }: MeasureMention): boolean {
  if (!TO_COME.has(status)) return false;
  const words = scene.reading.document.text.slice(speaker.start, speaker.end);
  const posts =
    speaker.sort === 'PERSON' ? knownPerson(scene, speaker.node).holdings.map(({ title }) => title.post) : [];
  return (speaker.sort === 'SIDE' && ANALYST.test(words)) || posts.some((post) => ANALYST.test(post));
}

/** What is announced dates from the day it was said; of a day on which something was only spoken of, that it is one. */
export function datedBy(scene: Scene, { said, stance, speaker }: Voiced, mention: MeasureMention): MeasureMention {
  const { status, when, imposer, partners } = mention;
  // 墨西哥总统11日说，美国加征关税…: the day is that of another's words
  if (stance !== 'ANNOUNCED' && status === 'IN_FORCE' && when.date !== null && when.date === said.date)
    if ([imposer, ...partners].every((one) => stateOf(scene, speaker) !== stateOf(scene, one)))
      return { ...mention, when: UNDATED };
  if (status === 'ANNOUNCED' && when.date === null) return { ...mention, when: said };
  return { ...mention, spokenOf: when.date !== null && stance !== 'ANNOUNCED' && when.date === said.date };
}
