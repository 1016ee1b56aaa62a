import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { guanxi } from './capture.ts';

const STORY =
  '李强会见雷蒙多\n\n2023年8月29日\n\n中国国务院总理李强8月29日在北京会见美国商务部长雷蒙多。李强说，港口的吊机不该停着。\n';

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guanxi-extract-'));
  await mkdir(file('empty-folder'));
  await writeFile(file('good.txt'), STORY);
  await writeFile(file('empty.txt'), '');
  await writeFile(file('binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0, 255, 254]));
  await writeFile(file('open.md'), `---\ntitle: 没有结尾的题头\n\n${STORY}`);
  await writeFile(file('no-sentence.txt'), '—— ***\n');
  await writeFile(file('large.txt'), STORY.repeat(200));
});
afterAll(() => rm(folder, { recursive: true }));

const recordsOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ExtractionRecord);

describe('guanxi extract', () => {
  test('prints one record a line and nothing else', async () => {
    const { code, out, err } = await guanxi(['extract', file('good.txt')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [record, ...others] = recordsOf(out);
    expect(others).toEqual([]);
    expect(record?.file).toBe(file('good.txt'));
    expect(record?.edges.map((edge) => edge.type)).toContain('MET');
    expect(out).toBe(`${JSON.stringify(record)}\n`);
  });

  test('reads standard input', async () => {
    const { code, out } = await guanxi(['extract', '-'], { stdin: STORY });
    expect(code).toBe(0);
    expect(recordsOf(out).map((record) => [record.file, record.article.title])).toEqual([['-', '李强会见雷蒙多']]);
  });

  test('prints lines to read', async () => {
    const { code, out } = await guanxi(['extract', '--format', 'pretty', file('good.txt')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^李强会见雷蒙多\n/u);
    expect(out).toMatch(/ {2}MET {6}\S+ – \S+ \(HELD; 2023-08-29\)\n {11}「.*」 \S+ 0\.\d\d|1\.00/u);
  });

  test.each([
    ['empty.txt', 'EMPTY'],
    ['binary.txt', 'BINARY'],
    ['open.md', 'FRONT_MATTER'],
    ['no-sentence.txt', 'NO_SENTENCE'],
    ['large.txt', 'TOO_LARGE'],
    ['missing.txt', 'UNREADABLE'],
    ['empty-folder', 'EMPTY'],
  ])('%s is one line with %s, and the run goes on', async (name, code) => {
    const run = await guanxi(['extract', file(name), file('good.txt')], { environment: { GUANXI_MAX_BYTES: '20000' } });
    expect(run.code).toBe(1);
    expect(recordsOf(run.out)).toHaveLength(1);
    const [first, second, ...rest] = run.err.split('\n');
    expect(first?.startsWith(`${file(name)}: ${code}: `)).toBe(true);
    expect(second).toBe(`1 file failed (${code} 1)`);
    expect(rest).toEqual(['']);
  });

  test('--verbose adds where a file failed', async () => {
    const { err } = await guanxi(['extract', '--verbose', file('empty.txt')]);
    expect(err).toContain('    at ');
  });

  test('counts failures by code', async () => {
    const { err } = await guanxi(['extract', file('empty.txt'), file('missing.txt'), file('empty.txt')]);
    expect(err).toContain('3 files failed (EMPTY 2, UNREADABLE 1)');
  });
});

const OPEN =
  '渡口见闻\n\n2023年8月29日\n\n中国国务院总理李强昨天休息。这艘渔船表示，港口不该关。这艘渔船表示，吊机不该停。\n';

describe('guanxi extract --explain', () => {
  test('prints each sentence with its names, titles, claims and what was left', async () => {
    const { code, out, err } = await guanxi(['extract', '--explain', '-'], { stdin: OPEN });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^渡口见闻\n {2}- · \d/u);
    expect(out).toMatch(/^ {2}\[\d+–\d+\] BODY 中国国务院总理李强昨天休息。$/mu);
    expect(out).toMatch(/^ {4}PERSON +\d+–\d+ +李强 {2}\(person-lexicon 0\.97\)$/mu);
    expect(out).toMatch(/^ {4}TITLE +\d+–\d+ +中国国务院总理 CURRENT: 李强 \(title-before\)$/mu);
    expect(out).toMatch(/^ {4}HELD +\d+–\d+ +李强 → 中国国务院总理 {2}\(title-before 0\.95\)$/mu);
    expect(out).toMatch(/^ {4}\? SPEECH +\d+–\d+ +表示: nobody who says it; unread: 这艘渔船$/mu);
  });

  test('prints the same as JSON where asked to', async () => {
    const { out } = await guanxi(['extract', '--explain', '--format', 'jsonl', '-'], { stdin: OPEN });
    const { sentences } = JSON.parse(out) as { sentences: readonly { readonly gaps: readonly unknown[] }[] };
    expect(sentences.flatMap(({ gaps }) => gaps)).toHaveLength(2);
  });

  test.each(['--explain', '--gaps'])('%s says of what is not Chinese that it was not read', async (flag) => {
    const { code, err } = await guanxi(['extract', flag, '-'], {
      stdin: 'The ministers met in the capital on Tuesday.',
    });
    expect({ code, err }).toEqual({ code: 0, err: '-: not Chinese (en): only Chinese paragraphs are read\n' });
  });

  test('names a bad file and goes on', async () => {
    const run = await guanxi(['extract', '--explain', file('empty.txt'), file('good.txt')]);
    expect(run.code).toBe(1);
    expect(run.err).toContain('1 file failed (EMPTY 1)');
    expect(run.out).toContain('李强会见雷蒙多');
  });
});

describe('guanxi extract --gaps', () => {
  test('prints the words that were left, as a table with a place for each', async () => {
    const { code, out, err } = await guanxi(['extract', '--gaps', '-'], { stdin: OPEN });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const at = OPEN.indexOf('渔船') - OPEN.indexOf('中国') + '渡口见闻\n'.length;
    expect(out).toMatch(
      new RegExp(`^count\tword\tkind\tplace\twords\n2\t渔船\tSPEECH\t-:${at}\t.*这艘渔船表示.*\n$`, 'u'),
    );
  });

  test('sums over files and goes on past a bad one', async () => {
    await writeFile(file('open.txt'), OPEN);
    const run = await guanxi(['extract', '--gaps', file('open.txt'), file('empty.txt'), file('open.txt')]);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^4\t渔船\tSPEECH\t/mu);
    expect(run.err).toContain('1 file failed (EMPTY 1)');
  });

  test('asked to end, prints no half of a sum', async () => {
    const { code, out } = await guanxi(['extract', '--gaps', file('good.txt')], { signal: AbortSignal.abort() });
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});
