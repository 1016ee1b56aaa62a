import { type Span, within } from '../../model/span.ts';
import type { TalkMention } from './talks.ts';

/** Patterns by which a talk goes as a noun: what stands right before it is its place, nobody's state. */
const NOUNS: ReadonlySet<string> = new Set(['of-two', 'by-place']);
const HEEDS = /落实|贯彻|履行|执行|遵循|遵守|按照|根据|践行|巩固/u;
const THIS_ONE = /(?:此|这|本)次/u;
const LONGEST_PLACE = 12;

/** Whether a talk goes by its place, with those who act at it behind: 赫尔辛基会谈期间，拜登和普京…. */
export function isByPlace({ pattern }: TalkMention): boolean {
  return pattern.name === 'by-place';
}

/** Whether a clause points at one certain contact: 此次磋商. */
export function isThisOne(clause: string): boolean {
  return THIS_ONE.test(clause);
}

/** Whether those told of heed what came of a talk that was not theirs: 同德方|落实会谈成果. */
export function isHeeded(text: string, { subjects, partners, event }: TalkMention): boolean {
  const ends = [...subjects, ...partners].map(({ end }) => end).filter((end) => end <= event.start);
  return HEEDS.test(text.slice(Math.max(0, ...ends), event.start));
}

/** The place right before a talk that is told by a noun, null for any other: 两国元首|阿根廷|会晤, 此次|华盛顿|磋商. */
export function placeOfNoun(places: readonly Span[], { pattern, event }: TalkMention): Span | null {
  if (!NOUNS.has(pattern.name)) return null;
  return (
    within(places, { start: event.start - LONGEST_PLACE, end: event.start }).find(({ end }) => end === event.start) ??
    null
  );
}
