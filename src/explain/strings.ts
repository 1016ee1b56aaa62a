import { quotedIn } from '../claims/clauses.ts';
import { findSides } from '../claims/sides.ts';
import type { Scene } from '../claims/types.ts';
import { findVoices } from '../claims/voices.ts';
import { isStop } from '../mentions/characters.ts';
import type { Coverage } from '../mentions/coverage.ts';
import { runsOn } from '../mentions/longer-words.ts';
import { BODY_ENDING } from '../mentions/organisations/endings.ts';
import { type Span, within } from '../model/span.ts';
import { segment } from '../sentences/segment.ts';
import type { Sentence } from '../sentences/split.ts';
import { gapOf } from './triggers.ts';
import type { Gap } from './types.ts';
import { unreadRuns } from './unread.ts';

const LONGEST_NAME = 14;
const GLOSS = /[”》]?（(?<latin>[A-Z][A-Za-zÀ-ž0-9.'’& -]{1,60})[，,；）]/gu;

/** The unread run right behind `at`, up to a particle. */
function runBehind(text: string, read: Coverage, at: number, end: number): Span | null {
  const [run] = unreadRuns(text, read, { start: at, end: Math.min(end, at + LONGEST_NAME) });
  if (run === undefined || run.start !== at) return null;
  let last = at;
  while (last < run.end && !isStop(text[last])) last += 1;
  return last - at > 1 ? { start: at, end: last } : null;
}

/** The unread run right before `at`. */
function runBefore(text: string, read: Coverage, start: number, at: number): Span | null {
  const run = unreadRuns(text, read, { start: Math.max(start, at - LONGEST_NAME), end: at }).at(-1);
  return run !== undefined && run.end === at && at - run.start > 1 ? run : null;
}

/** The part of a run behind its last particle: 没有|蓝色水手 before 工会. */
function behindParticles(text: string, { start, end }: Span): Span | null {
  let first = end;
  while (first > start && !isStop(text[first - 1])) first -= 1;
  return end - first > 1 ? { start: first, end } : null;
}

/** Tags of what may stand behind a title as a name: people, other names, what nodejieba does not know. */
const NAME = /^(?:nr|nz|x|eng)/u;

/** Titles right before a string that no rule knows and that nodejieba takes for a name: 渔业局长|犇鑫磊, not 总理|访华. */
function openTitles({ reading }: Scene, read: Coverage, sentence: Sentence): Gap[] {
  const { text } = reading.document;
  return within(reading.titles, sentence).flatMap((title) => {
    const run = runBehind(text, read, title.end, sentence.end);
    if (run === null || !NAME.test(segment(text, run)[0]?.tag ?? '')) return [];
    return [gapOf('TITLE', text, title, [run])];
  });
}

/** Latin forms in brackets right behind words that are no name: 港口吊机之家（House of Cranes）. */
function openGlosses({ reading }: Scene, read: Coverage, sentence: Sentence): Gap[] {
  const { text } = reading.document;
  return [...text.slice(sentence.start, sentence.end).matchAll(GLOSS)].flatMap((match) => {
    const start = sentence.start + match.index;
    const run = runBefore(text, read, sentence.start, start);
    return run === null ? [] : [gapOf('GLOSS', text, { start, end: start + match[0].length }, [run])];
  });
}

/** Endings of bodies' names with words before them that no rule took for a body's. */
function openBodies({ reading }: Scene, read: Coverage, sentence: Sentence): Gap[] {
  const { text } = reading.document;
  return [...text.slice(sentence.start, sentence.end).matchAll(BODY_ENDING)].flatMap((match) => {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (read.touches(span) || runsOn(text, span.end)) return [];
    const run = runBefore(text, read, sentence.start, start);
    const head = run === null ? null : behindParticles(text, run);
    return head === null ? [] : [gapOf('BODY', text, span, [head])];
  });
}

/** Words for a speaker whom no rule names, right before a word of speech: 蓝岸护鸥会|表示. They speak as a side of their own. */
function openVoices({ reading, actors }: Scene, _: Coverage, sentence: Sentence): Gap[] {
  const { text } = reading.document;
  const isQuoted = quotedIn(text, sentence);
  return (
    findVoices(reading, sentence)
      .filter(({ start }) => !isQuoted(start))
      .filter((voice) => within(actors, voice).some(({ sort, end }) => sort === 'SIDE' && end === voice.end))
      // 一名官员, 消息人士 and 双方 have no name that could be missing
      .filter((voice) => !findSides(text, voice).some(({ end }) => end === voice.end))
      .map((voice) => gapOf('VOICE', text, voice, [voice]))
  );
}

/** Strings of a sentence that stand where names stand, and that no rule took for one. */
export function openStrings(scene: Scene, read: Coverage, sentence: Sentence): Gap[] {
  return [openTitles, openGlosses, openBodies, openVoices].flatMap((open) => open(scene, read, sentence));
}
