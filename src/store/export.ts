import { compareText } from '../model/order.ts';
import { canonicalRow } from './canonical.ts';
import type { Engine } from './engine.ts';
import type { ExportLine, Row } from './port.ts';

const NODES_A_READ = 5_000;
const SOURCES_A_READ = 1_000;

/** In order of the ids they give: article, claim, judgement, the kinds of entities, version, withdrawal. */
const NODE_STATEMENTS = [
  'read/export-articles',
  'read/export-claims',
  'read/export-judgements',
  'read/export-entities',
  'read/export-versions',
  'read/export-withdrawals',
] as const;
/** Kinds of ids that are ends of edges, and which. */
const SOURCES: Readonly<Record<string, EdgeReading['sources'] | null>> = {
  article: 'article',
  claim: 'claim',
  judgement: null,
  version: null,
  withdrawal: null,
};

interface EdgeReading {
  readonly type: string;
  readonly statement: string;
  readonly sources: 'article' | 'claim' | 'entity';
}

const fact = (type: string): EdgeReading => ({ type, statement: 'read/export-facts', sources: 'entity' });
const end = (type: string): EdgeReading => ({ type, statement: 'read/export-ends', sources: 'claim' });

/** Sorted by type. */
const EDGES: readonly EdgeReading[] = [
  ...['ABOUT', 'ATTENDED', 'HELD', 'IMPOSED', 'MEMBER', 'MET', 'PART_OF', 'SAID', 'TARGETS'].map(fact),
  ...['OBJECT', 'SUBJECT'].map(end),
  { type: 'MENTIONS', statement: 'read/export-mentions', sources: 'article' } as const,
  { type: 'REPRINTS', statement: 'read/export-reprints', sources: 'article' } as const,
  { type: 'STATES', statement: 'read/export-states', sources: 'article' } as const,
].sort((a, b) => compareText(a.type, b.type));

/** Nodes by id, then edges by type, ends and key, keys sorted, no nulls: the same lines for the same graph. */
export async function* exportFrom(engine: Engine): AsyncGenerator<ExportLine> {
  const ids: Record<EdgeReading['sources'], string[]> = { article: [], claim: [], entity: [] };
  for (const statement of NODE_STATEMENTS) {
    for await (const line of nodesOf(engine, statement)) {
      const kind = line.node.slice(0, line.node.indexOf(':'));
      const sources = Object.hasOwn(SOURCES, kind) ? SOURCES[kind] : 'entity';
      if (sources != null) ids[sources].push(line.node);
      yield line;
    }
  }
  for (const reading of EDGES) yield* edgesOf(engine, reading, ids[reading.sources]);
}

async function* nodesOf(engine: Engine, statement: string): AsyncGenerator<Extract<ExportLine, { node: string }>> {
  let after = '';
  for (;;) {
    const rows = await engine.read((run) => run(statement, { after, limit: NODES_A_READ }));
    for (const row of rows) {
      after = String(row.id);
      const labels = [...(row.labels as readonly string[])].sort(compareText);
      yield { node: after, labels, properties: canonicalRow(row.properties as Row) };
    }
    if (rows.length < NODES_A_READ) return;
  }
}

async function* edgesOf(engine: Engine, reading: EdgeReading, sources: readonly string[]): AsyncGenerator<ExportLine> {
  const { type, statement } = reading;
  for (let at = 0; at < sources.length; at += SOURCES_A_READ) {
    const ids = sources.slice(at, at + SOURCES_A_READ);
    const rows = await engine.read((run) => run(statement, { ids, type }));
    const lines = rows.map((row) => ({
      edge: type,
      from: String(row.source),
      to: String(row.target),
      properties: canonicalRow(row.properties as Row),
    }));
    yield* lines.sort(
      (a, b) =>
        compareText(a.from, b.from) ||
        compareText(a.to, b.to) ||
        compareText(String(a.properties.edgeKey ?? ''), String(b.properties.edgeKey ?? '')),
    );
  }
}
