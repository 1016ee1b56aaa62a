import type { ClaimRule, Scene } from '../../src/claims/types.ts';
import { growth } from './growth.ts';
import { sceneOf } from './scene.ts';

const SHORT = 2_000;

/** How many times longer a claim rule takes on a text ten times as long, the text read before. `textOf` gives one of a length. */
export function growthOfText(rule: ClaimRule, textOf: (length: number) => string): number {
  const scenes = new Map<number, Scene>();
  const sceneAt = (length: number): Scene => {
    const known = scenes.get(length) ?? sceneOf(textOf(length));
    scenes.set(length, known);
    return known;
  };
  for (const length of [SHORT / 5, SHORT, SHORT * 10]) sceneAt(length);
  return growth((length) => {
    rule.find(sceneAt(length), { nodes: [], edges: [] });
  }, SHORT);
}

/** The same on ten times as many units, of which `unitAt` gives the `i`th. */
export function growthOf(rule: ClaimRule, unitAt: (i: number) => string): number {
  return growthOfText(rule, (length) =>
    Array.from({ length: Math.ceil(length / unitAt(0).length) }, (_, i) => unitAt(i)).join(''),
  );
}
