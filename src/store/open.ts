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

/**
 * Opens `file:PATH` (a folder), `memory:`, `bolt://…` or `neo4j://…` (with +s for encryption). Rejects with
 * STORE_UNREACHABLE, STORE_AUTHENTICATION or STORE_BUSY where the store cannot be used, USAGE where the address is none.
 */
export async function openStore(uri: string, credentials: StoreCredentials): Promise<GraphStore> {
  // an engine is loaded only where it is used: each takes its time
  if (BOLT.test(uri)) {
    const { openNeo4j } = await import('./neo4j/engine.ts');
    return storeOver(await openNeo4j(uri, credentials));
  }
  if (uri === 'memory:' || (uri.startsWith('file:') && uri.length > 'file:'.length)) {
    const { openEmbedded } = await import('./embedded/engine.ts');
    return storeOver(openEmbedded(uri));
  }
  throw new GuanxiError('USAGE', `${uri} is no store: give file:PATH, memory:, bolt://HOST:7687 or neo4j://HOST:7687`);
}
