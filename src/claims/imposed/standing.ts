import { type Span, within } from '../../model/span.ts';
import type { Actor, Scene } from '../types.ts';
import type { Imposition } from './agents.ts';
import { homeOf, imposing, stateOf } from './powers.ts';
import { isRequest, LIFTING } from './traps.ts';
import type { Place } from './types.ts';

/** A measure that stands, by whom, and who asks for its end. */
export interface Standing {
  readonly imposition: Imposition;
  /** The country that asks, hit by it where no target is named; null where a body or nobody known asks. */
  readonly asking: Actor | null;
}

const ASKED = /(?:要求|呼吁|敦促|促请?|希望|期待|盼|请求|期望)$/u;

/**
 * The measure whose end somebody asks for: it is in force. 伊朗要求|美国|解除制裁 tells of sanctions by 美国; null where no lifting
 * is asked of anybody named.
 */
export function standingOf(scene: Scene, { clause, trigger }: Place, inside: readonly Actor[]): Standing | null {
  const { text } = scene.reading.document;
  const before: Span = { start: clause.start, end: trigger.start };
  if (!LIFTING.test(text.slice(trigger.start, trigger.end)) || !isRequest(text.slice(before.start, before.end)))
    return null;
  const named = within(inside, before);
  const asked = named.find(({ start }) => ASKED.test(text.slice(clause.start, start)));
  const asking = named[0];
  if (asked === undefined || asking === undefined || asking === asked) return null;
  const imposer = imposing(scene, asked);
  if (imposer === null || stateOf(scene, imposer) === stateOf(scene, asking)) return null;
  return { imposition: { imposer, from: asked.end, by: 'NAME' }, asking: homeOf(scene, asking) };
}
