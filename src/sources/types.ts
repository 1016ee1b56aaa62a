import type { GuanxiError } from '../errors.ts';
import type { Source } from '../model/article.ts';
import type { ArchiveLimits } from './unpack/limits.ts';

/** A file that could not be read, under the name it was given, and why. */
export interface SourceFailure {
  readonly file: string;
  readonly error: GuanxiError;
}

/** Gets what a web address holds, or says why it cannot; never rejects. */
export type Fetcher = (address: string) => Promise<SourceOutcome>;

export interface SourceOptions {
  /** A source of more bytes than this is refused with TOO_LARGE. */
  readonly maxBytes: number;
  /** What unpacking one archive may cost; what is left out is as by default. */
  readonly archives?: Partial<ArchiveLimits> | undefined;
  /** What `-` reads. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Gets web addresses: `webFetcher`, or a service's own; without one they are refused. */
  readonly fetcher?: Fetcher | undefined;
}

/** One source, or why there is none. */
export type SourceOutcome = Source | SourceFailure;
