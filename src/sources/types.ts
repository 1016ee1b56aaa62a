import type { GuanxiError } from '../errors.ts';
import type { Source } from '../model/article.ts';

/** A file that could not be read, under the name it was given, and why. */
export interface SourceFailure {
  readonly file: string;
  readonly error: GuanxiError;
}

export interface SourceOptions {
  /** A source of more bytes than this is refused with TOO_LARGE. */
  readonly maxBytes: number;
  /** What `-` reads. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** One source, or why there is none. */
export type SourceOutcome = Source | SourceFailure;
