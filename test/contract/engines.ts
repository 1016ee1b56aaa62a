import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/store/embedded/engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openNeo4j } from '../../src/store/neo4j/engine.ts';
import { emptyNeo4j, neo4jOfRun, takeNeo4j } from '../support/neo4j-suite.ts';

/** An engine under test: `empty` gives it with nothing in it. */
export interface EngineUnderTest {
  readonly name: string;
  take(): Promise<() => void>;
  empty(): Promise<Engine>;
}

const neo4j = neo4jOfRun();

/** Every engine that this machine has; without a Neo4j the run has said why. */
export const ENGINES: readonly EngineUnderTest[] = [
  { name: 'memory:', take: async () => () => undefined, empty: async () => openEmbedded('memory:') },
  inFolder(),
  ...(neo4j === null
    ? []
    : [
        {
          name: 'neo4j',
          take: () => takeNeo4j(neo4j),
          empty: async () => {
            await emptyNeo4j(neo4j);
            return openNeo4j(neo4j.uri, { ...neo4j, database: null });
          },
        },
      ]),
];

function inFolder(): EngineUnderTest {
  let count = 0;
  let folder = '';
  return {
    name: 'file:',
    take: async () => {
      folder = mkdtempSync(join(tmpdir(), 'guanxi-contract-'));
      return () => rmSync(folder, { recursive: true });
    },
    empty: async () => {
      count += 1;
      return openEmbedded(`file:${join(folder, String(count))}`);
    },
  };
}
