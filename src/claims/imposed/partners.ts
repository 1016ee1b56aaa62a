import type { Actor, Scene } from '../types.ts';
import { imposing, stateOf } from './powers.ts';

const JOIN = /^(?:、|和|与|及|以及|同|还有)$/u;

/**
 * Those who impose together with `imposer`: of 美国、英国和加拿大制裁缅甸 the other two, where the first is given; of 被英国和美国制裁
 * the first, where the last is. Never one of
 * `targets` (埃及和卡塔尔断交). Empty where he acts alone. `inside` are the actors of the sentence, in text order.
 */
export function partnersOf(scene: Scene, imposer: Actor, inside: readonly Actor[], targets: readonly Actor[]): Actor[] {
  const { text } = scene.reading.document;
  const at = inside.findIndex(({ start }) => start === imposer.start);
  if (at < 0) return [];
  const chain = (others: readonly Actor[], joins: (last: Actor, next: Actor) => boolean): Actor[] => {
    const found: Actor[] = [];
    let last = imposer;
    for (const next of others) {
      if (!joins(last, next)) break;
      found.push(next);
      last = next;
    }
    return found;
  };
  const before = chain(inside.slice(0, at).toReversed(), (last, next) => JOIN.test(text.slice(next.end, last.start)));
  const behind = chain(inside.slice(at + 1), (last, next) => JOIN.test(text.slice(last.end, next.start)));
  const not = new Set([stateOf(scene, imposer), ...targets.map((target) => stateOf(scene, target))]);
  return [...before.toReversed(), ...behind].flatMap((actor) => {
    const partner = imposing(scene, actor);
    return partner === null || not.has(stateOf(scene, partner)) ? [] : [partner];
  });
}
