import type { Title } from '../mentions/types.ts';
import type { Actor, Scene } from './types.ts';

const byEnd = new WeakMap<readonly Title[], ReadonlyMap<number, Title>>();

function titleEndingAt(titles: readonly Title[], end: number): Title | undefined {
  let index = byEnd.get(titles);
  if (index === undefined) {
    index = new Map(titles.map((title) => [title.end, title]));
    byEnd.set(titles, index);
  }
  return index.get(end);
}

/** More titles in a row than anybody bears. */
const MOST_TITLES = 12;
const JOINS_TITLES = new Set(['、', '兼']);

/** Where the titles of a name begin: 国务委员兼外长|王毅. */
export function headStart(scene: Scene, actor: Actor): number {
  const { titles, document } = scene.reading;
  let start = actor.start;
  for (let titled = 0; titled < MOST_TITLES; titled += 1) {
    const joined = JOINS_TITLES.has(document.text[start - 1] ?? '');
    const title = titleEndingAt(titles, start) ?? (joined ? titleEndingAt(titles, start - 1) : undefined);
    if (title === undefined || title.start >= start) return start;
    start = title.start;
  }
  return start;
}
