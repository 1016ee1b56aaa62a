import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { linesOf } from '../support/graph.ts';
import { type Neo4jProcess, startNeo4jProcess } from '../support/neo4j-process.ts';
import { emptyNeo4j, neo4jOfRun } from '../support/neo4j-suite.ts';
import { newsOf } from '../support/news.ts';
import { randomFrom } from '../support/random.ts';

/** `npm run faults` kills the loader 30 times and the server 10 times; the suite itself a few. */
const LONG = process.env.GUANXI_FAULTS === 'long';
const LOADER_KILLS = LONG ? 30 : 4;
const SERVER_KILLS = LONG ? 10 : 1;
const ARTICLES = LONG ? 300 : 80;
const LOADER = join(import.meta.dirname, 'loader.ts');
const MOMENT_MS = 250;

/** Runs the loader; kills it so many milliseconds after it began to load. Gives what it said. */
async function load(uri: string, password: string, killAfter: number | null): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', LOADER, uri, String(ARTICLES)], {
    env: { ...process.env, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  child.stdout.on('data', (data) => {
    said += data;
  });
  const ended = once(child, 'exit');
  while (killAfter !== null && !said.includes('loading') && child.exitCode === null) await pause(5);
  if (killAfter !== null) {
    await Promise.race([pause(killAfter), ended]);
    child.kill('SIGKILL');
  }
  await ended;
  return said;
}

/** The graph of an undisturbed load. */
async function undisturbed(): Promise<readonly string[]> {
  const store = await openStore('memory:', { username: '', password: '', database: null });
  await store.migrate();
  await store.load(Array.from({ length: ARTICLES }, (_, number) => newsOf(number)));
  const lines = await linesOf(store);
  await store.close();
  return lines;
}

async function linesIn(uri: string, password: string): Promise<readonly string[]> {
  const store = await openStore(uri, { username: 'neo4j', password, database: null });
  try {
    expect(await store.check()).toEqual([]);
    return await linesOf(store);
  } finally {
    await store.close();
  }
}

let expected: readonly string[] = [];
beforeAll(async () => {
  expected = await undisturbed();
});

describe('a loader that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-kill-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test(`leaves a folder whole, ${LOADER_KILLS} times, and the next run goes on`, async () => {
    const uri = `file:${join(folder, 'graph')}`;
    const random = randomFrom(20_311_101);
    for (let kill = 0; kill < LOADER_KILLS; kill += 1) await load(uri, '', Math.round(random() * MOMENT_MS));
    expect(await load(uri, '', null)).toBe('loading\ndone\n');
    expect(await linesIn(uri, '')).toEqual(expected);
  }, 900_000);
});

describe.runIf(neo4jOfRun() !== null)('a Neo4j of its own', () => {
  let server: Neo4jProcess;
  beforeAll(async () => {
    server = await startNeo4jProcess();
  }, 240_000);
  afterAll(() => server.stop(), 60_000);

  test('takes two loaders at once', async () => {
    const { uri, password } = server;
    const said = await Promise.all([load(uri, password, null), load(uri, password, null)]);
    expect(said).toEqual(['loading\ndone\n', 'loading\ndone\n']);
    expect(await linesIn(uri, password)).toEqual(expected);
    await emptyNeo4j({ ...server, turn: '' }, true);
  }, 900_000);

  test(`has each article wholly or not at all when its loader (${LOADER_KILLS} times) or itself (${SERVER_KILLS} times) is killed`, async () => {
    const { uri, password } = server;
    const random = randomFrom(20_311_102);
    for (let kill = 0; kill < LOADER_KILLS; kill += 1) await load(uri, password, Math.round(random() * 4 * MOMENT_MS));
    for (let kill = 0; kill < SERVER_KILLS; kill += 1) {
      const loading = load(uri, password, null);
      await pause(1_000 + Math.round(random() * 2_000));
      await server.crash();
      expect(await loading).toMatch(
        /^(?:loading\n)?(?:done|STORE_UNREACHABLE: bolt:[^\n]+ does not answer: [^\n]+)\n$/u,
      );
      await server.restart();
    }
    expect(await load(uri, password, null)).toBe('loading\ndone\n');
    expect(await linesIn(uri, password)).toEqual(expected);
  }, 1_800_000);
});
