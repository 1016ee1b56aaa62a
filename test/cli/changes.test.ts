import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { ExportLine } from '../../src/store/port.ts';
import { ARTICLES } from '../support/articles.ts';
import { guanxi } from './capture.ts';

const ADDRESS = 'https://news.example.cn/2023/03/22/talks';
const NEWS = `---\ntitle: 王毅会见布林肯\nurl: ${ADDRESS}\npublisher: 晨星日报\ndate: 2023-03-22\n---\n
中国外交部长王毅22日在北京会见美国国务卿布林肯。\n\n王毅表示，两国应当加强对话。\n`;
const OTHER = `---\ntitle: 王毅出席会议\nurl: https://evening.example.org/2023/03/23/b\npublisher: 河畔晚报\ndate: 2023-03-23\n---\n
中国外交部长王毅23日在北京表示，两国应当加强对话。\n`;

let folder = '';
let files: string[] = [];
let store: readonly string[] = [];
const exported = async (uri = store) => (await guanxi(['export', ...uri])).out;
const lines = async (): Promise<readonly ExportLine[]> =>
  (await exported())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guanxi-changes-'));
  files = [join(folder, 'a.md'), join(folder, 'b.md')];
  store = ['--store', `file:${join(folder, 'graph')}`];
  await writeFile(files[0]!, NEWS);
  await writeFile(files[1]!, OTHER);
  expect((await guanxi(['build', ...store, ...files])).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

describe('guanxi retract', () => {
  test('shows what would go, and writes nothing', async () => {
    const before = await exported();
    const { code, out, err } = await guanxi(['retract', '--dry-run', ...store, ADDRESS]);
    expect({ code, after: await exported() }).toEqual({ code: 0, after: before });
    expect(out).toContain('× 布林肯');
    expect(out).toMatch(/^- MET .*王毅.*布林肯.*$/mu);
    expect(out).toMatch(/^~ HELD 王毅 → .+: claims 2 → 1, articles 2 → 1, sources 2 → 1,/mu);
    expect(err).toContain('nothing was written');
  });

  test('takes an article out, for good until it is restored', async () => {
    const before = await exported();
    const dry = await guanxi(['retract', '--dry-run', ...store, ADDRESS]);
    const done = await guanxi(['retract', ...store, ADDRESS, '--by', '林小明', '--why', '已更正']);
    expect({ code: done.code, out: done.out }).toEqual({ code: 0, out: dry.out });
    const withdrawal = (await lines()).find((line) => 'node' in line && line.labels.includes('Withdrawal'));
    expect(withdrawal?.properties).toMatchObject({ by: '林小明', why: '已更正', url: ADDRESS });
    const rebuilt = await guanxi(['build', ...store, ...files]);
    expect(rebuilt.err).toContain('0 articles loaded, 1 unchanged');
    expect(rebuilt.err).toContain('1 articles are withdrawn and stay so');
    expect((await lines()).filter((line) => 'node' in line && line.properties.name === '布林肯')).toEqual([]);
    expect((await guanxi(['check', ...store])).code).toBe(0);
    expect((await guanxi(['retract', '--restore', ...store, ADDRESS])).code).toBe(0);
    expect(await exported()).toBe(before);
  });

  test.each([
    [['retract', '新闻'], 2, 'is no article'],
    [['retract', '--restore', '--dry-run', ADDRESS], 2, '--restore takes no --dry-run'],
    [['retract', 'article:nowhere'], 1, 'is not in the graph'],
    [['retract', '--restore', ADDRESS], 1, 'is not withdrawn'],
  ])('%j is refused', async (argv, code, message) => {
    const result = await guanxi([...argv, ...store]);
    expect(result.code).toBe(code);
    expect(result.err).toContain(message);
  });
});

describe('guanxi judge', () => {
  const said = async () => (await lines()).filter((line) => 'edge' in line && line.edge === 'SAID').length;
  const claimOf = async (type: string) => {
    const line = (await lines()).find((one) => 'node' in one && one.properties.type === type);
    return String(line?.properties.id);
  };

  test('takes a wrong claim out of every fact and keeps it visible, until it is undone', async () => {
    const before = await exported();
    const claim = await claimOf('SAID');
    expect(await said()).toBe(2);
    const judged = await guanxi(['judge', 'claim', claim, 'wrong', '--by', '林小明', '--why', '误译', ...store]);
    expect(judged.code).toBe(0);
    expect(judged.out).toMatch(/^- SAID 王毅 → /mu);
    expect((await lines()).find((line) => 'node' in line && line.node === claim)?.properties).toMatchObject({
      judged: 'WRONG',
    });
    expect(await said()).toBe(1);
    await guanxi(['build', ...store, ...files]);
    expect(await said()).toBe(1);
    expect((await guanxi(['check', ...store])).code).toBe(0);
    expect((await guanxi(['judge', 'claim', claim, '--undo', ...store])).code).toBe(0);
    expect(await exported()).toBe(before);
  });

  test('makes a right claim as certain as can be', async () => {
    const claim = await claimOf('SAID');
    const judged = await guanxi(['judge', 'claim', claim, 'right', '--by', '林小明', ...store]);
    expect(judged.out).toMatch(/^~ SAID .+confidence [\d.]+ → 0\.99/mu);
    await guanxi(['judge', 'claim', claim, '--undo', ...store]);
  });

  test.each([
    [['judge', 'person', 'person:x', 'wrong', '--by', '林'], 2, 'judge what?'],
    [['judge', 'claim', 'claim:x', 'maybe', '--by', '林'], 2, 'say right or wrong, not maybe'],
    [['judge', 'claim', 'claim:x', 'wrong'], 2, 'who judges? add --by NAME'],
    [['judge', 'claim', 'claim:x', 'wrong', '--by', '林'], 1, 'is no claim of the graph'],
    [['judge', 'claim', 'claim:x', '--undo'], 1, 'was not judged'],
  ])('%j is refused', async (argv, code, message) => {
    const result = await guanxi([...argv, ...store]);
    expect(result.code).toBe(code);
    expect(result.err).toContain(message);
  });
});

describe('guanxi import', () => {
  test('gives the graph that was exported, byte for byte', async () => {
    const file = join(folder, 'graph.jsonl');
    await guanxi(['export', file, ...store]);
    const copy = ['--store', `file:${join(folder, 'copy')}`];
    expect((await guanxi(['import', file, ...copy])).err).toContain('2 articles imported');
    expect(await exported(copy)).toBe(await readFile(file, 'utf8'));
    const again = await guanxi(['import', file, ...copy]);
    expect(again.code).toBe(1);
    expect(again.err).toContain('holds a graph already');
  });

  test.each([
    ['no JSON', 'not json', 'no JSON'],
    ['another line', '{"a":1}', 'neither a node nor an edge'],
    [
      'half an export',
      '{"edge":"MENTIONS","from":"article:a","to":"person:b","properties":{"count":1,"forms":[]}}',
      null,
    ],
  ])('%s', async (name, line, message) => {
    const file = join(folder, 'bad.jsonl');
    await writeFile(file, `${line}\n`);
    const result = await guanxi(['import', file, '--store', `file:${join(folder, name)}`]);
    // an edge of no article brings nothing in
    expect(result.code).toBe(message === null ? 0 : 1);
    expect(result.err).toContain(message ?? '0 articles imported');
  });

  test('a claim whose ends are missing is refused', async () => {
    const whole = (await exported()).trimEnd().split('\n');
    const file = join(folder, 'part.jsonl');
    await writeFile(file, whole.filter((line) => !line.startsWith('{"node":"person:')).join('\n'));
    const result = await guanxi(['import', file, '--store', `file:${join(folder, 'part')}`]);
    expect(result.code).toBe(1);
    expect(result.err).toMatch(/the lines name person:\w+ and do not give it/u);
  });

  test('a file that is not there is said to be so', async () => {
    const { code, err } = await guanxi(['import', join(folder, 'none'), '--store', `file:${join(folder, 'none')}`]);
    expect({ code, said: err.includes('cannot be read') }).toEqual({ code: 1, said: true });
  });
});

describe('versions and rebuild', () => {
  test('another text takes the place of the one before, which is kept; the one before is nothing new', async () => {
    await writeFile(files[0]!, NEWS.replace('加强对话', '加强对话与合作'));
    expect((await guanxi(['build', ...store, ...files])).err).toContain('1 articles loaded, 1 unchanged');
    const version = (await lines()).find((line) => 'node' in line && line.labels.includes('Version'));
    expect(version?.properties).toMatchObject({ ordinal: 1, title: '王毅会见布林肯', publishedOn: '2023-03-22' });
    expect(JSON.parse(String(version?.properties.rows)).article.text).toContain('加强对话。');
    await writeFile(files[0]!, NEWS);
    expect((await guanxi(['build', ...store, ...files])).err).toContain('0 articles loaded, 2 unchanged');
    expect((await guanxi(['check', ...store])).code).toBe(0);
  });

  test('a build says what other rules read, and a rebuild reads it again', async () => {
    const uri = `file:${join(folder, 'older')}`;
    const older = await openStore(uri, { username: '', password: '', database: null });
    await older.migrate();
    await older.load([ARTICLES[0]!]);
    await older.close();
    const built = await guanxi(['build', '--store', uri, ...files]);
    expect(built.err).toContain('1 articles were read by other rules or another lexicon: guanxi rebuild');
    const { code, out } = await guanxi(['rebuild', '--store', uri]);
    // invented people of a test are unknown to the rules of today
    expect({ code, changed: /^0 facts added, 0 gone/mu.test(out) }).toEqual({ code: 0, changed: false });
    expect((await guanxi(['build', '--store', uri, ...files])).err).not.toContain('other rules');
    expect((await guanxi(['check', '--store', uri])).code).toBe(0);
  });

  test('a rebuild of what today’s rules read changes nothing', async () => {
    const before = await exported();
    const { code, out } = await guanxi(['rebuild', ...store]);
    expect({ code, out }).toEqual({ code: 0, out: '0 facts added, 0 gone, 0 altered, 0 entities gone\n' });
    expect(await exported()).toBe(before);
  });
});
