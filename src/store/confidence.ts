import type { Edge, Evidence } from '../model/claim.ts';
import type { EntityNode } from '../model/entity.ts';

/** What a claim's confidence is the product of; a factor of 1 says nothing and is left out where it is stored. */
export interface Factors {
  /** How sure the rule is of the words it read. */
  readonly rule: number;
  /** How often edges of this type are right where the rule is sure. */
  readonly type: number;
  /** Each mouth that the words passed through. */
  readonly hearsay: number;
  /** A party that is told by its side alone, or only follows from a title. */
  readonly party: number;
  /** A day whose year was proved and is not told. */
  readonly time: number;
}

const HEARSAY = 0.85;
const PARTY = 0.8;
const PROVED_TIME = 0.9;
/** Nothing is more certain, whoever says so and however often. */
export const MOST_CERTAIN = 0.99;
/**
 * Measured precision to what the rules claim by themselves, on the half of the annotated articles that no rule was
 * written on (`npm run calibration`): what a reader's own articles are like. PART_OF and ABOUT are not annotated.
 */
const TYPE: Readonly<Record<Edge['type'], number>> = {
  HELD: 0.98,
  ATTENDED: 0.82,
  MET: 1.1,
  SAID: 0.93,
  IMPOSED: 0.87,
  PART_OF: 1,
  ABOUT: 1,
};

/** The factors of one evidence of an edge; `nodes` are those of its record. */
export function factorsOf(edge: Edge, evidence: Evidence, nodes: ReadonlyMap<string, EntityNode>): Factors {
  const ends = [nodes.get(edge.from), nodes.get(edge.to)];
  return {
    rule: evidence.confidence,
    type: TYPE[edge.type],
    hearsay: edge.type === 'SAID' ? HEARSAY ** edge.via.length : 1,
    party: ends.some((node) => node?.type === 'Organisation' && node.kind === 'SIDE') ? PARTY : 1,
    time: ends.some((node) => node !== undefined && 'dateBasis' in node && node.dateBasis === 'INFERRED')
      ? PROVED_TIME
      : 1,
  };
}

/** The confidence that these factors come to, to four places and never certain. */
export function confidenceOf({ rule, type, hearsay, party, time }: Factors): number {
  return Math.round(Math.min(rule * type * hearsay * party * time, MOST_CERTAIN) * 10_000) / 10_000;
}

/** The factors as a graph keeps them, without those that say nothing: `rule 0.93`, `hearsay 0.85`. */
export function factorTexts(factors: Factors): readonly string[] {
  return Object.entries(factors).flatMap(([name, factor]) => (factor === 1 ? [] : [`${name} ${factor}`]));
}

/** The factors that `factorTexts` gave, to compute the confidence again. */
export function factorsFrom(texts: readonly string[]): Factors {
  const one: Factors = { rule: 1, type: 1, hearsay: 1, party: 1, time: 1 };
  return { ...one, ...Object.fromEntries(texts.map((text) => text.split(' ')).map(([name, n]) => [name, Number(n)])) };
}
