import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { askAlive } from '../alive.ts';
import type { Engine, Run } from '../engine.ts';
import type { StoreCredentials } from '../open.ts';
import type { Row, Value } from '../port.ts';
import { namedEntity } from '../search.ts';
import { statement } from '../statements.ts';
import { isThereAlready, storeError } from './errors.ts';
import { toBolt } from './values.ts';

const CONNECT_MS = 5_000;
const READ_MS = 60_000;
const WRITE_MS = 300_000;
const CREDENTIALS = /\/\/[^/@]*@/u;

/** A Neo4j over Bolt. Rejects at once where it does not answer or refuses the password. */
export async function openNeo4j(address: string, credentials: StoreCredentials): Promise<Engine> {
  const uri = address.replace(CREDENTIALS, '//');
  const { username, password, database } = credentials;
  const named = database === null ? {} : { database };
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: 2 * CONNECT_MS,
    maxTransactionRetryTime: 2 * CONNECT_MS,
  });
  // every session waits for what the others wrote
  const bookmarkManager = neo4j.bookmarkManager();

  async function inSession<T>(work: (session: ReturnType<typeof driver.session>) => Promise<T>): Promise<T> {
    const session = driver.session({ ...named, bookmarkManager });
    try {
      return await work(session);
    } catch (cause) {
      throw storeError(uri, cause);
    } finally {
      await session.close();
    }
  }
  const read = <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    inSession((session) => session.executeRead((tx) => work(runIn(tx)), { timeout: READ_MS }));

  try {
    await driver.verifyConnectivity(named);
    await read(askAlive); // the server answers; this asks the database
  } catch (cause) {
    await driver.close();
    throw storeError(uri, cause);
  }
  return {
    kind: 'neo4j',
    uri,
    read,
    write: (work) => inSession((session) => session.executeWrite((tx) => work(runIn(tx)), { timeout: WRITE_MS })),
    // in a managed transaction: two loaders that set up one database wait for each other's locks and try again
    define: async (text) => {
      const defined = inSession((session) => session.executeWrite(async (tx) => void (await tx.run(text))));
      await defined.catch((error: unknown) => {
        if (!isThereAlready(error)) throw error;
      });
    },
    prepared: () => inSession(async (session) => void (await session.run(statement('neo4j/await-indexes')))),
    named: async (text, limit) => {
      const rows = await read((run) => run('neo4j/names', { phrase: `"${text}"`, limit }));
      return rows.map(namedEntity);
    },
    settle: async () => undefined,
    close: () => driver.close(),
  };
}

function runIn(tx: ManagedTransaction): Run {
  return async (name, parameters) => {
    const result = await tx.run(statement(name), toBolt(parameters as Value) as Record<string, unknown>);
    return result.records.map((record) => record.toObject() as Row);
  };
}
