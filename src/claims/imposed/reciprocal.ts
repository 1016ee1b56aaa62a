import { countryId } from '../../entities/organisations.ts';
import { countriesByShort } from '../../lexicon/short-names.ts';
import type { Span } from '../../model/span.ts';
import type { Actor, Scene } from '../types.ts';
import { CLEAR } from './shorts.ts';

const MUTUAL = /(?:相互|互相|彼此|互)[^，。；]{0,6}$/u;
const JOIN = /^(?:和|与|、|同|及)$/u;
const PAIR =
  /(?<first>[中美日韩朝俄英法德印澳加欧土伊巴])(?<second>[中美日韩朝俄英法德印澳加欧土伊巴])(?:两国|双方|两方|政府)?(?:也|又|已|曾|再|近日|随后|先后|接连|日前)*(?:相互|互相|彼此|互)/u;

function shortActor(scene: Scene, short: string, start: number): Actor | null {
  const country = countriesByShort(scene.reading.lexicon).get(short);
  if (country === undefined || !(CLEAR.has(short) || scene.actorNodes.has(countryId(country)))) return null;
  return { start, end: start + 1, node: countryId(country), sort: 'COUNTRY', country };
}

/**
 * The two who take one measure against each other: 中美两国相互关闭领事馆, 俄罗斯和德国互相驱逐外交官. Null where the measure is
 * not mutual or the two are not told.
 */
export function reciprocal(
  scene: Scene,
  clause: Span,
  trigger: Span,
  inside: readonly Actor[],
): readonly [Actor, Actor] | null {
  const { text } = scene.reading.document;
  const before = text.slice(clause.start, trigger.start);
  if (!MUTUAL.test(before)) return null;
  const states = inside.filter(({ sort, end }) => sort === 'COUNTRY' && end <= trigger.start);
  for (const [i, first] of states.entries()) {
    const second = states[i + 1];
    if (second !== undefined && JOIN.test(text.slice(first.end, second.start))) return [first, second];
  }
  const pair = PAIR.exec(before);
  if (pair === null) return null;
  const start = clause.start + pair.index;
  const first = shortActor(scene, pair.groups?.first ?? '', start);
  const second = shortActor(scene, pair.groups?.second ?? '', start + 1);
  return first === null || second === null ? null : [first, second];
}
