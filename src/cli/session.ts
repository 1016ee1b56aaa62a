import type { Readable, Writable } from 'node:stream';
import type { Environment } from '../config.ts';

/** 0 done, 1 something failed, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** What one run of the command line talks to; tests hand in their own streams and variables. */
export interface Session {
  readonly stdin: Readable;
  /** Data only. */
  readonly stdout: Writable;
  /** Messages only. */
  readonly stderr: Writable;
  /** Whether messages go to a terminal, where a line may be redrawn. */
  readonly terminal: boolean;
  readonly environment: Environment | undefined;
  /** Fires when the user or the system asks the run to end. */
  readonly signal: AbortSignal;
}

/**
 * The session of this process. The first SIGINT or SIGTERM asks the run to end, so that stores close whole; a second
 * ends the process at once.
 */
export function processSession(): Session {
  const ending = new AbortController();
  const end = () => {
    process.stdin.destroy();
    ending.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, end);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessReaderLeft);
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    terminal: process.stderr.isTTY === true,
    environment: undefined,
    signal: ending.signal,
  };
}

/** `guanxi --help | head -1` is no failure: a reader that has seen enough closes the pipe. */
function unlessReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
