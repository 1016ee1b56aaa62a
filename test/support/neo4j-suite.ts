import { closeSync, openSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { ProvidedNeo4j } from './neo4j-setup.ts';

/** Suites that wait for each other may wait for all of them. */
const TURN_MS = 600_000;

/** The server of this run; null where there is none (the run has said why). */
export function neo4jOfRun(): ProvidedNeo4j | null {
  const given = inject('neo4j');
  return 'uri' in given ? given : null;
}

/**
 * Waits until no other suite has the server, empties it, and gives it to this suite until the returned function is
 * called: Community has one database, and suites run side by side.
 */
export async function takeNeo4j(server: ProvidedNeo4j): Promise<() => void> {
  for (const until = Date.now() + TURN_MS; ; await pause(50)) {
    try {
      closeSync(openSync(server.turn, 'wx'));
      break;
    } catch (error) {
      if (Date.now() > until) throw new Error('another suite keeps Neo4j', { cause: error });
    }
  }
  await emptyNeo4j(server, true);
  return () => rmSync(server.turn, { force: true });
}

/** Deletes every constraint and index. */
async function dropSchema(driver: Driver): Promise<void> {
  for (const [kind, kinds] of [
    ['CONSTRAINT', 'CONSTRAINTS'],
    ['INDEX', 'INDEXES'],
  ]) {
    const { records } = await driver.executeQuery(`SHOW ${kinds} YIELD name, type RETURN name, type`);
    for (const record of records) {
      if (record.get('type') !== 'LOOKUP') await driver.executeQuery(`DROP ${kind} ${record.get('name')} IF EXISTS`);
    }
  }
}

/** Deletes every node and edge; constraints and indexes, which take longest, only where asked. */
export async function emptyNeo4j({ uri, username, password }: ProvidedNeo4j, schemaToo = false): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    if (schemaToo) await dropSchema(driver);
  } finally {
    await driver.close();
  }
}
