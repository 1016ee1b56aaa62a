import type { Stance } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import type { Actor } from '../types.ts';

/** Words of speech that stand together, such as 回应|说: where they are and how they take what was said. */
export interface CueGroup extends Span {
  readonly stance: Stance;
  /** 报道, 援引: the subject is a medium that passes on. */
  readonly report: boolean;
}

/** One attribution: who says, by which words, what. */
export interface Attribution {
  readonly speakers: readonly Actor[];
  /** Nodes of those through whom it is reported, outermost first. */
  readonly via: readonly string[];
  readonly addressees: readonly string[];
  readonly cue: Span;
  readonly stance: Stance;
  readonly content: Span;
  /** Start of the clause that attributes: where an earlier content must have ended. */
  readonly from: number;
  readonly sentence: Sentence;
  readonly rule: string;
  readonly confidence: number;
}
