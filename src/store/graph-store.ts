import { askAlive } from './alive.ts';
import { checkGraph } from './check.ts';
import type { Engine } from './engine.ts';
import { exportFrom } from './export.ts';
import { loadInto } from './load.ts';
import { migrate } from './migrate.ts';
import type { GraphStore } from './port.ts';
import { searchIn } from './search.ts';

/** The store over an engine: all logic is here and below, and the same for every engine. */
export function storeOver(engine: Engine): GraphStore {
  return {
    uri: engine.uri,
    migrate: () => migrate(engine),
    load: (records, onProgress) => loadInto(engine, records, onProgress),
    read: (name, parameters) => engine.read((run) => run(`read/${name}`, parameters)),
    search: (text, types, limit) => searchIn(engine, text, types, limit),
    export: () => exportFrom(engine),
    check: () => checkGraph(exportFrom(engine)),
    ping: () => engine.read(askAlive),
    close: () => engine.close(),
  };
}
