import { endsWord, kindOfMark, startsWord } from './marks.ts';
import { SORT } from './sorts.ts';

/** How many clues are read at each character. */
export const CLUES = 17;
/** The longest stretch that is read at once, in UTF-16 units. */
export const WINDOW = 512;

const PAD = 2;
const REACH = 5;
const LONGEST_RUN = 7;

const A = 0x9e3779b1;
const B = 0x85ebca6b;
const C = 0xc2b2ae35;
const D = 0x27d4eb2f;

/**
 * What the tagger sees at each character of a stretch, as 32-bit hashes, one a clue: the characters around it and their
 * pairs and triples, sorts of character, the lexicon's words on it and beside it, how long the transliteration is. The
 * buffers are reused from stretch to stretch.
 */
export class Clues {
  readonly #sorts: Uint8Array;
  readonly #units = new Uint16Array(WINDOW + 2 * PAD);
  readonly #sort = new Uint8Array(WINDOW + 2 * PAD);
  readonly #mark = new Uint8Array(WINDOW + 2 * PAD);
  /** The last word that ends before a character and how far back, the next one behind it, runs of transliteration. */
  readonly #before = new Uint8Array(WINDOW + 2 * PAD);
  readonly #behind = new Uint8Array(WINDOW + 2 * PAD);
  readonly #run = new Uint8Array(WINDOW + 2 * PAD);
  #length = 0;

  constructor(sorts: Uint8Array) {
    this.#sorts = sorts;
  }

  /** Takes a stretch of at most `WINDOW` units: `units[start, end)` and the marks at the same places. */
  load(units: Uint16Array, marks: Uint8Array, start: number, end: number): void {
    const length = end - start;
    this.#length = length;
    for (let i = 0; i < PAD; i += 1) this.#pad(i);
    for (let i = 0; i < length; i += 1) {
      const unit = units[start + i] as number;
      this.#units[i + PAD] = unit;
      this.#sort[i + PAD] = this.#sorts[unit] as number;
      this.#mark[i + PAD] = marks[start + i] as number;
    }
    for (let i = length + PAD; i < length + 2 * PAD; i += 1) this.#pad(i);
    this.#lookAround(length);
  }

  #pad(at: number): void {
    this.#units[at] = 0;
    this.#sort[at] = SORT.stop;
    this.#mark[at] = 0;
  }

  #lookAround(length: number): void {
    let kind = 0;
    let distance = REACH;
    let run = 0;
    for (let i = PAD; i < length + PAD; i += 1) {
      this.#before[i] = distance < REACH ? (kind << 3) | (distance + 1) : 0;
      this.#run[i] = run << 4;
      distance += 1;
      const mark = this.#mark[i] as number;
      if (endsWord(mark)) {
        kind = kindOfMark(mark);
        distance = 0;
      }
      run = isForeign(this.#sort[i] as number) ? Math.min(LONGEST_RUN, run + 1) : 0;
    }
    kind = 0;
    distance = REACH;
    run = 0;
    for (let i = length + PAD - 1; i >= PAD; i -= 1) {
      this.#behind[i] = distance < REACH ? (kind << 3) | (distance + 1) : 0;
      this.#run[i] = (this.#run[i] as number) | run;
      distance += 1;
      const mark = this.#mark[i] as number;
      if (startsWord(mark)) {
        kind = kindOfMark(mark);
        distance = 0;
      }
      run = isForeign(this.#sort[i] as number) ? Math.min(LONGEST_RUN, run + 1) : 0;
    }
  }

  get length(): number {
    return this.#length;
  }

  /** Writes the hashes of the `CLUES` clues at place `i` of the stretch into `out`, from `to` on. */
  read(i: number, out: Int32Array, to: number): void {
    const at = i + PAD;
    const units = this.#units;
    const sort = this.#sort;
    const mark = this.#mark;
    const l2 = units[at - 2] as number;
    const l1 = units[at - 1] as number;
    const c = units[at] as number;
    const r1 = units[at + 1] as number;
    const r2 = units[at + 2] as number;
    const s = sort[at] as number;
    const sl = sort[at - 1] as number;
    const sr = sort[at + 1] as number;
    const around = (sl << 8) | (s << 4) | sr;
    const sorts = ((sort[at - 2] as number) << 16) | (around << 4) | (sort[at + 2] as number);
    const m = mark[at] as number;
    const marks = ((mark[at - 1] as number) << 16) | (m << 8) | (mark[at + 1] as number);
    const before = this.#before[at] as number;
    const behind = this.#behind[at] as number;
    const beside = (before << 8) | behind;
    const run = this.#run[at] as number;
    out[to] = hash(c, 1);
    out[to + 1] = hash(l1, 2);
    out[to + 2] = hash(r1, 3);
    out[to + 3] = hash(l2, 4);
    out[to + 4] = hash(r2, 5);
    out[to + 5] = hash(pair(l1, c), 6);
    out[to + 6] = hash(pair(c, r1), 7);
    out[to + 7] = hash(pair(l2, l1), 8);
    out[to + 8] = hash(pair(r1, r2), 9);
    out[to + 9] = hash(triple(l2, l1, c), 10);
    out[to + 10] = hash(triple(l1, c, r1), 11);
    out[to + 11] = hash(triple(c, r1, r2), 12);
    out[to + 12] = hash(sorts, 13);
    out[to + 13] = hash(marks, 14);
    out[to + 14] = hash(pair(m, around), 15);
    out[to + 15] = hash(pair(beside, s), 16);
    out[to + 16] = hash(pair(run, around), 17);
  }
}

const isForeign = (sort: number): boolean => sort === SORT.transliteration || sort === SORT.both || sort === SORT.dot;

const pair = (a: number, b: number): number => Math.imul(a, A) ^ Math.imul(b, B);
const triple = (a: number, b: number, c: number): number => Math.imul(a, A) ^ Math.imul(b, B) ^ Math.imul(c, C);
/** Spreads a value of clue `clue` over 32 bits (Murmur3's finishing steps, shortened). */
function hash(value: number, clue: number): number {
  const mixed = Math.imul(value ^ Math.imul(clue, D), A);
  return Math.imul(mixed ^ (mixed >>> 15), C);
}
