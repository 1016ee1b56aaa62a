import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guanxi } from './capture.ts';

const ROOT = join(import.meta.dirname, '..', '..');

let folder = '';
let store = '';

/** The real program, in a process of its own: each start costs a second, so only what streams cannot show. */
function start(argv: readonly string[]): ChildProcess {
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME };
  return spawn(process.execPath, ['--import', 'tsx', join('src', 'cli.ts'), ...argv], { cwd: ROOT, env: environment });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guanxi-process-'));
  store = `file:${join(folder, 'graph')}`;
  await guanxi(['build', '--store', store, join(ROOT, 'examples', 'articles')]);
});
afterAll(() => rm(folder, { recursive: true }));

test('a reader that leaves early is no error', async () => {
  const child = start(['export', '--store', store]);
  const messages = text(child.stderr!);
  child.stdout!.once('data', () => child.stdout!.destroy());
  const [code] = await once(child, 'exit');
  expect({ code, messages: await messages }).toEqual({ code: 0, messages: '' });
});

test('serve prints its address, answers, and ends whole on SIGTERM', async () => {
  const child = start(['serve', '--store', store, '--port', '0']);
  const messages = text(child.stderr!);
  try {
    const [line] = await once(child.stdout!, 'data');
    const { origin } = new URL(String(line).trim());
    expect((await fetch(`${origin}/health`)).status).toBe(200);
    const held = await guanxi(['check', '--store', store]);
    expect({ code: held.code, err: held.err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^guanxi: STORE_BUSY: .+\n$/u),
    });
  } finally {
    child.kill('SIGTERM');
  }
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(await messages).toContain('Try:');
  expect((await guanxi(['check', '--store', store])).code).toBe(0);
});
