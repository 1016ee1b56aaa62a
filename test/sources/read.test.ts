import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSources } from '../../src/sources/read.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-sources-'));
  mkdirSync(join(folder, '下级'));
  mkdirSync(join(folder, '.git'));
  for (const name of ['b.md', 'a.txt', 'c.HTML', 'd.json', '.e.md', '下级/f.markdown', '.git/g.md']) {
    writeFileSync(join(folder, name), `会谈 ${name}`);
  }
  writeFileSync(join(folder, 'empty.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* bytesOf(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function read(paths: readonly string[], maxBytes = 1000, stdin = bytesOf()): Promise<string[]> {
  const out: string[] = [];
  for await (const found of readSources(paths, { maxBytes, stdin })) {
    const file = found.file.replace(folder, '.');
    out.push('error' in found ? `${file} ${found.error.code}` : `${file} ${Buffer.from(found.bytes).toString()}`);
  }
  return out;
}

test('a folder gives what is below it, sorted, known endings, no dot files', async () => {
  expect(await read([folder])).toEqual([
    './a.txt 会谈 a.txt',
    './b.md 会谈 b.md',
    './c.HTML 会谈 c.HTML',
    './empty.txt ',
    './下级/f.markdown 会谈 下级/f.markdown',
  ]);
});

test('a folder is searched for documents, archives and feeds; other XML and JSON in it is left out', async () => {
  const mixed = join(folder, '.mixed');
  mkdirSync(mixed);
  const files = {
    'a.pdf': '%PDF',
    'b.xml': '<?xml version="1.0"?><rss version="2.0"></rss>',
    'c.xml': '<?xml version="1.0"?><urlset></urlset>',
    'd.json': '{"version": "https://jsonfeed.org/version/1.1", "items": []}',
    'e.json': '{"version": "1.1", "dependencies": {}}',
    'f.eml': 'Subject: 会谈',
    'g.jpg': 'JFIF',
    'h.log.gz': 'log',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(mixed, name), text);
  expect((await read([mixed])).map((line) => line.split(' ')[0])).toEqual([
    './.mixed/a.pdf',
    './.mixed/b.xml',
    './.mixed/d.json',
    './.mixed/f.eml',
  ]);
});

test('a pipe in a folder is left out: it would wait for a writer for ever', async () => {
  const pipes = join(folder, '.pipes');
  mkdirSync(pipes);
  execFileSync('mkfifo', [join(pipes, 'a.txt')]);
  writeFileSync(join(pipes, 'b.txt'), '会见');
  expect(await read([pipes])).toEqual(['./.pipes/b.txt 会见']);
});

test('a file of any ending is read when it is named', async () => {
  expect(await read([join(folder, 'd.json'), join(folder, 'b.md')])).toEqual([
    './d.json 会谈 d.json',
    './b.md 会谈 b.md',
  ]);
});

test('a glob gives its matches in order', async () => {
  expect(await read([`${folder}/**/*.{md,markdown}`])).toEqual([
    './b.md 会谈 b.md',
    './下级/f.markdown 会谈 下级/f.markdown',
  ]);
});

test('- reads standard input', async () => {
  expect(await read(['-'], 1000, bytesOf('会', '谈'))).toEqual(['- 会谈']);
});

test('what is missing, too large or matches nothing fails alone', async () => {
  const named = [join(folder, 'x.md'), join(folder, 'a.txt'), join(folder, '*.pdf'), '-'];
  expect(await read(named, 5, bytesOf('会谈', '会谈'))).toEqual([
    './x.md UNREADABLE',
    './a.txt TOO_LARGE',
    './*.pdf UNREADABLE',
    '- TOO_LARGE',
  ]);
});

test('input that breaks fails alone', async () => {
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('会');
    throw new Error('the pipe broke');
  };
  expect(await read(['-', join(folder, 'b.md')], 1000, broken())).toEqual(['- UNREADABLE', './b.md 会谈 b.md']);
});

test('a path that is no folder on the way is unreadable, with the reason kept', async () => {
  const file = join(folder, 'b.md', '下级');
  for await (const found of readSources([file], { maxBytes: 10, stdin: bytesOf() })) {
    expect(found).toMatchObject({ file, error: { code: 'UNREADABLE', cause: { code: 'ENOTDIR' } } });
  }
});

test('a file without permission is unreadable where the system keeps to it', async () => {
  const secret = join(folder, 'secret.log');
  writeFileSync(secret, '会谈');
  chmodSync(secret, 0o000);
  // The superuser reads anything.
  const expected = process.getuid?.() === 0 ? ['./secret.log 会谈'] : ['./secret.log UNREADABLE'];
  expect(await read([secret])).toEqual(expected);
});
