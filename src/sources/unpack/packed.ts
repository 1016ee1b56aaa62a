import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import type { ZipFile } from 'yauzl';
import type { Source } from '../../model/article.ts';

const require = createRequire(import.meta.url);

/** Bytes that may hold others, in memory or on disk: they are read part by part, never as a whole. */
export interface Packed {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** The first of them, 8,192 where there are as many. */
  readonly head: Uint8Array;
  stream(): Readable;
  /** Rejects where they are no zip. */
  zip(): Promise<ZipFile>;
}

/** Enough for the header of a tar, and for the fields that tell a message. */
const HEAD = 8192;
/** Names and sizes are checked here, each for its own member: the library would end the whole archive. */
const ZIP_OPTIONS = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false, autoClose: false };

/** The bytes of a source. */
export function packedSource({ file, bytes }: Source): Packed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    file,
    size: buffer.length,
    head: buffer.subarray(0, HEAD),
    stream: () => Readable.from([buffer]),
    zip: () => yauzl().fromBufferPromise(buffer, ZIP_OPTIONS),
  };
}

/** A file on disk; null for what has no size beforehand, such as a pipe. Rejects where it cannot be read. */
export async function packedFile(file: string): Promise<Packed | null> {
  // Asked before it is opened: a pipe would wait for its writer, and lose what it reads.
  const stats = await stat(file);
  if (!stats.isFile()) return null;
  const handle = await open(file);
  try {
    const head = Buffer.alloc(HEAD);
    const { bytesRead } = await handle.read(head, 0, HEAD, 0);
    return {
      file,
      size: stats.size,
      head: head.subarray(0, bytesRead),
      stream: () => createReadStream(file),
      zip: () => yauzl().openPromise(file, ZIP_OPTIONS),
    };
  } finally {
    await handle.close();
  }
}

/** Loaded with the first zip: most files are none. */
function yauzl(): typeof import('yauzl') {
  return require('yauzl') as typeof import('yauzl');
}
