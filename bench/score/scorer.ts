import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtractionRecord } from '../../src/model/record.ts';

/** One category as the scorer counts it. */
export interface Row {
  readonly name: string;
  readonly gold: number;
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Figures {
  readonly macro: number;
  readonly rows: readonly Row[];
  /** What is right of what was found, such as the status of offices. */
  readonly details: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
}

export type Side = 'missed' | 'wrong';

/** One thing that gold has and the records have not, or the other way round. */
export interface ScoredError {
  /** The name of the gold file. */
  readonly file: string;
  readonly category: string;
  readonly side: Side;
  /** The scorer's words for it: a name, `李强 中国国务院总理`, `李强: 港口…停着`. */
  readonly what: string;
}

export interface Scored {
  readonly figures: Figures;
  readonly errors: readonly ScoredError[];
}

/** Where everything lies that one run of the scorer reads. */
export interface ScorerInput {
  readonly scorer: string;
  readonly goldFolder: string;
  /** The gold files that count. */
  readonly names: readonly string[];
  readonly texts: string;
  readonly records: readonly ExtractionRecord[];
}

const ERROR = /^(?<file>\S+\.json) {2}(?<category>\S.*?) (?<side>missed|wrong) {2}(?<what>.*)$/u;
const MOST_OUTPUT = 1 << 28;

/** The errors among the scorer's lines; a line that begins no error goes on with the one before it. */
export function errorsIn(lines: readonly string[]): ScoredError[] {
  const errors: ScoredError[] = [];
  for (const line of lines) {
    const { file, category, side, what } = ERROR.exec(line)?.groups ?? {};
    if (file !== undefined && category !== undefined && what !== undefined)
      errors.push({ file, category, side: side === 'wrong' ? 'wrong' : 'missed', what });
    else {
      const last = errors.pop();
      if (last !== undefined) errors.push({ ...last, what: `${last.what} ${line}` });
    }
  }
  return errors;
}

/** Runs the scorer over these gold files, in a process of its own. Throws where it fails. */
export function score({ scorer, goldFolder, names, texts, records }: ScorerInput): Scored {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-score-'));
  try {
    for (const name of names) copyFileSync(join(goldFolder, name), join(folder, name));
    const file = join(folder, 'records.jsonl');
    writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const run = spawnSync(process.execPath, [scorer, folder, texts, file, '--json', '--verbose'], {
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
    });
    if (run.status !== 0) throw new Error(`the scorer ${scorer} failed: ${run.stderr.trim() || run.error?.message}`);
    const lines = run.stdout.trimEnd().split('\n');
    return { figures: JSON.parse(lines.at(-1) ?? '') as Figures, errors: errorsIn(lines.slice(0, -1)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
