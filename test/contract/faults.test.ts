import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { ARTICLES } from '../support/articles.ts';
import { linesOf } from '../support/graph.ts';
import { neo4jOfRun } from '../support/neo4j-suite.ts';

const NOBODY = { username: 'neo4j', password: '', database: null };
const server = neo4jOfRun();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-faults-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A process number that no process has: that of one which has ended. */
const gonePid = () => spawnSync(process.execPath, ['--version']).pid;

describe('a folder', () => {
  test('is held by who opened it until closed', async () => {
    const uri = `file:${join(folder, 'held')}`;
    const store = await openStore(uri, NOBODY);
    await expect(openStore(uri, NOBODY)).rejects.toMatchObject({
      code: 'STORE_BUSY',
      message: expect.stringContaining(String(process.pid)),
    });
    await store.close();
    await (await openStore(uri, NOBODY)).close();
  });

  test.each([
    ['of a process that has ended', () => String(gonePid())],
    ['of a process whose number another has now', () => `${process.pid} 1`],
    ['that is empty', () => ''],
  ])('takes over a lock %s', async (_, holder) => {
    const path = join(folder, 'stale');
    await (await openStore(`file:${path}`, NOBODY)).close();
    writeFileSync(join(path, 'lock'), holder());
    const store = await openStore(`file:${path}`, NOBODY);
    expect(readFileSync(join(path, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid}`, 'u'));
    await store.close();
  });

  test('that cannot be made is one clear error, and no endless try', async () => {
    writeFileSync(join(folder, 'plain'), 'a file');
    await expect(openStore(`file:${join(folder, 'plain', 'x', 'y')}`, NOBODY)).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('cannot be used as a store'),
    });
  });

  test('keeps its graph when closed and opened again', async () => {
    const uri = `file:${join(folder, 'kept')}`;
    const first = await openStore(uri, NOBODY);
    await first.migrate();
    await first.load(ARTICLES);
    const lines = await linesOf(first);
    await first.close();
    const second = await openStore(uri, NOBODY);
    await second.migrate();
    expect(await linesOf(second)).toEqual(lines);
    expect(await second.search('林远山', [], 1)).toHaveLength(1);
    await second.close();
  });

  test('that is a file is no store, nor is one of other content', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openStore(`file:${file}`, NOBODY)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    const path = join(folder, 'other');
    await (await openStore(`file:${path}`, NOBODY)).close();
    writeFileSync(join(path, 'graph.grafeo'), 'no graph');
    await expect(openStore(`file:${path}`, NOBODY)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  test('closed twice is closed, and answers no more', async () => {
    const store = await openStore(`file:${join(folder, 'closed')}`, NOBODY);
    await store.close();
    await store.close();
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(store.load(ARTICLES)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });
});

test.each(['', 'file:', 'http://localhost:7687', 'graph', 'bolt://'])('“%s” is no store', async (uri) => {
  await expect(openStore(uri, NOBODY)).rejects.toMatchObject({ code: 'USAGE' });
});

test('a circular parameter is refused before the engine sees it', async () => {
  const store = await openStore('memory:', NOBODY);
  const circular: { self?: unknown } = {};
  circular.self = circular;
  await expect(store.read('alive', { circular } as never)).rejects.toMatchObject({ code: 'STORE_QUERY' });
  await store.close();
});

test('a server that is down is said to be so in one line', async () => {
  await expect(openStore('bolt://reader:secret-key@127.0.0.1:1', NOBODY)).rejects.toMatchObject({
    code: 'STORE_UNREACHABLE',
    message: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:1 does not answer[^\n]+$/u),
  });
});

describe.runIf(server !== null)('a Neo4j', () => {
  const { uri = '', username = '', password = '' } = server ?? {};

  test('refuses a wrong password, which is not repeated', async () => {
    await expect(openStore(uri, { username, password: 'not-the-password', database: null })).rejects.toMatchObject({
      code: 'STORE_AUTHENTICATION',
      message: expect.not.stringContaining('not-the-password'),
    });
  });

  test('has no other database', async () => {
    await expect(openStore(uri, { username, password, database: 'elsewhere' })).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
    });
  });
});
