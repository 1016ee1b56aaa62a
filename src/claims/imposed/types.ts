import type { MeasureStatus } from '../../model/claim.ts';
import type { Dated } from '../../model/date.ts';
import type { MeasureKind } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import type { Actor } from '../types.ts';

/** The words that make a clause a measure: an ACT (加征关税, 制裁) or a NOUN for one that stands (制裁, 禁令). */
export interface Trigger extends Span {
  readonly kind: MeasureKind;
  readonly form: 'ACT' | 'NOUN';
}

/** A trigger with the sentence and the clause it stands in, all clauses of that sentence before it known. */
export interface Place {
  readonly sentence: Sentence;
  readonly clauses: readonly Span[];
  /** The index of the trigger's own clause. */
  readonly at: number;
  readonly clause: Span;
  readonly trigger: Trigger;
}

/** One place where the article speaks of a measure. */
export interface MeasureMention {
  readonly sentence: Sentence;
  readonly trigger: Trigger;
  readonly imposer: Actor;
  /** Those who impose it with him. */
  readonly partners: readonly Actor[];
  readonly targets: readonly Actor[];
  /** 11 of 11名官员: measures against different numbers are different measures. */
  readonly count: string | null;
  readonly status: MeasureStatus;
  readonly when: Dated;
  /** Whether that is only the day on which somebody spoke of it. */
  readonly spokenOf: boolean;
  /** The measure in the article's words, without its imposer. */
  readonly words: Span;
  /** The words that show it, the imposer included where he stands in the sentence. */
  readonly shown: Span;
  readonly basedOn: string | null;
  /** 受美国制裁的企业, 采取限制措施: it only says of which or that something is done, and names nobody. */
  readonly refersOnly: boolean;
  /** Where the first of the rules begins of which it is told in one breath; null for a measure of its own. */
  readonly packed: number | null;
}
