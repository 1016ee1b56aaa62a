import { Readable } from 'node:stream';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/sources/web/body.ts';

const STORY = '李强会见雷蒙多。'.repeat(20);
const REFUSE = { maxBytes: 10_000, longer: 'refuse' } as const;

/** A body that is counted as it is read, and ends only where the chunks do. */
function counted(chunks: Iterable<Uint8Array>): { readonly body: Readable; read(): number } {
  let read = 0;
  function* each() {
    for (const chunk of chunks) {
      read += chunk.byteLength;
      yield chunk;
    }
  }
  return { body: Readable.from(each()), read: () => read };
}

function* forEver(chunk: Uint8Array): Generator<Uint8Array> {
  for (;;) yield chunk;
}

describe('every encoding that is offered', () => {
  test.each([
    [null, Buffer.from(STORY)],
    ['identity', Buffer.from(STORY)],
    ['gzip', gzipSync(STORY)],
    ['X-GZIP ', gzipSync(STORY)],
    ['deflate', deflateSync(STORY)],
    ['deflate', deflateRawSync(STORY)],
    ['br', brotliCompressSync(STORY)],
  ])('%s', async (encoding, bytes) => {
    const pieces = [bytes.subarray(0, 1), bytes.subarray(1, 7), bytes.subarray(7)];
    const { body } = counted(pieces);
    expect(Buffer.from(await readBody(body, { length: null, encoding }, REFUSE)).toString()).toBe(STORY);
  });

  test('deflate of nothing is nothing', async () => {
    expect(await readBody(counted([]).body, { length: '0', encoding: 'deflate' }, REFUSE)).toHaveLength(0);
  });
});

describe('a body that is too long', () => {
  test('is refused before it is read where it says so', async () => {
    const { body, read } = counted(forEver(Buffer.alloc(100)));
    await expect(readBody(body, { length: '20000', encoding: null }, REFUSE)).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: '20000 bytes, the limit is 10000; raise the limit (GUANXI_MAX_BYTES)',
    });
    expect(read()).toBe(0);
  });

  test.each([null, '5', '-1', 'long'])('is refused as it comes, whatever length it claims (%s)', async (length) => {
    const { body, read } = counted(forEver(Buffer.alloc(1000)));
    await expect(readBody(body, { length, encoding: null }, REFUSE)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(read()).toBeLessThan(40_000);
    expect(body.destroyed).toBe(true);
  });

  const zeros = Buffer.alloc(50_000_000);
  test.each([
    ['gzip', gzipSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['deflate', deflateRawSync(zeros)],
    ['br', brotliCompressSync(zeros)],
  ])('a bomb of %s goes off after the limit', async (encoding, bomb) => {
    const limit = { maxBytes: 100_000, longer: 'refuse' } as const;
    expect(bomb.byteLength).toBeLessThan(limit.maxBytes);
    const before = process.memoryUsage().arrayBuffers;
    await expect(
      readBody(counted([bomb]).body, { length: String(bomb.byteLength), encoding }, limit),
    ).rejects.toMatchObject({ code: 'TOO_LARGE', message: expect.stringContaining('more than 100000 bytes') });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test('compressed bytes that come to nothing are counted too', async () => {
    // Empty stored blocks, none of them the last.
    const { body, read } = counted(forEver(Buffer.from('0000ffff'.repeat(100), 'hex')));
    const started = { length: null, encoding: 'deflate' };
    await expect(readBody(body, started, REFUSE)).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining('compressed'),
    });
    expect(read()).toBeLessThan(40_000);
  });

  test.each([
    [null, Buffer.from(STORY)],
    ['gzip', gzipSync(STORY)],
  ])('is cut where that is asked for (%s)', async (encoding, bytes) => {
    const { body } = counted([bytes]);
    const limit = { maxBytes: 300, longer: 'cut' } as const;
    expect(await readBody(body, { length: '20000', encoding }, limit)).toEqual(Buffer.from(STORY).subarray(0, 300));
  });
});

describe('a body that is broken', () => {
  test.each([
    ['gzip', Buffer.from(STORY)],
    ['gzip', gzipSync(STORY).subarray(0, 40)],
    ['deflate', Buffer.from(STORY)],
    ['br', Buffer.from(STORY)],
    ['br', brotliCompressSync(STORY).subarray(0, 10)],
  ])('%s', async (encoding, bytes) => {
    const { body } = counted([bytes]);
    await expect(readBody(body, { length: null, encoding }, REFUSE)).rejects.toMatchObject({
      code: expect.stringMatching(/^Z_|^ERR_/u),
    });
  });

  test.each(['zstd', 'gzip, gzip', 'aws-chunked'])('%s was not offered', async (encoding) => {
    const { body } = counted([Buffer.from(STORY)]);
    await expect(readBody(body, { length: null, encoding }, REFUSE)).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: `its body comes as "${encoding}", which was not asked for; save the page and give the file`,
    });
  });

  test('an error of the connection comes through', async () => {
    const broken = async function* () {
      yield Buffer.from(gzipSync(STORY).subarray(0, 20));
      throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    };
    for (const encoding of [null, 'gzip', 'deflate']) {
      const body = Readable.from(broken());
      await expect(readBody(body, { length: null, encoding }, REFUSE)).rejects.toMatchObject({ code: 'ECONNRESET' });
    }
  });
});
