import type { AttendanceRole } from '../../model/claim.ts';
import type { DateBasis, PartialDate } from '../../model/date.ts';
import type { MeetingKind, MeetingMode, MeetingStatus } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { PhraseSort } from './phrase.ts';

/** Somebody who takes part, as one phrase tells it. */
export interface Participant {
  readonly node: string;
  readonly sort: Exclude<PhraseSort, 'PRONOUN' | 'PAIR'>;
  readonly role: AttendanceRole;
  /** ISO 3166-1 alpha-2 of whom they stand for, where known. */
  readonly country: string | null;
  /** A group or an office that stands beside people, not the two sides that they are: 各国领导人, not 双方. */
  readonly group: boolean;
  /** The states whose holders a group of two is, by ISO code: 朝韩领导人. Absent for anybody else. */
  readonly states?: readonly string[];
  readonly evidence: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** One mention of a meeting: a talk between sides, or an assembly with a name or a head (峰会). */
export interface Contact {
  readonly family: 'TALK' | 'ASSEMBLY';
  readonly name: string | null;
  /** The name with the bodies in it as nodes, so that G20峰会 and 二十国集团峰会 are one; null as the name. */
  readonly key: string | null;
  /** The assembly's head, by which 峰会 takes up G20峰会. */
  readonly head: string | null;
  readonly kind: MeetingKind;
  readonly mode: MeetingMode;
  /** Whether the words tell the mode; else it is what the word usually means. */
  readonly modeTold: boolean;
  readonly status: MeetingStatus;
  readonly date: PartialDate | null;
  readonly basis: DateBasis | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
  /** From the participants to the word of contact. */
  readonly evidence: Span;
  /** Headlines leave out 将 and 了: their status yields to the body's. */
  readonly headline: boolean;
  /** Its date lies more than half a year before the article: an earlier meeting of a series. */
  readonly past: boolean;
  /** 双方, 此次峰会: it takes up a meeting told of before, where there is one. */
  readonly takesUp: boolean;
  /** Told only as part of another's word; makes no meeting unless it joins one. */
  readonly weak: boolean;
  /** Told as taking place (在济南开幕): an assembly of that day, whoever comes. */
  readonly occurs: boolean;
  /** Of 两人 whom nothing in it names: on another day it is another talk of the same two. Absent elsewhere. */
  readonly both?: true;
  /** Of 两人 or 双方: the two people whom the text named right before, who may have met before. Absent elsewhere. */
  readonly pair?: readonly Participant[];
  readonly apart: boolean;
  /** Of a talk of two heads whom it does not name (两国元首): who of the article is none. Absent elsewhere. */
  readonly notHeads?: ReadonlySet<string>;
}
