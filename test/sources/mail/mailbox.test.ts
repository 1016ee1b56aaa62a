import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSources } from '../../../src/sources/read.ts';
import { contents } from '../unpack/support.ts';

const OPENS = 'From a@x.org Thu Apr  8 00:30:00 2021\n';
const message = (text: string) =>
  `${OPENS}From: a@x.org\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}\n\n`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-mailbox-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = async (box: string, maxBytes?: number) =>
  (await contents(Buffer.from(box), maxBytes === undefined ? {} : { maxBytes })).map((line) => line.trim());

test('a mailbox gives its messages in order', async () => {
  expect(await read(message('会谈') + message('会见'))).toEqual(['-!/1.eml 会谈', '-!/2.eml 会见']);
});

test('a line of a text that begins with From opens no message', async () => {
  expect(await read(message('会谈\nFrom Beijing they flew on.\n\n>From there home.') + message('会见'))).toEqual([
    '-!/1.eml 会谈\nFrom Beijing they flew on.\n\nFrom there home.',
    '-!/2.eml 会见',
  ]);
});

test('a message that is too large is refused, wherever the bytes of a file are cut', async () => {
  const file = join(folder, 'a.mbox');
  writeFileSync(file, message('会谈') + message('会'.repeat(100_000)) + message('会见') + message('签署'.repeat(10)));
  const found: string[] = [];
  for await (const outcome of readSources([file], { maxBytes: 70_000, stdin: (async function* () {})() })) {
    found.push('error' in outcome ? outcome.error.code : Buffer.from(outcome.bytes).toString().trim());
  }
  expect(found).toEqual(['会谈', 'TOO_LARGE', '会见', '签署'.repeat(10)]);
});
