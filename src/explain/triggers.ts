import { quotedIn, stretchesOf } from '../claims/clauses.ts';
import { triggersIn } from '../claims/imposed/triggers.ts';
import { findEvents } from '../claims/meetings/events.ts';
import { findPhrases } from '../claims/meetings/phrases.ts';
import { shapeOf } from '../claims/meetings/shape.ts';
import { cueGroups } from '../claims/said/cues.ts';
import { subjectOf } from '../claims/subject.ts';
import type { Found, Scene } from '../claims/types.ts';
import { Coverage } from '../mentions/coverage.ts';
import type { EdgeType } from '../model/claim.ts';
import { type Span, within } from '../model/span.ts';
import type { Sentence } from '../sentences/split.ts';
import type { Gap, GapKind } from './types.ts';
import { unreadRuns } from './unread.ts';

/** What the triggers of an article are judged by. */
export interface Stand {
  readonly scene: Scene;
  readonly read: Coverage;
  /** The text with everybody who may meet as one sign: what words of contact are looked for in. */
  readonly shape: string;
  /** Where a claim of each kind has its evidence. */
  readonly claimed: Readonly<Record<'SPEECH' | 'MEETING' | 'MEASURE', Coverage>>;
}

/** Makes an article and what it claims ready for the question what its triggers came to. */
export function standOf(scene: Scene, { edges }: Found, read: Coverage): Stand {
  const { text } = scene.reading.document;
  const told = (...types: readonly EdgeType[]): Coverage =>
    new Coverage(
      text.length,
      edges.filter(({ type }) => types.includes(type)).flatMap(({ evidence }) => evidence),
    );
  const claimed = { SPEECH: told('SAID'), MEETING: told('MET', 'ATTENDED'), MEASURE: told('IMPOSED') };
  return { scene, read, shape: shapeOf(text, findPhrases(scene)), claimed };
}

const LONGEST_CLAUSE = 400;

/** What is too long to be a clause, cut, so that the time a sentence takes stays linear. */
function cut({ start, end }: Span): Span[] {
  const out: Span[] = [];
  for (let at = start; at < end; at += LONGEST_CLAUSE) out.push({ start: at, end: Math.min(end, at + LONGEST_CLAUSE) });
  return out;
}

/**
 * A trigger that no claim rests on, with nobody in its clause who does it; 他 is somebody told of before. A name may be
 * missing before it, and `behind` it too: 会见船东.
 */
function openAt(stand: Stand, kind: keyof Stand['claimed'], clause: Span, trigger: Span, behind = false): Gap[] {
  const { scene, read, claimed } = stand;
  const { text } = scene.reading.document;
  if (claimed[kind].touches(trigger)) return [];
  const reach = kind === 'SPEECH' ? { start: clause.start, end: trigger.start } : clause;
  if (within(scene.actors, reach).length > 0) return [];
  if (subjectOf(scene, clause, trigger.start)?.kind === 'PRONOUN') return [];
  const before = unreadRuns(text, read, { start: reach.start, end: trigger.start });
  const after = behind ? unreadRuns(text, read, { start: trigger.end, end: clause.end }) : [];
  const unread = [...before, ...after];
  return unread.length === 0 ? [] : [gapOf(kind, text, trigger, unread)];
}

/** Speech, contact and measures in a sentence without anybody in their clause who does it, and without a claim. */
export function openTriggers(stand: Stand, sentence: Sentence): Gap[] {
  const { scene, shape } = stand;
  const { text } = scene.reading.document;
  const isQuoted = quotedIn(text, sentence);
  return stretchesOf(text, sentence)
    .flatMap(cut)
    .flatMap((clause) => {
      const cues = cueGroups(scene, clause).filter(({ start }) => !isQuoted(start));
      const acts = triggersIn(text, clause).filter(({ form }) => form === 'ACT');
      return [
        ...cues.flatMap((cue) => openAt(stand, 'SPEECH', clause, cue)),
        ...findEvents(shape, clause).flatMap((event) =>
          openAt(stand, 'MEETING', clause, event, event.word.sort !== 'JOINT'),
        ),
        ...acts.flatMap((act) => openAt(stand, 'MEASURE', clause, act)),
      ];
    });
}

/** A gap at a trigger. */
export function gapOf(kind: GapKind, text: string, { start, end }: Span, unread: readonly Span[]): Gap {
  return { kind, start, end, trigger: text.slice(start, end), unread };
}
