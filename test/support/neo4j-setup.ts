import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startNeo4j } from './neo4j.ts';

/** What suites are given: a server and the file that says whose turn it is, or why there is none. */
export interface ProvidedNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly turn: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: ProvidedNeo4j | { readonly reason: string };
  }
}

/** What a suite imports that uses the server. */
const USES = /from '[^']*\/(?:neo4j-suite|engines)\.ts'/u;

/** The words after `vitest run`; all files where a version of vitest does not say. */
function filtersOf(vitest: object): string[] | undefined {
  const filters: unknown = 'filenamePattern' in vitest ? vitest.filenamePattern : undefined;
  return Array.isArray(filters) ? filters.map(String) : undefined;
}

/** Starts a Neo4j once for the suites of this run that use one (they import neo4j-suite.ts or engines.ts), and stops it after. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { testFiles } = await project.globTestFiles(filtersOf(project.vitest));
  if (!testFiles.some((file) => USES.test(readFileSync(file, 'utf8')))) {
    project.provide('neo4j', { reason: 'no suite of this run uses it' });
    return undefined;
  }
  const server = await startNeo4j();
  if ('reason' in server) {
    if (process.env.GUANXI_REQUIRE_NEO4J === '1') throw new Error(`GUANXI_REQUIRE_NEO4J=1, but ${server.reason}`);
    console.log(`Neo4j suites are left out: ${server.reason}`);
    project.provide('neo4j', server);
    return undefined;
  }
  console.log(`Neo4j for tests: ${server.uri} (${server.how})`);
  const folder = await mkdtemp(join(tmpdir(), 'guanxi-turn-'));
  const { uri, username, password } = server;
  project.provide('neo4j', { uri, username, password, turn: join(folder, 'turn') });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
