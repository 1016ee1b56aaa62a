import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFlags } from '../../../bench/score/flags.ts';
import { errorsIn } from '../../../bench/score/scorer.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Counts the lines of the records; says that one name was missed. */
const SCORER = `import { readFileSync } from 'node:fs';
const lines = readFileSync(process.argv[4], 'utf8').split('\\n').filter(Boolean).length;
console.log('a.json  people missed  雷蒙多');
console.log(JSON.stringify({ macro: 0.5, rows: [{ name: 'people', gold: 2, predicted: lines, precision: 1, recall: 0.5, f1: 0.667 }], details: {} }));
`;
const GOLD = {
  file: 'a.txt',
  articles: [
    { publisher: null, bylines: [], organisations: [], policies: [], offices: [], meetings: [], said: [], imposed: [] },
  ].map((article) => ({ ...article, people: [{ canonical: '雷蒙多', forms: ['雷蒙多'] }] })),
};

let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-score-test-'));
  mkdirSync(path('gold'));
  mkdirSync(path('texts'));
  writeFileSync(path('scorer.mjs'), SCORER);
  writeFileSync(path('gold/a.json'), JSON.stringify(GOLD));
  writeFileSync(path('texts/a.txt'), '渡口\n\n渡口昨天停航，没有人说话。\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...argv: readonly string[]) {
  const script = join(ROOT, 'bench', 'score', 'run.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run score', () => {
  test('prints the table of a set, errors by kind and the errors asked for', () => {
    const { status, stdout, stderr } = run(
      '--scorer',
      path('scorer.mjs'),
      '--errors',
      'people',
      path('gold'),
      path('texts'),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^gold: 1 files$/mu);
    expect(stdout).toMatch(/^people +2 +1 +1\.000 +0\.500 +0\.667$/mu);
    expect(stdout).toMatch(/^people +missed +known to the lexicon +1$/mu);
    expect(stdout).toMatch(/^a\.json {2}people {2}missed {2}known to the lexicon {2}雷蒙多$/mu);
  });

  test('without the people of the lexicon knows her no more; as JSON', () => {
    const { status, stdout } = run(
      '--no-people',
      '--json',
      '--scorer',
      path('scorer.mjs'),
      path('gold'),
      path('texts'),
    );
    expect(status).toBe(0);
    const { people, sets, falls } = JSON.parse(stdout);
    expect({ people, falls, kind: sets[0].errors[0].kind }).toEqual({
      people: false,
      falls: [],
      kind: 'unknown, not in the cleaned text',
    });
  });

  test('says so where no error is of the kind asked for', () => {
    const { status, stdout } = run('--scorer', path('scorer.mjs'), '--errors', 'peple', path('gold'), path('texts'));
    expect(status).toBe(0);
    expect(stdout).toContain('no error is called “peple”');
  });

  test('says what is not there and fails', () => {
    const { status, stdout, stderr } = run('--scorer', path('none.mjs'), path('gold'), path('nowhere'));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`Not there: ${path('none.mjs')}, ${path('nowhere')}`);
  });

  test('names an article that cannot be read, and fails', () => {
    mkdirSync(path('empty'));
    const { status, stdout } = run('--scorer', path('scorer.mjs'), path('gold'), path('empty'));
    expect(status).toBe(1);
    expect(stdout).toContain('a.txt: UNREADABLE');
  });
});

describe('flags', () => {
  test.each([
    [['--half', 'three'], 'neither one nor two'],
    [['gold'], 'give GOLD and TEXTS, or neither'],
    [['--set-floors', '--half', 'one'], 'wants the whole'],
    [['--peple'], '--peple'],
  ])('%o are refused', (argv, message) => {
    expect(() => readFlags(argv)).toThrow(message);
  });

  test('floors are held on the sets beside the checkout only', () => {
    expect([[], ['gold', 'texts'], ['--half', 'one']].map((argv) => readFlags(argv).floors)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test("the scorer's lines are errors; one that begins none goes on with the last", () => {
  const lines = ['d01_a.json  said wrong  王毅: 第一行', '第二行', 'd02_b.json  people missed  雷蒙多'];
  expect(errorsIn(lines)).toEqual([
    { file: 'd01_a.json', category: 'said', side: 'wrong', what: '王毅: 第一行 第二行' },
    { file: 'd02_b.json', category: 'people', side: 'missed', what: '雷蒙多' },
  ]);
});
