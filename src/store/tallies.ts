import type { Engine } from './engine.ts';

const TALLIES_A_READ = 5_000;

/** The kept state of every fact and entity, by its key or id. */
export async function talliesIn(engine: Engine): Promise<ReadonlyMap<string, string>> {
  const tallies = new Map<string, string>();
  for (let after = ''; ; ) {
    const rows = await engine.read((run) => run('read/all-tallies', { after, limit: TALLIES_A_READ }));
    for (const { id, state } of rows) tallies.set(String(id), String(state));
    if (rows.length < TALLIES_A_READ) return tallies;
    after = String(rows.at(-1)?.id ?? '');
  }
}
