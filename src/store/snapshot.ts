import { groupBy } from '../model/group.ts';
import { compareText } from '../model/order.ts';
import type { ClaimRow } from './claims.ts';
import type { ExportLine, Row } from './port.ts';
import type { ArticleRow } from './rows.ts';

export type NodeLine = Extract<ExportLine, { node: string }>;
export type EdgeLine = Extract<ExportLine, { edge: string }>;

/** A whole graph in memory, as the rules of `check` read it. */
export interface Snapshot {
  readonly nodes: ReadonlyMap<string, NodeLine>;
  readonly articles: readonly NodeLine[];
  readonly claims: readonly ClaimRow[];
  readonly entities: readonly NodeLine[];
  /** Edges between two entities. */
  readonly facts: readonly EdgeLine[];
  readonly mentions: readonly EdgeLine[];
  /** Edges between two articles. */
  readonly reprints: readonly EdgeLine[];
  /** The states that facts and entities are kept up to date from; they are no part of an export. */
  readonly tallies: ReadonlyMap<string, string>;
  /** STATES edges by claim, SUBJECT and OBJECT edges by claim. */
  readonly stated: ReadonlyMap<string, readonly EdgeLine[]>;
  readonly subjects: ReadonlyMap<string, readonly EdgeLine[]>;
  readonly objects: ReadonlyMap<string, readonly EdgeLine[]>;
}

const EVIDENCE_EDGES: readonly string[] = ['STATES', 'SUBJECT', 'OBJECT', 'MENTIONS', 'REPRINTS'];
const NULLS: Row = Object.fromEntries(
  [
    'status',
    'role',
    'stance',
    'date',
    'dateBasis',
    'since',
    'until',
    'addressees',
    'via',
    'meeting',
    'targets',
    'reportedOn',
    'derivedFrom',
    'judged',
  ].map((key) => [key, null]),
);

const NO_ARTICLE: Row = {
  url: null,
  publisher: null,
  publishedOn: null,
  publishedBasis: null,
  dateline: null,
  wire: null,
  page: null,
};

/** Reads the lines of an export, and the kept states beside them, into memory. */
export async function snapshotOf(
  lines: AsyncIterable<ExportLine>,
  tallies: ReadonlyMap<string, string>,
): Promise<Snapshot> {
  const nodes = new Map<string, NodeLine>();
  const edges: EdgeLine[] = [];
  for await (const line of lines) {
    if ('node' in line) nodes.set(line.node, line);
    else edges.push(line);
  }
  const all = [...nodes.values()];
  const ofType = (type: string) => edges.filter(({ edge }) => edge === type);
  return {
    nodes,
    articles: all.filter(({ labels }) => labels.includes('Article')),
    claims: all.filter(({ labels }) => labels.includes('Claim')).map(({ properties }) => claimRow(properties)),
    entities: all.filter(({ labels }) => labels.includes('Entity')),
    facts: edges.filter(({ edge }) => !EVIDENCE_EDGES.includes(edge)).sort((a, b) => compareText(keyOf(a), keyOf(b))),
    mentions: ofType('MENTIONS'),
    reprints: ofType('REPRINTS'),
    tallies,
    stated: groupBy(ofType('STATES'), ({ to }) => to),
    subjects: groupBy(ofType('SUBJECT'), ({ from }) => from),
    objects: groupBy(ofType('OBJECT'), ({ from }) => from),
  };
}

/** An article as the graph keeps it, with null for what it leaves out. */
export function articleRow(properties: Row): ArticleRow {
  return { ...NO_ARTICLE, ...properties } as ArticleRow;
}

/** A claim as the graph keeps it, with null for what it leaves out. */
export function claimRow(properties: Row): ClaimRow {
  return { ...NULLS, ...properties } as ClaimRow;
}

/** The edgeKey of a fact edge; empty where it has none. */
export function keyOf(edge: EdgeLine): string {
  return String(edge.properties.edgeKey ?? '');
}
