import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Thrown when the reader of our output has gone (`guanxi export | head -1`): no failure, only the end. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Writes one text and waits where the reader is slower; throws OutputClosed once the reader has gone. */
export type Write = (text: string) => Promise<void>;

/** A writer for a stream of data that keeps at most the stream's own buffer in memory. */
export function writerTo(stream: Writable): Write {
  let failure: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new OutputClosed() : error;
  });
  return async (text) => {
    if (failure === null && stream.destroyed) failure = new OutputClosed();
    if (failure !== null) throw failure;
    if (!stream.write(text)) await room(stream);
    if (failure !== null) throw failure;
  };
}

/** Waits until the stream takes more, or has ended; leaves no listener behind. */
async function room(stream: Writable): Promise<void> {
  const settled = new AbortController();
  const until = (event: string) => once(stream, event, { signal: settled.signal });
  await Promise.race([until('drain'), until('close')]).catch(() => undefined);
  settled.abort();
}
