import type { Title } from '../mentions/types.ts';
import { knownPerson } from './known-person.ts';
import type { Scene } from './types.ts';

/** More titles than an article gives anybody. */
const MOST_TITLES = 64;

/** The first 64 titles that the article gives a person, by the person's node, in the order of its holdings; none for anybody else. */
export function titlesBorne(scene: Scene, node: string): readonly Title[] {
  return knownPerson(scene, node)
    .holdings.slice(0, MOST_TITLES)
    .map(({ title }) => title);
}
