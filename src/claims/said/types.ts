import type { Stance } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import type { Actor, Scene } from '../types.ts';
import type { Topic } from './topic.ts';

/** Words of speech that stand together, such as 回应|说: where they are and how they take what was said. */
export interface CueGroup extends Span {
  readonly stance: Stance;
  /** 援引, 转述: whose words follow is named behind it. */
  readonly relays: boolean;
  /** 致函, 去信: whom it is written to is named behind it. */
  readonly writes: boolean;
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

/** A sentence with what the rules of attribution ask of it, found once. */
export interface Heard {
  readonly sentence: Sentence;
  /** Whether it opens its paragraph. */
  readonly first: boolean;
  readonly clauses: readonly Span[];
  readonly cues: readonly CueGroup[];
  /** The attribution before it, wherever that stands. */
  readonly last: Attribution | undefined;
}

/** One rule of the ordered list in attribute.ts: who says something in this sentence, given who was spoken of before. */
export type AttributionRule = (scene: Scene, topic: Topic, heard: Heard) => readonly Attribution[];
