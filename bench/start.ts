import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../src/lexicon/load.ts';

const ROUNDS = 3;
const ROOT = packageFolder();
const CLI = join(ROOT, 'dist/cli.js');
const EXAMPLES = join(ROOT, 'examples/articles');

/** Milliseconds from the start of a process to its first output, and to its end. */
async function timed(args: readonly string[]): Promise<{ first: number; all: number }> {
  const begun = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  let first = Number.NaN;
  child.stdout.on('data', () => {
    if (Number.isNaN(first)) first = performance.now() - begun;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return { first, all: performance.now() - begun };
}

async function best(args: readonly string[]): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) least = Math.min(least, (await timed(args)).first);
  return least;
}

/** Reads a folder some times over in a process of its own, and prints its greatest size in MB. */
const PEAK = `
import { readdirSync, readFileSync } from 'node:fs';
import { extract, loadLexicon } from '${join(ROOT, 'dist/index.js')}';
const [folder, rounds] = process.argv.slice(-2);
for (let round = 0; round < Number(rounds); round += 1)
  for (const file of readdirSync(folder)) await extract({ file, bytes: readFileSync(folder + '/' + file) }, loadLexicon());
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
`;

function peak(folder: string, rounds: number): string {
  const args = ['--input-type=module', '--eval', PEAK, '--', folder, String(rounds)];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout.trim();
}

/** What a user waits for, measured on the built program in fresh processes. */
async function main(print: (line: string) => void): Promise<void> {
  const built = spawnSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'ignore' });
  if (built.status !== 0 || !existsSync(CLI)) throw new Error('npm run build failed; see what it says');
  const example = join(EXAMPLES, readdirSync(EXAMPLES).sort()[0] ?? '');
  print(`guanxi --help prints after                  ${(await best(['--help'])).toFixed(0)} ms`);
  print(`guanxi extract prints its first record after ${(await best(['extract', example])).toFixed(0)} ms`);
  const measured = join(ROOT, '../shared/articles/dev');
  const folder = existsSync(measured) ? measured : EXAMPLES;
  for (const rounds of [1, 10])
    print(`most memory, the articles read ${String(rounds).padStart(2)} ×: ${peak(folder, rounds)} MB`);
}

await main(console.log);
