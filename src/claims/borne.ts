import type { LinkedHolding } from '../entities/types.ts';
import type { Title } from '../mentions/types.ts';
import { groupBy } from '../model/group.ts';
import type { Scene } from './types.ts';

const byPerson = new WeakMap<readonly LinkedHolding[], ReadonlyMap<string, readonly LinkedHolding[]>>();

/** More titles than an article gives anybody. */
const MOST_TITLES = 64;

/** The first 64 titles that the article gives a person, by the person's node, in the order of its holdings; none for anybody else. */
export function titlesBorne({ holdings }: Scene, node: string): readonly Title[] {
  let index = byPerson.get(holdings);
  if (index === undefined) {
    index = groupBy(holdings, ({ personNode }) => personNode);
    byPerson.set(holdings, index);
  }
  return (index.get(node) ?? []).slice(0, MOST_TITLES).map(({ title }) => title);
}
