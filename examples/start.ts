import { fileURLToPath } from 'node:url';
import { runCli } from '../src/cli/run.ts';
import { processSession } from '../src/cli/session.ts';

/** A store of its own: the examples' occasions are invented and must not stand beside real news. */
const STORE = ['--store', 'file:.guanxi/examples'];

/** npm hands SIGTERM to the shell between us and no further: when that has gone, so do we, and close the store whole. */
const shell = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === shell) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 300).unref();

/** What `npm start` runs: the shipped articles into the embedded store, and that served; flags of `serve` may follow. */
const session = processSession();
const articles = fileURLToPath(new URL('./articles', import.meta.url));
const built = await runCli(['build', ...STORE, articles], session);
process.exitCode = built === 0 ? await runCli(['serve', ...STORE, ...process.argv.slice(2)], session) : built;
