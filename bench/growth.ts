import { openEmbedded } from '../src/store/embedded/engine.ts';
import { storeOver } from '../src/store/graph-store.ts';
import { openStore } from '../src/store/open.ts';
import type { GraphStore } from '../src/store/port.ts';
import { startNeo4j } from '../test/support/neo4j.ts';
import { newsOf } from '../test/support/news.ts';

/** Articles added one by one, and taken out again, at each size of the graph. */
const TRIALS = 41;
const ARTICLES_A_LOAD = 500;
const NOBODY = { by: null, why: null, at: '2031-06-01T00:00:00.000Z' };
/** Numbers of articles that no graph here is filled with. */
const APART = 10_000_000;

interface Cost {
  readonly add: number;
  readonly retract: number;
}

/** What one more article costs, and one less, in milliseconds: the medians. */
async function costOf(store: GraphStore, at: number): Promise<Cost> {
  const numbers = Array.from({ length: TRIALS }, (_, trial) => APART + at + trial);
  const timed = async (work: (number: number) => Promise<unknown>) => {
    const times: number[] = [];
    for (const number of numbers) {
      const start = performance.now();
      await work(number);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  };
  const add = await timed((number) => store.load([newsOf(number)]));
  const retract = await timed((number) => store.retract([newsOf(number).article.id], NOBODY));
  return { add, retract };
}

async function filled(store: GraphStore, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += ARTICLES_A_LOAD) {
    const count = Math.min(ARTICLES_A_LOAD, to - at);
    await store.load(Array.from({ length: count }, (_, i) => newsOf(at + i)));
  }
}

/** One more article on a small graph beside one more on a large one of the same news. */
async function compare(name: string, store: GraphStore, small: number, large: number): Promise<void> {
  await store.migrate();
  await filled(store, 0, small);
  await costOf(store, 0); // warms up
  const before = await costOf(store, TRIALS);
  const begun = performance.now();
  await filled(store, small, large);
  const seconds = (performance.now() - begun) / 1_000;
  const after = await costOf(store, 2 * TRIALS);
  console.log(`${name}: ${large} articles, ${Math.round((large - small) / seconds)} a second`);
  for (const what of ['add', 'retract'] as const) {
    const ratio = (after[what] / before[what]).toFixed(2);
    console.log(
      `  ${what.padEnd(8)}${before[what].toFixed(1).padStart(7)} ms at ${small}, ${after[what].toFixed(1)} ms at ${large}: ${ratio} ×`,
    );
  }
}

/** `npm run bench` takes a tenth of the sizes; `tsx bench/growth.ts full` 20,000 articles embedded and 50,000 on Neo4j. */
const tenth = process.argv[2] === 'full' ? 1 : 10;
const memory = storeOver(openEmbedded('memory:'));
await compare('embedded', memory, 200, 20_000 / tenth);
await memory.close();
const server = await startNeo4j();
if ('reason' in server) {
  console.log(`no Neo4j to measure: ${server.reason}`);
} else {
  const store = await openStore(server.uri, { ...server, database: null });
  try {
    await compare('Neo4j', store, 500, 50_000 / tenth);
  } finally {
    await store.close();
    await server.stop();
  }
}
