import neo4j, { type Driver } from 'neo4j-driver';
import { groupBy } from '../src/model/group.ts';
import { idOf } from '../src/model/id.ts';
import type { ExtractionRecord } from '../src/model/record.ts';
import { toBolt } from '../src/store/neo4j/values.ts';
import { openStore } from '../src/store/open.ts';
import type { ExportLine } from '../src/store/port.ts';
import { ARTICLES } from '../test/support/articles.ts';
import { startNeo4j } from '../test/support/neo4j.ts';

/** Copies of the test articles, each set about people and bodies of its own. */
const COPIES = 250;
const ROWS_A_STATEMENT = 5_000;
const AN_ID = /\b(?<kind>article|person|organisation|office|meeting|policy|statement):[0-9a-z]{16}/gu;

function records(): readonly ExtractionRecord[] {
  return Array.from({ length: COPIES }, (_, copy) =>
    ARTICLES.map((record): ExtractionRecord => {
      const renamed = JSON.stringify(record).replace(AN_ID, (id, kind) => idOf(kind, id, copy));
      return JSON.parse(renamed);
    }),
  ).flat();
}

/** The labels of the ends of edges that are no facts. */
const ENDS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  MENTIONS: ['Article', 'Entity'],
  REPRINTS: ['Article', 'Article'],
  STATES: ['Article', 'Claim'],
  SUBJECT: ['Claim', 'Entity'],
  OBJECT: ['Claim', 'Entity'],
};

/** The same nodes and edges by the shortest statements there are. */
async function bareUnwind(driver: Driver, lines: readonly ExportLine[]): Promise<void> {
  const nodes = lines.filter((line) => 'node' in line);
  const edges = lines.filter((line) => 'edge' in line);
  for (const some of groupBy(nodes, ({ labels }) => labels.join(':'))) {
    await inBatches(driver, `UNWIND $rows AS row CREATE (n:${some[0]}) SET n = row.properties`, some[1]);
  }
  for (const [type, some] of groupBy(edges, ({ edge }) => edge)) {
    const [from, to] = ENDS[type] ?? ['Entity', 'Entity'];
    const match = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`;
    await inBatches(driver, `${match} CREATE (a)-[r:${type}]->(b) SET r = row.properties`, some);
  }
}

async function inBatches(driver: Driver, text: string, rows: readonly ExportLine[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    await driver.executeQuery(text, { rows: toBolt(rows.slice(at, at + ROWS_A_STATEMENT) as never) });
  }
}

function say(what: string, rows: number, ms: number): void {
  console.log(
    `${what.padEnd(32)}${String(Math.round(rows / (ms / 1_000))).padStart(8)} rows/s   (${rows} rows in ${Math.round(ms)} ms)`,
  );
}

async function loadInto(
  uri: string,
  credentials: { username: string; password: string },
): Promise<readonly ExportLine[]> {
  const store = await openStore(uri, { ...credentials, database: null });
  try {
    await store.migrate();
    const loaded = records();
    const begun = performance.now();
    await store.load(loaded);
    const ms = performance.now() - begun;
    const lines: ExportLine[] = [];
    for await (const line of store.export()) lines.push(line);
    say(`load into ${uri.split(':')[0]}`, lines.length, ms);
    return lines;
  } finally {
    await store.close();
  }
}

await loadInto('memory:', { username: '', password: '' });
const server = await startNeo4j();
if ('reason' in server) {
  console.log(`no Neo4j to measure: ${server.reason}`);
} else {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    // once to warm the server up, then measured
    for (const run of ['cold', 'warm']) {
      console.log(`Neo4j, ${run}`);
      const lines = await loadInto(server.uri, server);
      await driver.executeQuery('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
      const begun = performance.now();
      await bareUnwind(driver, lines);
      say('bare UNWIND of the same rows', lines.length, performance.now() - begun);
      await driver.executeQuery('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
    }
  } finally {
    await driver.close();
    await server.stop();
  }
}
