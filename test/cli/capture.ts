import { Readable, Writable } from 'node:stream';
import { runCli } from '../../src/cli/run.ts';
import type { Environment } from '../../src/config.ts';

export interface Captured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CaptureOptions {
  readonly environment?: Environment;
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly signal?: AbortSignal;
}

function collector(): { readonly stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Runs a command line in this process, with streams and variables of its own. */
export async function guanxi(argv: readonly string[], options: CaptureOptions = {}): Promise<Captured> {
  const out = collector();
  const err = collector();
  const code = await runCli(argv, {
    stdin: Readable.from([Buffer.from(options.stdin ?? '')]),
    stdout: out.stream,
    stderr: err.stream,
    terminal: options.terminal ?? false,
    environment: options.environment ?? {},
    signal: options.signal ?? new AbortController().signal,
  });
  return { code, out: out.text(), err: err.text() };
}
