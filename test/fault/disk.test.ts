import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { linesOf } from '../support/graph.ts';
import { newsOf } from '../support/news.ts';

const ARTICLES = 160;
const LOADER = join(import.meta.dirname, 'loader.ts');

let disk: string | null = null;
const mount = (...options: string[]) => execFileSync('mount', [...options, disk!], { stdio: 'pipe' });

beforeAll(() => {
  disk = mkdtempSync(join(tmpdir(), 'guanxi-disk-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=3m', 'tmpfs');
  } catch {
    rmdirSync(disk);
    disk = null;
  }
});
afterAll(() => {
  if (disk === null) return;
  // this process has had files of it open: let go of them when it ends
  execFileSync('umount', ['--lazy', disk]);
  rmdirSync(disk);
});

function load(): { readonly code: number | null; readonly said: string } {
  const words = ['--import', 'tsx', LOADER, `file:${disk}/graph`, String(ARTICLES)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

test('a full disk, and one that may not be written, are said in a line; the next run goes on', async () => {
  if (disk === null) {
    console.log('the full disk was left out: only root may mount a small one');
    return;
  }
  const full = load();
  expect(full.code).toBe(1);
  expect(full.said).toMatch(/^STORE_FULL: .+: the disk is full: make room, then run the same command again$/mu);

  mount('-o', 'remount,size=60m');
  expect(load()).toEqual({ code: 0, said: 'loading\ndone\n' });

  mount('-o', 'remount,ro');
  const refused = load();
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/^STORE_\w+: [^\n]+\n$/u);

  mount('-o', 'remount,rw');
  const credentials = { username: '', password: '', database: null };
  const [store, undisturbed] = [
    await openStore(`file:${disk}/graph`, credentials),
    await openStore('memory:', credentials),
  ];
  await undisturbed.migrate();
  await undisturbed.load(Array.from({ length: ARTICLES }, (_, number) => newsOf(number)));
  expect(await store.check()).toEqual([]);
  expect(await linesOf(store)).toEqual(await linesOf(undisturbed));
  await store.close();
  await undisturbed.close();
}, 120_000);
