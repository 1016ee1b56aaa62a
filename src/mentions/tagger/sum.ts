import { CLUES } from './clues.ts';
import { STRIDE } from './decode.ts';

/**
 * Adds up the rows of one character's clues into `scores[here, here + 13)`: `places` holds their hashes from `from` on,
 * of which the bits above `shift` are the row. Written out tag by tag, as sums in registers are several times as fast as
 * sums in memory, and nothing else takes as long.
 */
export function sumRows(
  rows: Int8Array | Int16Array,
  places: Int32Array,
  from: number,
  shift: number,
  scores: Int32Array,
  here: number,
): void {
  let t0 = 0;
  let t1 = 0;
  let t2 = 0;
  let t3 = 0;
  let t4 = 0;
  let t5 = 0;
  let t6 = 0;
  let t7 = 0;
  let t8 = 0;
  let t9 = 0;
  let t10 = 0;
  let t11 = 0;
  let t12 = 0;
  for (let clue = from; clue < from + CLUES; clue += 1) {
    const row = ((places[clue] as number) >>> shift) * STRIDE;
    t0 += rows[row] as number;
    t1 += rows[row + 1] as number;
    t2 += rows[row + 2] as number;
    t3 += rows[row + 3] as number;
    t4 += rows[row + 4] as number;
    t5 += rows[row + 5] as number;
    t6 += rows[row + 6] as number;
    t7 += rows[row + 7] as number;
    t8 += rows[row + 8] as number;
    t9 += rows[row + 9] as number;
    t10 += rows[row + 10] as number;
    t11 += rows[row + 11] as number;
    t12 += rows[row + 12] as number;
  }
  scores[here] = t0;
  scores[here + 1] = t1;
  scores[here + 2] = t2;
  scores[here + 3] = t3;
  scores[here + 4] = t4;
  scores[here + 5] = t5;
  scores[here + 6] = t6;
  scores[here + 7] = t7;
  scores[here + 8] = t8;
  scores[here + 9] = t9;
  scores[here + 10] = t10;
  scores[here + 11] = t11;
  scores[here + 12] = t12;
}
