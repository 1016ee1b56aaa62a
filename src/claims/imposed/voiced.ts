import type { Dated } from '../../model/date.ts';
import type { Stance } from '../../model/entity.ts';
import { byPosition, countBefore, type Span } from '../../model/span.ts';
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
