import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Runs every measurement of this folder, each in a process of its own so that none warms another up. */
const folder = import.meta.dirname;
const measurements = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .sort();
let failed = 0;
for (const file of measurements) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, file)], { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
if (failed > 0) console.error(`${failed} of ${measurements.length} measurements failed`);
process.exitCode = failed > 0 || measurements.length === 0 ? 1 : 0;
