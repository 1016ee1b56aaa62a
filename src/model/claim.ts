import type { DateBasis, PartialDate } from './date.ts';
import type { MeetingStatus } from './entity.ts';
import type { Span } from './span.ts';

/** Where an edge comes from: `article.text.slice(start, end) === text` always holds. */
export interface Evidence extends Span {
  readonly text: string;
  readonly rule: string;
  /** 0 to 1: how often this rule is right. */
  readonly confidence: number;
}

interface Assertion {
  readonly from: string;
  readonly to: string;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
}

export type HeldStatus = 'CURRENT' | 'FORMER' | 'INCOMING' | 'ACTING' | 'NOMINEE' | 'CANDIDATE';

export interface HeldEdge extends Assertion {
  readonly type: 'HELD';
  readonly status: HeldStatus;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

export type AttendanceRole = 'PRINCIPAL' | 'HOST' | 'CHAIR' | 'PRESENT';

export interface AttendedEdge extends Assertion {
  readonly type: 'ATTENDED';
  readonly role: AttendanceRole;
}

/** Read in both directions: the lesser id stands in `from`. */
export interface MetEdge extends Assertion {
  readonly type: 'MET';
  readonly meeting: string;
  readonly date: PartialDate | null;
  readonly status: MeetingStatus;
}

export interface SaidEdge extends Assertion {
  readonly type: 'SAID';
  readonly addressees: readonly string[];
  /** Through whom it is reported, outermost first. */
  readonly via: readonly string[];
  readonly meeting: string | null;
}

export type MeasureStatus = 'IN_FORCE' | 'ANNOUNCED' | 'PLANNED' | 'THREATENED' | 'LIFTED' | 'REFUSED';

export interface ImposedEdge extends Assertion {
  readonly type: 'IMPOSED';
  readonly targets: readonly string[];
  readonly status: MeasureStatus;
  readonly date: PartialDate | null;
  readonly dateBasis: DateBasis | null;
}

export interface PartOfEdge extends Assertion {
  readonly type: 'PART_OF';
}

export interface AboutEdge extends Assertion {
  readonly type: 'ABOUT';
}

/** What one article asserts between two of its nodes. */
export type Edge = HeldEdge | AttendedEdge | MetEdge | SaidEdge | ImposedEdge | PartOfEdge | AboutEdge;
export type EdgeType = Edge['type'];
