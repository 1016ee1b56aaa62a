import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { GuanxiError } from '../../errors.ts';

/** What `Accept-Encoding` offers. */
export const ENCODINGS = 'gzip, deflate, br';
/** The low bits of the first byte of a zlib stream; servers also send deflate without its head. */
const ZLIB = 0x08;

/** How much of a body is read, and whether a longer one is cut off there or refused. */
export interface BodyLimit {
  readonly maxBytes: number;
  readonly longer: 'cut' | 'refuse';
}

export interface BodyHeaders {
  readonly length: string | null;
  readonly encoding: string | null;
}

/**
 * The bytes of a body, decompressed, read as they come: of what is announced too long nothing is read, and nothing more
 * is once the limit has come, before or after decompression. Throws TOO_LARGE, UNREADABLE for an encoding that was not
 * offered; rejects with what the stream or zlib says.
 */
export async function readBody(body: Readable, headers: BodyHeaders, limit: BodyLimit): Promise<Uint8Array> {
  const { maxBytes, longer } = limit;
  if (longer === 'refuse' && Number(headers.length) > maxBytes) {
    throw tooLarge(`${Number(headers.length)} bytes`, maxBytes);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await decoded(body, headers.encoding, maxBytes)) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size <= maxBytes) continue;
    if (longer === 'cut') break;
    throw tooLarge(`more than ${maxBytes} bytes`, maxBytes);
  }
  return Buffer.concat(chunks, Math.min(size, maxBytes));
}

async function decoded(body: Readable, encoding: string | null, maxBytes: number): Promise<AsyncIterable<Uint8Array>> {
  const name = (encoding ?? '').trim().toLowerCase();
  if (name === '' || name === 'identity') return body;
  const packed = bounded(body, maxBytes);
  if (name === 'gzip' || name === 'x-gzip') return through(packed, createGunzip());
  if (name === 'br') return through(packed, createBrotliDecompress());
  if (name === 'deflate') {
    const { value: first } = await packed.next();
    if (first === undefined) return packed;
    const bare = ((first[0] ?? ZLIB) & 0x0f) !== ZLIB;
    return through(after(first, packed), bare ? createInflateRaw() : createInflate());
  }
  const shown = JSON.stringify(name.slice(0, 40));
  throw new GuanxiError(
    'UNREADABLE',
    `its body comes as ${shown}, which was not asked for; save the page and give the file`,
  );
}

/** Compressed bytes may come for ever and give none: empty blocks. */
async function* bounded(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array, undefined> {
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(`more than ${maxBytes} compressed bytes`, maxBytes);
    yield chunk;
  }
}

async function* after(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** The errors of either end come out where the result is read. */
function through(stream: AsyncIterable<Uint8Array>, decoder: Transform): AsyncIterable<Uint8Array> {
  return pipeline(stream, decoder, () => undefined);
}

function tooLarge(seen: string, maxBytes: number): GuanxiError {
  return new GuanxiError('TOO_LARGE', `${seen}, the limit is ${maxBytes}; raise the limit (GUANXI_MAX_BYTES)`);
}
