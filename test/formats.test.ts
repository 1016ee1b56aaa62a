import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticles } from '../src/articles/read.ts';
import { loadLexicon } from '../src/lexicon/load.ts';
import { mayHoldArticles } from '../src/sources/endings.ts';
import { readSources } from '../src/sources/read.ts';
import type { Fetcher } from '../src/sources/types.ts';
import { FIXTURES, fixtureAt, ROOT } from './support/formats.ts';

const ROW = /^\| (?<format>[^|]+) \| [^|]+ \| `(?<fixture>[^`]+)` \| (?<outcome>[^|]+) \|[^|]*\|$/gmu;

const page = readFileSync(join(ROOT, 'docs/formats.md'), 'utf8');
const rows = [...page.matchAll(ROW)].map(({ groups }) => groups!);
const { outlets } = loadLexicon();

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-formats-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where the bytes of a fixture lie. */
async function fileOf(fixture: string): Promise<string> {
  const { name, bytes } = await fixtureAt(fixture);
  const made = join(folder, name);
  writeFileSync(made, bytes);
  return made;
}

/** What a list of feeds names, without a network: https://feeds.example/wire.rss is the fixture of that name. */
const fixtures: Fetcher = async (address) => {
  const { hostname, pathname } = new URL(address);
  if (hostname !== 'feeds.example') throw new Error(`no test reaches ${address}`);
  return { file: address, bytes: readFileSync(join(ROOT, FIXTURES, basename(pathname))), url: address };
};

/** `2 articles, 2021-03-05, 联合早报: 外长会谈` for the first of them; refusals by their codes. */
async function outcomeOf(fixture: string): Promise<string> {
  const options = { maxBytes: 20_000_000, stdin: Readable.from([]), fetcher: fixtures };
  const articles: Awaited<ReturnType<typeof readArticles>> = [];
  const refused: string[] = [];
  for await (const source of readSources([await fileOf(fixture)], options)) {
    if ('error' in source) refused.push(source.error.code);
    else {
      const read = await readArticles(source, outlets).catch((error) => {
        refused.push(error.code ?? String(error));
        return [];
      });
      articles.push(...read);
    }
  }
  const [first] = articles;
  const count = `${articles.length} article${articles.length === 1 ? '' : 's'}`;
  const told = first && [count, first.publishedOn, first.publisher].filter((part) => part !== null).join(', ');
  const failures = refused.length === 0 ? '' : `refused, ${refused.sort().join(' ')}`;
  return [first && `${told}: ${first.title}`, failures].filter(Boolean).join('; ');
}

describe('the table of formats', () => {
  test.each(rows.map(({ fixture, outcome }) => [fixture, outcome]))('%s gives %s', async (fixture, outcome) => {
    expect(await outcomeOf(fixture!)).toBe(outcome);
  });

  test('is one table: no row stands outside it', () => {
    const lines = page.split('\n');
    const first = lines.findIndex((line) => line.startsWith('|'));
    const length = lines.slice(first).findIndex((line) => !line.startsWith('|'));
    expect(length).toBe(rows.length + 2);
  });

  test('has a row for every fixture, once', () => {
    const named = rows.map(({ fixture }) => fixture!.replace(/\/$/u, ''));
    expect(new Set(named).size).toBe(named.length);
    for (const file of readdirSync(join(ROOT, FIXTURES))) expect(named).toContain(`${FIXTURES}/${file}`);
  });
});

test('folders are searched for the endings that the page lists', () => {
  const [, listed = ''] = /files ending in (?<listed>[\s\S]*?)for\s+texts/u.exec(page) ?? [];
  const endings = [...listed.matchAll(/`(?<ending>\.\w+)`/gu)].map(({ groups }) => groups!.ending!);
  expect(endings.length).toBeGreaterThan(15);
  expect(endings.filter((ending) => !mayHoldArticles(`a${ending}`))).toEqual([]);
});
