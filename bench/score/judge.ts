import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { extractFiles } from '../../src/extractions.ts';
import type { Lexicon } from '../../src/lexicon/types.ts';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { classify, type KindedError } from './errors/classify.ts';
import { type GoldFile, readGold } from './gold.ts';
import { HALVES, type Half, halfOf } from './half.ts';
import { type Figures, type Scored, score } from './scorer.ts';
import { articleFile, type ScoreSet } from './sets.ts';

const MOST_BYTES = 20_000_000;

/** How one set scores, its halves apart where it has two. */
export interface SetScore {
  readonly name: string;
  readonly files: number;
  readonly figures: Figures;
  readonly halves: Readonly<Partial<Record<Half, Figures>>>;
  readonly errors: readonly KindedError[];
  /** Files that gave no record, and why. */
  readonly failures: readonly string[];
}

/** What files gave. */
export interface Extracted {
  readonly records: readonly ExtractionRecord[];
  readonly failures: readonly string[];
}

/** The records of these files, and the files that gave none. */
export async function extracted(files: readonly string[], lexicon: Lexicon): Promise<Extracted> {
  const records: ExtractionRecord[] = [];
  const failures: string[] = [];
  for await (const outcome of extractFiles(files, { lexicon, maxBytes: MOST_BYTES, stdin: Readable.from([]) })) {
    if ('error' in outcome) failures.push(`${outcome.file}: ${outcome.error.code}: ${outcome.error.message}`);
    else records.push(...outcome.records);
  }
  return { records, failures };
}

/** The errors of a set with their classes, file by file. */
function kindedErrors(
  gold: readonly GoldFile[],
  scored: Scored,
  records: readonly ExtractionRecord[],
  set: ScoreSet,
  lexicon: Lexicon,
) {
  return gold.flatMap((file) =>
    classify({
      gold: file,
      records: records.filter((record) => basename(record.file) === basename(articleFile(set, file.file))),
      errors: scored.errors.filter((error) => error.file === file.name),
      lexicon,
    }),
  );
}

/**
 * Extracts the articles of a set, scores them and tells every error's class. `half` leaves the other half of dev out.
 * Only `dev` has halves. Throws where the scorer fails.
 */
export async function judge(set: ScoreSet, scorer: string, lexicon: Lexicon, half: Half | null): Promise<SetScore> {
  const halved = set.name === 'dev';
  const gold = readGold(set.gold)
    .filter(({ name }) => !halved || half === null || halfOf(name) === half)
    .filter(({ name }) => set.only?.some((start) => name.startsWith(start)) ?? true);
  const { records, failures } = await extracted(
    gold.map(({ file }) => articleFile(set, file)),
    lexicon,
  );
  const scoreOf = (files: readonly GoldFile[]): Scored =>
    score({ scorer, goldFolder: set.gold, names: files.map(({ name }) => name), texts: set.texts, records });
  const scored = scoreOf(gold);
  const apart = halved && half === null && new Set(gold.map(({ name }) => halfOf(name))).size > 1;
  const halves = apart
    ? HALVES.map((one) => [one, scoreOf(gold.filter(({ name }) => halfOf(name) === one)).figures] as const)
    : [];
  return {
    name: halved && half !== null ? `${set.name} ${half}` : set.name,
    files: gold.length,
    figures: scored.figures,
    halves: Object.fromEntries(halves),
    errors: kindedErrors(gold, scored, records, set, lexicon),
    failures,
  };
}
