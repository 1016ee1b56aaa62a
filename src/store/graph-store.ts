import { askAlive } from './alive.ts';
import { checkGraph } from './check.ts';
import type { Engine } from './engine.ts';
import { exportFrom } from './export.ts';
import { importInto } from './import.ts';
import { judgeClaim, unjudgeClaim } from './judge.ts';
import { loadInto, reread } from './load.ts';
import { migrate } from './migrate.ts';
import type { GraphStore, Violation } from './port.ts';
import { restore, retract } from './retract.ts';
import { searchIn } from './search.ts';
import { readBy, storedArticles } from './stored-articles.ts';
import { talliesIn } from './tallies.ts';

/** The store over an engine: all logic is here and below, and the same for every engine. */
export function storeOver(engine: Engine): GraphStore {
  return {
    uri: engine.uri,
    migrate: () => migrate(engine),
    load: (records, onProgress) => loadInto(engine, records, onProgress),
    reread: (records) => reread(engine, records),
    readBy: () => readBy(engine),
    articles: () => storedArticles(engine),
    retract: (articles, note) => retract(engine, articles, note),
    restore: (articles) => restore(engine, articles),
    judge: (claim, judging) => judgeClaim(engine, claim, judging),
    unjudge: (claim) => unjudgeClaim(engine, claim),
    import: (lines) => importInto(engine, lines),
    read: (name, parameters) => engine.read((run) => run(`read/${name}`, parameters)),
    search: (text, types, limit) => searchIn(engine, text, types, limit),
    export: () => exportFrom(engine),
    check: () => check(engine),
    ping: () => engine.read(askAlive),
    close: () => engine.close(),
  };
}

async function check(engine: Engine): Promise<readonly Violation[]> {
  return checkGraph(exportFrom(engine), await talliesIn(engine));
}
