import type { ClaimRule, Scene } from '../../src/claims/types.ts';
import { growth } from './growth.ts';
import { sceneOf } from './scene.ts';

const SHORT = 2_000;

/** How many times longer a claim rule takes on ten times as many units, the text read before. `unitAt` gives the `i`th. */
export function growthOf(rule: ClaimRule, unitAt: (i: number) => string): number {
  const scenes = new Map<number, Scene>();
  const sceneAt = (length: number): Scene => {
    const count = Math.ceil(length / unitAt(0).length);
    const known = scenes.get(length) ?? sceneOf(Array.from({ length: count }, (_, i) => unitAt(i)).join(''));
    scenes.set(length, known);
    return known;
  };
  for (const length of [SHORT / 5, SHORT, SHORT * 10]) sceneAt(length);
  return growth((length) => {
    rule.find(sceneAt(length), { nodes: [], edges: [] });
  }, SHORT);
}
