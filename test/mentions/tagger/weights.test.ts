import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packageFolder } from '../../../src/lexicon/load.ts';
import { STRIDE } from '../../../src/mentions/tagger/decode.ts';
import { shippedWeights } from '../../../src/mentions/tagger/load.ts';
import { START_BITS } from '../../../src/mentions/tagger/starts.ts';
import { TAGS } from '../../../src/mentions/tagger/tags.ts';
import { decodeWeights, encodeWeights } from '../../../src/mentions/tagger/weights.ts';

const bits = 3;
const rows = Int8Array.from({ length: 2 ** bits * STRIDE }, (_, i) => ((i * 37) % 255) - 127);
const transitions = Int32Array.from({ length: TAGS * TAGS }, (_, i) => i * 1_000 - 80_000);
const starts = { table: Int8Array.from({ length: 2 ** START_BITS }, (_, i) => (i % 7) - 3), least: -12 };
const file = encodeWeights({ rows, bits, transitions, starts, unit: 2.5 });
const FILE = join(packageFolder(), 'lexicon', 'tagger.bin');

describe('the file of the weights', () => {
  test('gives back what was put in', () => {
    const read = decodeWeights(file);
    expect(read).toMatchObject({ bits, unit: 2.5, transitions, starts: { least: -12 } });
    expect([...read.starts.table]).toEqual([...starts.table]);
    expect([...read.rows]).toEqual([...rows]);
    expect(read.hash).toMatch(/^[0-9a-f]{8}$/u);
  });

  test('is the same for the same weights, and another for others', () => {
    expect(encodeWeights({ rows, bits, transitions, starts, unit: 2.5 })).toEqual(file);
    const other = encodeWeights({ rows: rows.with(0, 1), bits, transitions, starts, unit: 2.5 });
    expect(decodeWeights(other).hash).not.toBe(decodeWeights(file).hash);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['only a head', file.subarray(0, 20)],
    ['another magic', Buffer.concat([Buffer.from('NOTHING\n'), file.subarray(8)])],
    ['a cut body', file.subarray(0, -5)],
    ['a body too short', Buffer.concat([file.subarray(0, 20), brotliCompressSync(Buffer.alloc(9))])],
    ['a body too long', Buffer.concat([file.subarray(0, 20), brotliCompressSync(Buffer.alloc(99_999))])],
    ['too many rows', Buffer.concat([file.subarray(0, 8), Buffer.from([60, 0, 0, 0]), file.subarray(12)])],
  ])('that is %s is refused', (_, bytes) => {
    expect(() => decodeWeights(bytes)).toThrow(expect.objectContaining({ code: 'LEXICON' }));
  });

  test('that is shipped is small, and read once', () => {
    expect(statSync(FILE).size).toBeLessThanOrEqual(4_000_000);
    expect(shippedWeights()).toBe(shippedWeights());
    expect(shippedWeights().hash).toBe(decodeWeights(readFileSync(FILE)).hash);
  });
});
