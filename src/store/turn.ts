import type { Engine, Run } from './engine.ts';

/** Runs a change in a transaction that waits for every other: facts are counted from what nobody else is adding to. */
export function inTurn<T>(engine: Engine, work: (run: Run) => Promise<T>): Promise<T> {
  return engine.write(async (run) => {
    await run('write/turn', {});
    return work(run);
  });
}
