import type { Zone } from '../model/article.ts';
import type { EdgeType, HeldStatus } from '../model/claim.ts';
import type { Span } from '../model/span.ts';

/** A name that a rule found. PLACE and COUNTRY are names too, though no node stands for a place. */
export interface ExplainedName extends Span {
  readonly kind: 'PERSON' | 'ORGANISATION' | 'POLICY' | 'COUNTRY' | 'PLACE';
  readonly text: string;
  readonly rule: string;
  readonly confidence: number;
}

/** An office title; `holders` are those whom the article says hold it here, with the rule that says so. */
export interface ExplainedTitle extends Span {
  readonly text: string;
  readonly post: string;
  readonly status: HeldStatus;
  readonly holders: readonly { readonly name: string; readonly rule: string }[];
}

/** One piece of evidence of an edge: between whom, and by which rule. */
export interface ExplainedClaim extends Span {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * What the rules leave open: SPEECH, MEETING and MEASURE are words for one without anybody who does it in their clause,
 * VOICE words for a speaker whom no rule names, TITLE a title before a string that is no known name, GLOSS a Latin form
 * in brackets behind no name, BODY the ending of a body's name with no body there, DAY a meeting that the article also
 * tells of another day.
 */
export type GapKind = 'SPEECH' | 'MEETING' | 'MEASURE' | 'VOICE' | 'TITLE' | 'GLOSS' | 'BODY' | 'DAY';

/** One place that is left open. The span is the trigger's. */
export interface Gap extends Span {
  readonly kind: GapKind;
  /** 表示, 会见, 加征关税, 蓝岸护鸥会, 总理, （Jane Doe）, 委员会. */
  readonly trigger: string;
  /** The words that no rule has read, where the missing name should stand; they may be none. */
  readonly unread: readonly Span[];
}

/** One sentence: what was found in it, and what was left. Everything in text order. */
export interface ExplainedSentence extends Span {
  readonly zone: Zone;
  readonly text: string;
  readonly names: readonly ExplainedName[];
  readonly titles: readonly ExplainedTitle[];
  readonly claims: readonly ExplainedClaim[];
  readonly gaps: readonly Gap[];
}

/** How an article was read, sentence by sentence; all offsets point into `text`. */
export interface Explanation {
  readonly file: string;
  readonly extractor: string;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly ExplainedSentence[];
}
