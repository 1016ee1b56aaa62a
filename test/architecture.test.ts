import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');
const ORDER = [
  'model',
  'lexicon',
  'sources',
  'articles',
  'sentences',
  'mentions',
  'entities',
  'claims',
  'explain',
  'store',
  'graphql',
  'cli',
];
const IMPORT = /(?:from|import)\s*\(?'(?<path>[^']+)'/gu;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();
const textOf = (file: string) => readFileSync(join(SRC, file), 'utf8');
const importsOf = (file: string) => [...textOf(file).matchAll(IMPORT)].map((match) => match.groups!.path!);
const stageOf = (file: string) => ORDER.indexOf(file.split('/')[0]!);
const holding = (form: RegExp) => files.filter((file) => form.test(textOf(file)));

describe('the architecture', () => {
  test.each(files.filter((file) => stageOf(file) >= 0))('%s imports only its own stage and those before it', (file) => {
    const stages = importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => relative(SRC, join(SRC, dirname(file), path)))
      .filter((path) => stageOf(path) > stageOf(file));
    expect(stages).toEqual([]);
  });

  test('only config reads the environment', () => {
    expect(holding(/process\.env/u)).toEqual(['config.ts']);
  });

  test('only the command line touches the standard streams', () => {
    const printing = holding(/\bconsole\.|process\.(?:stdin|stdout|stderr)/u);
    expect(printing.filter((file) => !/^cli[./]/u.test(file))).toEqual([]);
  });

  test('only sentences knows nodejieba', () => {
    const importing = files.filter(
      (file) => importsOf(file).includes('nodejieba') || /require\('nodejieba'\)/u.test(textOf(file)),
    );
    expect(importing.filter((file) => !file.startsWith('sentences/'))).toEqual([]);
  });

  test('no file is longer than 250 lines', () => {
    expect(files.filter((file) => textOf(file).split('\n').length > 251)).toEqual([]);
  });
});
