import { type Configuration, type Flags, readConfiguration } from '../config.ts';
import type { Opening } from '../store/open.ts';
import type { GraphStore } from '../store/port.ts';
import type { Session } from './session.ts';

/** Opens the configured store, hands it over, and closes it whatever happens; what only reads asks for `existing`. */
export async function withStore<T>(
  flags: Flags,
  session: Session,
  use: (store: GraphStore, configuration: Configuration) => Promise<T>,
  opening: Opening = 'create',
): Promise<T> {
  const { store: uri, host, port } = flags;
  const configuration = readConfiguration({ store: uri, host, port }, session.environment);
  // The engines take longest to load: --help and wrong use do without them.
  const { openStore } = await import('../store/open.ts');
  const store = await openStore(configuration.store, configuration.credentials, opening);
  try {
    return await use(store, configuration);
  } finally {
    await store.close();
  }
}
