import { within } from '../../model/span.ts';
import { PatternSet } from '../../sentences/pattern-set.ts';
import type { Sentence } from '../../sentences/split.ts';
import type { Participant } from './contact.ts';
import { GUEST_PATTERNS } from './guest-patterns.ts';
import { participantsOf, type Stage } from './participants.ts';

const GUESTS = new PatternSet(GUEST_PATTERNS, ({ pattern }) => pattern);

/** Patterns that name the meeting they are about: 王毅等参加会见. */
const OF_TALK: ReadonlySet<string> = new Set(['attends-it', 'attend-it-were', 'attends-zero-object']);

/**
 * Those told to have been at the meeting last spoken of. Unless the sentence stands `alone`, without a meeting of its own,
 * only what says which meeting.
 */
export function readGuests(stage: Stage, sentence: Sentence, alone: boolean): Participant[] {
  const patterns = GUESTS.within(stage.shape, sentence).filter(({ name }) => alone || OF_TALK.has(name));
  if (patterns.length === 0) return [];
  const stretch = stage.shape.slice(sentence.start, sentence.end);
  return patterns.flatMap(({ pattern, name, role, confidence }) => {
    const match = pattern.exec(stretch);
    const who = match?.indices?.groups?.who;
    if (match === null || who === undefined) return [];
    const group = { start: sentence.start + who[0], end: sentence.start + who[1] };
    const phrases = within(stage.phrases, group).filter(({ sort }) => sort === 'PERSON');
    const evidence = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return participantsOf(phrases, stage, { role, evidence, rule: `assembly-${name}`, confidence });
  });
}
