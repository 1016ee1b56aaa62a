import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guanxi } from './capture.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples', 'articles');
const SAVED = readdirSync(join(EXAMPLES, '..', 'queries')).sort();
const SUMMARY =
  /(?<files>\d+) files, (?<loaded>\d+) articles loaded, (?<unchanged>\d+) unchanged, (?<claims>\d+) claims, (?<facts>\d+) facts/u;

let folder = '';
let articles = '';
let store: readonly string[] = [];
let first: Awaited<ReturnType<typeof guanxi>>;

const countsOf = (err: string) =>
  Object.fromEntries(Object.entries(SUMMARY.exec(err)?.groups ?? {}).map(([name, count]) => [name, Number(count)]));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guanxi-store-'));
  articles = join(folder, 'articles');
  store = ['--store', `file:${join(folder, 'graph')}`];
  await cp(EXAMPLES, articles, { recursive: true });
  await writeFile(join(articles, 'empty.txt'), '');
  first = await guanxi(['build', ...store, articles]);
});
afterAll(() => rm(folder, { recursive: true }));

test.each([['check'], ['export'], ['query', '-']])(
  '%s of a folder without a graph says so and leaves nothing behind',
  async (...argv) => {
    const nowhere = join(folder, 'nowhere');
    const { code, out, err } = await guanxi([...argv, '--store', `file:${nowhere}`], { stdin: '{ __typename }' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^guanxi: STORE_UNREACHABLE: .+ holds no graph yet: run guanxi build first, .+\n$/u);
    expect(existsSync(nowhere)).toBe(false);
  },
);

describe('guanxi build', () => {
  test('loads every good file, names the bad one and exits 1', () => {
    expect(first.code).toBe(1);
    expect(first.out).toBe('');
    expect(first.err).toContain(`${join(articles, 'empty.txt')}: EMPTY: `);
    expect(first.err).toContain('1 file failed (EMPTY 1)');
    const counts = countsOf(first.err);
    expect(counts).toMatchObject({ files: 13, loaded: 13, unchanged: 0 });
    expect(counts.claims).toBeGreaterThan(50);
    expect(counts.facts).toBeGreaterThan(50);
  });

  test('says which article is not Chinese', async () => {
    const english = join(folder, 'english.txt');
    await writeFile(
      english,
      'Two ministers met on the quay.\n\nThey spoke about tides, ferries and the price of rope.\n',
    );
    const { code, err } = await guanxi(['build', '--store', `file:${join(folder, 'english')}`, english]);
    expect(code).toBe(0);
    expect(err).toContain(`${english}: not Chinese (en): only Chinese paragraphs are read\n`);
  });

  test('again, writes nothing', async () => {
    const before = await guanxi(['export', ...store]);
    const { code, err } = await guanxi(['build', ...store, EXAMPLES]);
    expect(code).toBe(0);
    expect(countsOf(err)).toEqual({ files: 12, loaded: 0, unchanged: 13, claims: 0, facts: 0 });
    expect((await guanxi(['export', ...store])).out).toBe(before.out);
  });

  test('draws a bar on a terminal', async () => {
    const { code, err } = await guanxi(['build', '--store', 'memory:', join(EXAMPLES, '05-agreement.txt')], {
      terminal: true,
    });
    expect(code).toBe(0);
    expect(countsOf(err)).toMatchObject({ files: 1, loaded: 1 });
  });

  test('asked to end, says that it did not finish', async () => {
    const { code, err } = await guanxi(['build', '--store', 'memory:', EXAMPLES], { signal: AbortSignal.abort() });
    expect(code).toBe(1);
    expect(err).toContain('Interrupted');
  });
});

describe('guanxi export', () => {
  test('to a file gives the bytes of standard output', async () => {
    const out = join(folder, 'graph.jsonl');
    const toFile = await guanxi(['export', ...store, out]);
    expect(toFile).toEqual({ code: 0, out: '', err: '' });
    const { out: printed } = await guanxi(['export', ...store]);
    expect(await readFile(out, 'utf8')).toBe(printed);
    expect(printed.split('\n').length).toBeGreaterThan(100);
    expect(await readdir(folder)).not.toContain('graph.jsonl.partial');
  });

  test('to a folder that is not there is one line', async () => {
    const { code, err } = await guanxi(['export', ...store, join(folder, 'nowhere', 'graph.jsonl')]);
    expect(code).toBe(1);
    expect(err).toMatch(/^guanxi: UNREADABLE: .* cannot be written \(ENOENT/u);
  });
});

describe('guanxi check', () => {
  test('passes on what build made', async () => {
    const { code, out, err } = await guanxi(['check', ...store]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('the graph is sound');
  });
});

describe('guanxi query', () => {
  const PEOPLE = 'query($first: Int!) { people(first: $first) { nodes { id name } } }';

  test('answers from standard input, with variables', async () => {
    const { code, out, err } = await guanxi(['query', ...store, '-', '--variables', '{"first":3}'], { stdin: PEOPLE });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).data.people.nodes).toHaveLength(3);
  });

  test.each(['README.md', 'README.zh-CN.md'])('the query of %s has the answer that stands there', async (name) => {
    const readme = await readFile(join(EXAMPLES, '..', '..', name), 'utf8');
    const block = (language: string) => readme.split(`\`\`\`${language}\n`)[1]!.split('\n```')[0]!;
    const { code, out } = await guanxi(['query', ...store, '-'], { stdin: block('graphql') });
    expect({ code, answer: JSON.parse(out) }).toEqual({ code: 0, answer: JSON.parse(block('json')) });
  });

  test.each(SAVED)('examples/queries/%s is answered', async (name) => {
    const { code, out } = await guanxi(['query', ...store, join(EXAMPLES, '..', 'queries', name)]);
    expect({ code, errors: JSON.parse(out).errors }).toEqual({ code: 0, errors: undefined });
  });

  test('a document with a mistake exits 1 and says where', async () => {
    const { code, out } = await guanxi(['query', ...store, '-'], { stdin: '{ peple { nodes { id } } }' });
    expect(code).toBe(1);
    expect(JSON.parse(out).errors[0].message).toContain('peple');
  });

  test('a file that is not there exits 1', async () => {
    const { code, err } = await guanxi(['query', ...store, join(folder, 'no.graphql')]);
    expect(code).toBe(1);
    expect(err).toMatch(/^guanxi: UNREADABLE: .*no\.graphql: cannot be read/u);
  });
});

test('a store that is down is one line that says what to do', async () => {
  const { code, err } = await guanxi(['check', '--store', 'bolt://127.0.0.1:9']);
  expect(code).toBe(1);
  expect(err).toMatch(/^guanxi: STORE_UNREACHABLE: .+\n$/u);
});
