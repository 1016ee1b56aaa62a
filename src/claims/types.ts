import type { LinkedArticle } from '../entities/types.ts';
import type { ResolvedTime } from '../mentions/time/resolve-all.ts';
import type { Edge } from '../model/claim.ts';
import type { EntityNode, OrganisationNode } from '../model/entity.ts';
import type { Span } from '../model/span.ts';

export type ActorSort = 'PERSON' | 'ORGANISATION' | 'COUNTRY' | 'SIDE';

/** A place in the text that names somebody who can act: a person, a body, a state or its capital, a side (双方, 消息人士). */
export interface Actor extends Span {
  readonly node: string;
  readonly sort: ActorSort;
  /** ISO 3166-1 alpha-2 of a country, a body or a country's side. */
  readonly country: string | null;
}

/** An article with everything claim rules read: its names linked, its actors, its times. */
export interface Scene extends LinkedArticle {
  /** In text order, none overlapping another. */
  readonly actors: readonly Actor[];
  /** Countries and sides, as nodes: part of the record only where an edge uses them. */
  readonly actorNodes: ReadonlyMap<string, OrganisationNode>;
  /** In text order. */
  readonly times: readonly ResolvedTime[];
}

/** What claim rules found: nodes of their own (meetings, statements, measures) and edges. */
export interface Found {
  readonly nodes: readonly EntityNode[];
  readonly edges: readonly Edge[];
}

/** One rule of the ordered list in read.ts; it sees what the rules before it found. */
export interface ClaimRule {
  readonly name: string;
  find(scene: Scene, before: Found): Found;
}
