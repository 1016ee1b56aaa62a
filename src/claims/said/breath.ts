import type { Stance } from '../../model/entity.ts';
import type { Scene } from '../types.ts';
import { tellsOfItself } from './own-words.ts';
import type { Attribution, CueGroup } from './types.ts';

/** What stands before a word of speech that goes on in the same breath: ……，并|呼吁, ……，因此再度|敦促. */
const IN_ONE_BREATH =
  /[，；](?:(?:因此|并且|并|亦|也|又|还|同时|再度|再次|一再|强烈|严厉|而|但|则|更|最后|此外|另外)){0,3}$/u;
const LONGEST_BREATH = 14;
/** What somebody does in the same breath tells of all that he says, but that he will not tell more does not. */
const TELLS: ReadonlySet<Stance> = new Set([
  'DENIED',
  'ANNOUNCED',
  'DEMANDED',
  'WARNED',
  'PROMISED',
  'CRITICISED',
  'PRAISED',
]);

/**
 * Whether a word of speech behind somebody's words goes on in the same breath, and so tells the stance of the whole: 他说……，
 * 并|呼吁…….
 */
export function inOneBreath(scene: Scene, { stance, speakers, content }: Attribution, cue: CueGroup): boolean {
  if (stance !== 'SAID' || !TELLS.has(cue.stance) || !tellsOfItself(scene, speakers)) return false;
  const start = Math.max(cue.start - LONGEST_BREATH, content.start);
  return IN_ONE_BREATH.test(scene.reading.document.text.slice(start, cue.start));
}
