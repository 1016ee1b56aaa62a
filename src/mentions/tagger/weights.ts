import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { GuanxiError } from '../../errors.ts';
import { STRIDE } from './decode.ts';
import { START_BITS, type Starts } from './starts.ts';
import { TAGS } from './tags.ts';

/** What a trained tagger knows. */
export interface Weights {
  /** `2 ** bits` rows of `STRIDE` numbers, of which `TAGS` count: what a clue says for each tag. */
  readonly rows: Int8Array;
  readonly bits: number;
  /** `TAGS` × `TAGS`: what a tag says for the next. */
  readonly transitions: Int32Array;
  /** Where names may start. */
  readonly starts: Starts;
  /** One step of the trainer in units of the numbers above. */
  readonly unit: number;
  /** Eight hexadecimal digits that name these weights. */
  readonly hash: string;
}

const MAGIC = 'GXTAGS2\n';
const HEAD = MAGIC.length + 12;
/** More rows than this are no file of ours. */
const MOST_BITS = 22;
const TRANSITIONS = TAGS * TAGS * 4;
const STARTS = 2 ** START_BITS;

/**
 * The file of the weights: magic, bits (uint32), unit (float32), least sum of a start (int32); then, compressed with
 * Brotli, the transitions (int32), the table of starts and the rows, as they lie in memory. All little-endian.
 */
export function encodeWeights({ rows, bits, transitions, starts, unit }: Omit<Weights, 'hash'>): Buffer {
  const body = Buffer.alloc(TRANSITIONS + STARTS + rows.length);
  for (const [i, value] of transitions.entries()) body.writeInt32LE(value, i * 4);
  body.set(new Uint8Array(starts.table.buffer, starts.table.byteOffset, STARTS), TRANSITIONS);
  body.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), TRANSITIONS + STARTS);
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(bits, MAGIC.length);
  head.writeFloatLE(unit, MAGIC.length + 4);
  head.writeInt32LE(starts.least, MAGIC.length + 8);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return Buffer.concat([head, brotliCompressSync(body, { params })]);
}

/** The weights of such a file. Throws LEXICON for bytes that are none. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length <= HEAD || file.toString('latin1', 0, MAGIC.length) !== MAGIC) throw damaged();
  const bits = file.readUInt32LE(MAGIC.length);
  if (bits > MOST_BITS) throw damaged();
  const length = 2 ** bits * STRIDE;
  const body = inflate(file.subarray(HEAD), TRANSITIONS + STARTS + length);
  if (body.length !== TRANSITIONS + STARTS + length) throw damaged();
  return {
    rows: new Int8Array(body.buffer, body.byteOffset + TRANSITIONS + STARTS, length),
    starts: {
      table: new Int8Array(body.buffer, body.byteOffset + TRANSITIONS, STARTS),
      least: file.readInt32LE(MAGIC.length + 8),
    },
    bits,
    transitions: Int32Array.from({ length: TAGS * TAGS }, (_, i) => body.readInt32LE(i * 4)),
    unit: file.readFloatLE(MAGIC.length + 4),
    hash: createHash('sha256').update(file).digest('hex').slice(0, 8),
  };
}

const damaged = (cause?: unknown): GuanxiError =>
  new GuanxiError('LEXICON', "the tagger's weights cannot be read; restore lexicon/tagger.bin", { cause });

function inflate(compressed: Buffer, expected: number): Buffer {
  try {
    return brotliDecompressSync(compressed, { maxOutputLength: expected });
  } catch (cause) {
    throw damaged(cause);
  }
}
