import { type Span, within } from '../../model/span.ts';
import type { Scene } from '../types.ts';
import type { Placed } from './placed.ts';

const MARK = /[，。；：“]/u;
/** Nothing but an aspect stands between a word of speech and what is said. */
const UNMARKED = /^[了过]?$/u;
/** Whoever heads the clause did something else: 特朗普|输给了|强调合作的拜登. */
const ACTED = /[了给过着]/u;

/** Whether no mark parts a word of speech from what is said: 批评|关税, but not 批评|，关税……. */
export function isUnmarked(text: string, cue: Span, content: Span): boolean {
  return UNMARKED.test(text.slice(cue.end, content.start));
}

/** Whether a word of speech only modifies a name behind it in its clause: 特朗普输给了|强调|合作的拜登. */
export function modifies(scene: Scene, { near, from }: Placed, cue: Span, { start, end }: Span): boolean {
  const { text } = scene.reading.document;
  if (near && !ACTED.test(text.slice(from, cue.start))) return false;
  const clause = text.slice(start, end).search(MARK);
  const named = within(scene.actors, { start, end: clause < 0 ? end : start + clause });
  return named.some(({ sort, start: at }) => (sort === 'PERSON' || sort === 'ORGANISATION') && text[at - 1] === '的');
}
