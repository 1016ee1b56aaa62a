import { GuanxiError } from './errors.ts';
import type { Explanation } from './explain/types.ts';
import type { Lexicon } from './lexicon/types.ts';
import type { Source } from './model/article.ts';
import type { ExtractionRecord } from './model/record.ts';
import { explainSource, extract } from './pipeline.ts';
import { readSources } from './sources/read.ts';
import type { SourceOptions } from './sources/types.ts';

/** What one file gave, one for each story in it. */
interface FileResults<Result> {
  readonly file: string;
  readonly results: readonly Result[];
}

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

export interface ExtractionOptions extends SourceOptions {
  readonly lexicon: Lexicon;
}

/**
 * Reads files, folders, globs, web addresses and `-` one after the other and gives what `read` makes of each, or why it gives nothing;
 * a bad file never ends the run. Throws USAGE where a path names nothing at all.
 */
async function* readFiles<Result>(
  paths: readonly string[],
  options: ExtractionOptions,
  read: (source: Source, lexicon: Lexicon) => Promise<readonly Result[]>,
): AsyncGenerator<FileResults<Result> | FileFailure> {
  for await (const source of readSources(paths, options)) {
    if ('error' in source) {
      yield source;
      continue;
    }
    try {
      yield { file: source.file, results: await read(source, options.lexicon) };
    } catch (error) {
      yield { file: source.file, error: asFailure(error) };
    }
  }
}

/** What each file says, or why it says nothing; as `readFiles`. */
export async function* extractFiles(
  paths: readonly string[],
  options: ExtractionOptions,
): AsyncGenerator<FileRecords | FileFailure> {
  for await (const outcome of readFiles(paths, options, extract)) {
    yield 'error' in outcome ? outcome : { file: outcome.file, records: outcome.results };
  }
}

/** How each file was read, or why it could not be; as `readFiles`. */
export function explainFiles(
  paths: readonly string[],
  options: ExtractionOptions,
): AsyncGenerator<FileResults<Explanation> | FileFailure> {
  return readFiles(paths, options, explainSource);
}

/** A fault of a rule costs one file, not the run; `cause` keeps where it happened. */
function asFailure(error: unknown): GuanxiError {
  if (error instanceof GuanxiError) return error;
  const seen = error instanceof Error ? error.message : String(error);
  return new GuanxiError('UNREADABLE', `guanxi failed on this file (${seen}); please report it`, { cause: error });
}
