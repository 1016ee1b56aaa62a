import { spawnSync } from 'node:child_process';
import { Neo4jContainer } from '@testcontainers/neo4j';
import neo4j from 'neo4j-driver';
import { startNeo4jProcess } from './neo4j-process.ts';

/** A Neo4j that suites may empty. */
export interface TestNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Where it comes from, for the line that is printed. */
  readonly how: string;
  stop(): Promise<void>;
}

export interface NoNeo4j {
  readonly reason: string;
}

const IMAGE = 'neo4j:5.26-community';
const answers = (command: string, ...words: readonly string[]) =>
  spawnSync(command, words, { stdio: 'ignore', timeout: 20_000 }).status === 0;

/**
 * A server for tests: one that is given, one in Docker, one from Maven's jars; else why there is none. Throws where a
 * given server is not empty, because suites delete all nodes.
 */
export async function startNeo4j(): Promise<TestNeo4j | NoNeo4j> {
  const uri = process.env.GUANXI_TEST_NEO4J_URI;
  if (uri !== undefined && uri !== '') return givenNeo4j(uri);
  if (answers('docker', 'info')) {
    const container = await new Neo4jContainer(IMAGE).withPassword('guanxi-tests').start();
    const stop = async () => void (await container.stop());
    return { uri: container.getBoltUri(), username: 'neo4j', password: container.getPassword(), how: IMAGE, stop };
  }
  if (!answers('java', '-version')) return { reason: 'no Docker engine answers and there is no java (17 or 21)' };
  if (!answers('mvn', '-version')) return { reason: 'no Docker engine answers and there is no mvn' };
  return startNeo4jProcess();
}

async function givenNeo4j(uri: string): Promise<TestNeo4j> {
  const username = process.env.GUANXI_TEST_NEO4J_USERNAME ?? 'neo4j';
  const password = process.env.GUANXI_TEST_NEO4J_PASSWORD ?? '';
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
    const nodes = Number(records[0]?.get('nodes') ?? 0);
    if (nodes > 0) throw new Error(`${uri} holds ${nodes} nodes and the suites delete all: give an empty server`);
  } finally {
    await driver.close();
  }
  return { uri, username, password, how: 'GUANXI_TEST_NEO4J_URI', stop: async () => undefined };
}
