import { GuanxiError } from '../errors.ts';
import { storeOver } from './graph-store.ts';
import type { GraphStore } from './port.ts';

/** Who a Neo4j is asked as; `database` null is the server's own default. The embedded engine asks nobody. */
export interface StoreCredentials {
  readonly username: string;
  readonly password: string;
  readonly database: string | null;
}

const BOLT = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/./u;

/** Whether an embedded folder that holds no graph is given one, or refused. */
export type Opening = 'create' | 'existing';

/**
 * Opens `file:PATH` (a folder), `memory:`, `bolt://…` or `neo4j://…` (with +s for encryption). Rejects with
 * STORE_UNREACHABLE, STORE_AUTHENTICATION or STORE_BUSY where the store cannot be used, USAGE where the address is none.
 * A folder without a graph counts as unreachable where `opening` is `existing`.
 */
export async function openStore(
  uri: string,
  credentials: StoreCredentials,
  opening: Opening = 'create',
): Promise<GraphStore> {
  // an engine is loaded only where it is used: each takes its time
  if (BOLT.test(uri)) {
    const { openNeo4j } = await import('./neo4j/engine.ts');
    return storeOver(await openNeo4j(uri, credentials));
  }
  if (uri === 'memory:' || (uri.startsWith('file:') && uri.length > 'file:'.length)) {
    const { openEmbedded } = await import('./embedded/engine.ts');
    return storeOver(openEmbedded(uri, opening));
  }
  throw new GuanxiError('USAGE', `${uri} is no store: give file:PATH, memory:, bolt://HOST:7687 or neo4j://HOST:7687`);
}
