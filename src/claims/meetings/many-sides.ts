import type { Participant } from './contact.ts';
import { stateOf } from './participants.ts';
import type { Stage } from './stage.ts';

const TWO_SIDES = /双方|两国|^[中美日韩朝俄英法德印澳加欧越]{2}[^国]/u;

/** By its name in the article's own script. */
const ONE_SIDE = /(?:[团團]|[议議][员員][们們]?|官[员員]|高官|人士|代表)$/u;

/** Whether a side is some of one party: 代表团, 美方官员. */
export function isDelegation({ scene }: Stage, node: string): boolean {
  return ONE_SIDE.test(scene.actorNodes.get(node)?.name ?? '');
}

/** More than two states, or a group that is not of two sides alone: 七国集团外长. */
export function isOfMany(stage: Stage, participants: readonly Participant[], words: string): boolean {
  const states = new Set(participants.flatMap(({ country }) => country ?? []).map(stateOf)).size;
  const several = participants.some(({ sort, group, node }) => sort === 'SIDE' && group && !isDelegation(stage, node));
  return states > 2 || (several && !TWO_SIDES.test(words));
}
