import type { Run } from './engine.ts';

/** Asks for an answer, and for nothing else. */
export async function askAlive(run: Run): Promise<void> {
  await run('read/alive', {});
}
