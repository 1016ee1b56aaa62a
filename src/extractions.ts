import { readArticles } from './articles/read.ts';
import { GuanxiError } from './errors.ts';
import type { Explanation } from './explain/types.ts';
import { followed, type Stories } from './follow.ts';
import type { Lexicon } from './lexicon/types.ts';
import type { Article, Source } from './model/article.ts';
import type { ExtractionRecord } from './model/record.ts';
import { explanationsOf, recordsOf } from './pipeline.ts';
import { readSources } from './sources/read.ts';
import type { SourceFailure, SourceOptions } from './sources/types.ts';

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
  /** Whether the pages of a feed's items that have only a summary are fetched, by `fetcher`. */
  readonly follow?: boolean | undefined;
}

/**
 * Reads files, folders, globs, web addresses and `-` one after the other and gives what `read` makes of each, or why it gives nothing;
 * a bad file never ends the run. Throws USAGE where a path names nothing at all.
 */
async function* readFiles<Result>(
  paths: readonly string[],
  options: ExtractionOptions,
  read: (articles: readonly Article[], file: string, lexicon: Lexicon) => readonly Result[],
): AsyncGenerator<FileResults<Result> | FileFailure> {
  for await (const source of readSources(paths, options)) {
    if ('error' in source) {
      yield source;
      continue;
    }
    try {
      for await (const stories of storiesOf(source, options)) {
        if ('error' in stories) yield stories;
        else yield { file: stories.file, results: read(stories.articles, stories.file, options.lexicon) };
      }
    } catch (error) {
      yield { file: source.file, error: asFailure(error) };
    }
  }
}

async function* storiesOf(source: Source, options: ExtractionOptions): AsyncGenerator<Stories | SourceFailure> {
  const { fetcher, follow, lexicon } = options;
  if (follow && fetcher !== undefined) yield* followed(source, lexicon.outlets, fetcher);
  else yield { file: source.file, articles: await readArticles(source, lexicon.outlets) };
}

/** What each file says, or why it says nothing; as `readFiles`. */
export async function* extractFiles(
  paths: readonly string[],
  options: ExtractionOptions,
): AsyncGenerator<FileRecords | FileFailure> {
  for await (const outcome of readFiles(paths, options, recordsOf)) {
    yield 'error' in outcome ? outcome : { file: outcome.file, records: outcome.results };
  }
}

/** How each file was read, or why it could not be; as `readFiles`. */
export function explainFiles(
  paths: readonly string[],
  options: ExtractionOptions,
): AsyncGenerator<FileResults<Explanation> | FileFailure> {
  return readFiles(paths, options, explanationsOf);
}

/** A fault of a rule costs one file, not the run; `cause` keeps where it happened. */
function asFailure(error: unknown): GuanxiError {
  if (error instanceof GuanxiError) return error;
  const seen = error instanceof Error ? error.message : String(error);
  return new GuanxiError('UNREADABLE', `guanxi failed on this file (${seen}); please report it`, { cause: error });
}
