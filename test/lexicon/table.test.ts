import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listOf, readTable } from '../../src/lexicon/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'guanxi-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string) {
  const file = join(folder, 'posts.tsv');
  writeFileSync(file, content);
  return readTable(file, ['post', 'body']);
}

test.each([
  ['post\tbody\n外长\t外交部\n', [{ post: '外长', body: '外交部' }]],
  ['post\tbody\n主席\t\n', [{ post: '主席', body: '' }]],
  ['post\tbody\n', []],
  ['post\tbody', []],
  [
    'post\tbody\n總理\t國務院\n\n部长\t\n',
    [
      { post: '總理', body: '國務院' },
      { post: '部长', body: '' },
    ],
  ],
])('%j', (content, rows) => {
  expect(read(content)).toEqual(rows);
});

test.each([
  ['post\n外长\n', /posts\.tsv: the columns are "post"; they must be "post\tbody"/u],
  ['body\tpost\n', /posts\.tsv: the columns are/u],
  ['', /posts\.tsv: the columns are ""/u],
  ['post\tbody\n外长\t外交部\n部长\n', /posts\.tsv:3: 1 cells where 2 are wanted/u],
  ['post\tbody\n外长\t外交部\t多\n', /posts\.tsv:2: 3 cells where 2 are wanted/u],
])('%j names file and line', (content, message) => {
  expect(() => read(content)).toThrow(
    expect.objectContaining({ code: 'LEXICON', message: expect.stringMatching(message) }),
  );
});

test.each([
  ['', []],
  ['川普', ['川普']],
  ['川普|特朗普', ['川普', '特朗普']],
])('listOf(%j)', (cell, list) => {
  expect(listOf(cell)).toEqual(list);
});
