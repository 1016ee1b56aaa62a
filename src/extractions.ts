import type { Readable } from 'node:stream';
import { type ErrorCode, GuanxiError } from './errors.ts';
import type { Lexicon } from './lexicon/types.ts';
import type { ExtractionRecord } from './model/record.ts';
import { extract } from './pipeline.ts';
import { readSources } from './sources/files.ts';

/** The records of one file, one for each story in it. */
export interface FileRecords {
  readonly file: string;
  readonly records: readonly ExtractionRecord[];
}

/** A file that gave nothing, and why. */
export interface FileFailure {
  readonly file: string;
  readonly error: GuanxiError;
}

export interface ExtractionOptions {
  readonly lexicon: Lexicon;
  readonly maxBytes: number;
  /** Where `-` reads from. */
  readonly stdin: Readable;
}

/**
 * Reads files, folders, globs and `-` one after the other and gives what each says, or why it says nothing; a bad file
 * never ends the run. Throws USAGE where a path names nothing at all.
 */
export async function* extractFiles(
  paths: readonly string[],
  options: ExtractionOptions,
): AsyncGenerator<FileRecords | FileFailure> {
  for await (const source of readSources(paths, options)) {
    if ('error' in source) {
      yield source;
      continue;
    }
    try {
      yield { file: source.file, records: extract(source, options.lexicon) };
    } catch (error) {
      yield { file: source.file, error: asFailure(error) };
    }
  }
}

/** A fault of a rule costs one file, not the run; `cause` keeps where it happened. */
function asFailure(error: unknown): GuanxiError {
  if (error instanceof GuanxiError) return error;
  const seen = error instanceof Error ? error.message : String(error);
  return new GuanxiError('UNREADABLE', `guanxi failed on this file (${seen}); please report it`, { cause: error });
}

/** How many of each code, in the order of their names: `{ EMPTY: 1, TOO_LARGE: 2 }`. */
export function countCodes(failures: readonly FileFailure[]): ReadonlyMap<ErrorCode, number> {
  const codes = failures.map(({ error }) => error.code).sort();
  return new Map(codes.map((code) => [code, codes.lastIndexOf(code) - codes.indexOf(code) + 1]));
}
