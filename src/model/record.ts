import type { Article } from './article.ts';
import type { Edge } from './claim.ts';
import type { EntityNode } from './entity.ts';
import type { Span } from './span.ts';

/** A place where a person, an organisation, an office or a policy is named, and the rule that says so. */
export interface RecordMention extends Span {
  readonly node: string;
  readonly text: string;
  readonly rule: string;
  readonly confidence: number;
}

/** An article as a record carries it. */
export interface RecordArticle extends Article {
  /** A sketch of its body, by which `similarity` tells reprints; empty where it has none. */
  readonly fingerprint: string;
}

/**
 * Everything one article says, as `guanxi extract` prints it and as the store loads it: the contract between
 * extraction and everything behind it. Equal bytes in give equal records out.
 */
export interface ExtractionRecord {
  readonly file: string;
  /** Version of the rules and hash of the lexicon. */
  readonly extractor: string;
  readonly article: RecordArticle;
  readonly nodes: readonly EntityNode[];
  readonly mentions: readonly RecordMention[];
  readonly edges: readonly Edge[];
}
