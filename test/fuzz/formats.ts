import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allFixtures } from '../support/formats.ts';
import type { Tried } from './child.ts';
import { mutant } from './mutations.ts';

/** What a mutant may take: seconds of processor time, and by the clock, so that what else the machine does counts little. */
const MOST_SECONDS = 5;
const MOST_SECONDS_BY_CLOCK = 30;
/** A process that has read many files holds this at most, in MB. */
const MOST_SIZE = 1_500;
const KEPT = join(tmpdir(), 'guanxi-fuzz-faults');

async function started(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'child.ts'), { execArgv: ['--import', 'tsx'] });
  await new Promise((resolve) => child.once('message', resolve));
  return child;
}

/** One mutant in the child; a child that says nothing in time, or is gone, is a fault of the mutant. */
function tried(child: ChildProcess, seed: number, index: number): Promise<Tried | string> {
  return new Promise((resolve) => {
    const done = (result: Tried | string) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(result);
    };
    const timer = setTimeout(
      () => done(`hangs: nothing after ${MOST_SECONDS_BY_CLOCK} s`),
      MOST_SECONDS_BY_CLOCK * 1_000,
    );
    child.once('message', (result) => done(result as Tried));
    child.once('exit', (code, signal) => done(`the process ended (${signal ?? code})`));
    child.send({ seed, index });
  });
}

function faultOf(result: Tried | string): string | null {
  if (typeof result === 'string') return result;
  if (result.fault !== null) return result.fault;
  if (result.seconds > MOST_SECONDS) return `slow: ${result.seconds.toFixed(1)} s of processor time`;
  return result.size > MOST_SIZE ? `the process has grown to ${result.size} MB` : null;
}

/**
 * Extracts mutants of the format fixtures in a process that can be ended, one after the other: for some minutes, or the
 * one `index` alone. Every fault is printed with the command that repeats it, and its file kept. Gives how many there
 * were.
 */
export async function fuzzFormats(
  { seed, minutes, index: only }: { readonly seed: number; readonly minutes: number; readonly index: number | null },
  print: (line: string) => void,
): Promise<number> {
  const fixtures = await allFixtures();
  print(
    `seed ${seed}: mutants of ${fixtures.length} files; again with npm run fuzz -- --seed ${seed} --minutes ${minutes}`,
  );
  const end = Date.now() + minutes * 60_000;
  let child = await started();
  let [faults, slowest, size, index] = [0, 0, 0, only ?? 0];
  do {
    const result = await tried(child, seed, index);
    const fault = faultOf(result);
    if (typeof result !== 'string') [slowest, size] = [Math.max(slowest, result.seconds), Math.max(size, result.size)];
    if (fault !== null) {
      faults += 1;
      const { name, bytes } = mutant(fixtures, seed, index);
      mkdirSync(KEPT, { recursive: true });
      const file = join(KEPT, `${seed}-${index}-${name}`);
      writeFileSync(file, bytes);
      print(`${name}: ${fault}\n  kept as ${file}; again with npm run fuzz -- --seed ${seed} --case ${index}`);
      child.kill('SIGKILL');
      child = await started();
    }
    index += 1;
  } while (only === null && Date.now() < end);
  child.removeAllListeners();
  child.kill('SIGKILL');
  print(`${index - (only ?? 0)} mutants, ${faults} faults; slowest ${slowest.toFixed(1)} s, most memory ${size} MB`);
  return faults;
}
