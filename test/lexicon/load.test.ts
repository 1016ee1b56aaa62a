import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadLexicon, packageFolder } from '../../src/lexicon/load.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of the shipped lexicon with one file changed. */
function changed(file: string, change: (content: string) => string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-lexicon-'));
  folders.push(folder);
  cpSync(join(packageFolder(), 'lexicon'), folder, { recursive: true });
  const path = join(folder, file);
  const content = change(readFileSync(path, 'utf8'));
  if (content === null) rmSync(path);
  else writeFileSync(path, content);
  return folder;
}

test('the shipped lexicon is read once', () => {
  expect(loadLexicon()).toBe(loadLexicon());
  expect(loadLexicon().hash).toMatch(/^[0-9a-f]{8}$/u);
});

test.each([
  ['people', '习近平'],
  ['organisations', '中国商务部'],
  ['offices', '中国国务院总理'],
] as const)('%s hold %s', (table, name) => {
  expect([...loadLexicon()[table].values()].map((row) => row.name)).toContain(name);
});

test('another alias gives another hash', () => {
  const folder = changed('countries.tsv', (content) => content.replace('阿联酋\t', '阿联酋\t阿酋|'));
  const lexicon = loadLexicon(folder);
  expect(lexicon.countries.get('AE')?.aliases[0]).toBe('阿酋');
  expect(lexicon.hash).not.toBe(loadLexicon().hash);
});

test.each<[string, (content: string) => string | null, RegExp]>([
  ['cues.tsv', (content) => content.replace('\tsort\t', '\tkind\t'), /cues\.tsv: the columns are/u],
  ['posts.tsv', (content) => content.replace('\n', '\n坏行\n'), /posts\.tsv:2: 1 cells where 3 are wanted/u],
  ['offices.tsv', (content) => `${content}${content.split('\n')[1]}\n`, /offices: the id "[^"]+" stands twice/u],
  ['places.tsv', () => null, /no table "places"/u],
])('a fault in %s is told', (file, change, message) => {
  const folder = changed(file, change);
  expect(() => loadLexicon(folder)).toThrow(
    expect.objectContaining({ code: 'LEXICON', message: expect.stringMatching(message) }),
  );
});
