import { allFixtures } from '../support/formats.ts';
import { mutant } from './mutations.ts';
import { faultIn } from './try.ts';

/** What the parent learns of one mutant. */
export interface Tried {
  readonly fault: string | null;
  /** Seconds of processor time, and the process's greatest size so far in MB. */
  readonly seconds: number;
  readonly size: number;
}

/** Tries the mutants that its parent names, one at a time, until it is ended. */
const fixtures = await allFixtures();
process.on('message', async ({ seed, index }: { readonly seed: number; readonly index: number }) => {
  const file = mutant(fixtures, seed, index);
  const before = process.cpuUsage();
  const fault = await faultIn(file);
  const { user, system } = process.cpuUsage(before);
  const size = Math.round(process.resourceUsage().maxRSS / 1024);
  process.send?.({ fault, seconds: (user + system) / 1e6, size } satisfies Tried);
});
process.send?.('ready');
