import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { collected } from '../collected.ts';
import type { SourceOutcome } from '../types.ts';
import { tooLarge, type Unpacking } from './member.ts';
import type { Packed } from './packed.ts';
import { isTar, tarMembers } from './tar.ts';

const TAR_BLOCK = 512;

/** What gzip holds: the members of a tar, or the one file, under the name of the packed one. */
export async function* gzipMembers(packed: Packed, run: Unpacking): AsyncGenerator<SourceOutcome> {
  const chunks = inflated(packed, run);
  const head = await firstBytes(chunks);
  const whole = Readable.from(after(head, chunks));
  if (isTar(head)) {
    yield* tarMembers(whole, packed.file, run);
    return;
  }
  run.allowance.spendMember(packed.file);
  const bytes = await collected(whole, run.maxBytes);
  yield bytes === null ? tooLarge(packed.file, run.maxBytes) : { file: packed.file, bytes };
}

async function* inflated(packed: Packed, { allowance }: Unpacking): AsyncGenerator<Uint8Array> {
  const [source, gunzip] = [packed.stream(), createGunzip()];
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  let size = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      size += chunk.length;
      allowance.spendBytes(chunk.length, packed.file);
      allowance.refuseRatio(packed.size, size, packed.file);
      yield chunk;
    }
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

/** Enough of what comes to tell a tar; all of it where there is less. */
async function firstBytes(chunks: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < TAR_BLOCK) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* after(head: Uint8Array, chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* chunks;
}
