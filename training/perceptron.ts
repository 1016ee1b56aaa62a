import { CLUES, Clues, WINDOW } from '../src/mentions/tagger/clues.ts';
import { Decoder, STRIDE } from '../src/mentions/tagger/decode.ts';
import { endsWord, kindOfMark, PERSON_MARK, startsWord } from '../src/mentions/tagger/marks.ts';
import { sumRows } from '../src/mentions/tagger/sum.ts';
import { TAGS } from '../src/mentions/tagger/tags.ts';
import type { Weights } from '../src/mentions/tagger/weights.ts';
import type { Corpus } from './corpus.ts';
import { randomFrom, shuffle } from './random.ts';

export interface Settings {
  /** The table has `2 ** bits` rows. */
  readonly bits: number;
  readonly passes: number;
  readonly seed: number;
  /** Clues seen less often in the corpus are not learned. */
  readonly rarest: number;
  /** How often a known name is hidden, so that the model learns to do without. */
  readonly hidden: number;
  /** What a wrong tag costs in training: the right one must win by this much. */
  readonly cost: number;
  /** Weights under this, in steps of the trainer, are dropped. */
  readonly least: number;
}

export const DEFAULTS: Settings = { bits: 17, passes: 4, seed: 1, rarest: 2, hidden: 0.5, cost: 0, least: 0.2 };

type Model = Pick<Weights, 'rows' | 'bits' | 'transitions' | 'unit'>;

const SEEN_BITS = 24;

/** An averaged structured perceptron over a corpus: seeded, so that the same lines give the same weights. */
export class Perceptron {
  readonly #settings: Settings;
  readonly #corpus: Corpus;
  readonly #clues: Clues;
  readonly #decoder: Decoder;
  readonly #weights: Int16Array;
  readonly #sums: Float64Array;
  readonly #transitions = new Int32Array(TAGS * TAGS);
  readonly #transitionSums = new Float64Array(TAGS * TAGS);
  readonly #seen = new Uint8Array(2 ** SEEN_BITS);
  readonly #hashes = new Int32Array(WINDOW * CLUES);
  readonly #marks = new Uint8Array(WINDOW);
  readonly #random: () => number;
  #step = 1;

  constructor(corpus: Corpus, sorts: Uint8Array, settings: Settings) {
    this.#settings = settings;
    this.#corpus = corpus;
    this.#clues = new Clues(sorts);
    this.#decoder = new Decoder(this.#transitions);
    this.#weights = new Int16Array(2 ** settings.bits * STRIDE);
    this.#sums = new Float64Array(2 ** settings.bits * TAGS);
    this.#random = randomFrom(settings.seed);
    this.#count();
  }

  /** Runs all passes; after each says the part of lines read right. */
  train(said: (pass: number, right: number) => void): Model {
    const order = Uint32Array.from({ length: this.#corpus.size }, (_, i) => i);
    for (let pass = 1; pass <= this.#settings.passes; pass += 1) {
      shuffle(order, this.#random);
      let right = 0;
      for (const line of order) if (this.#learn(line)) right += 1;
      said(pass, right / Math.max(1, order.length));
    }
    return this.#quantised();
  }

  #load(line: number, hide: boolean): number {
    const { bounds, units, marks } = this.#corpus;
    const start = bounds[line] as number;
    const end = bounds[line + 1] as number;
    const length = end - start;
    const own = this.#marks;
    let kept = true;
    for (let i = 0; i < length; i += 1) {
      const mark = marks[start + i] as number;
      if (startsWord(mark))
        kept = !hide || kindOfMark(mark) > PERSON_MARK + 2 || this.#random() >= this.#settings.hidden;
      own[i] = kept ? mark : 0;
      if (endsWord(mark)) kept = true;
    }
    this.#clues.load(units.subarray(start, end), own, 0, length);
    for (let i = 0; i < length; i += 1) this.#clues.read(i, this.#hashes, i * CLUES);
    return length;
  }

  #count(): void {
    for (let line = 0; line < this.#corpus.size; line += 1) {
      const length = this.#load(line, false);
      for (let i = 0; i < length * CLUES; i += 1) {
        const at = (this.#hashes[i] as number) >>> (32 - SEEN_BITS);
        if ((this.#seen[at] as number) < 255) this.#seen[at] = (this.#seen[at] as number) + 1;
      }
    }
  }

  #isRare(hash: number): boolean {
    return (this.#seen[hash >>> (32 - SEEN_BITS)] as number) < this.#settings.rarest;
  }

  #learn(line: number): boolean {
    const start = this.#corpus.bounds[line] as number;
    const length = this.#load(line, true);
    const { scores, tags } = this.#decoder;
    const { bits, cost } = this.#settings;
    const shift = 32 - bits;
    const gold = this.#corpus.tags;
    for (let i = 0; i < length; i += 1) {
      const here = i * STRIDE;
      sumRows(this.#weights, this.#hashes, i * CLUES, shift, scores, here);
      if (cost === 0) continue;
      for (let tag = 0; tag < TAGS; tag += 1) scores[here + tag] = (scores[here + tag] as number) + cost;
      const right = here + (gold[start + i] as number);
      scores[right] = (scores[right] as number) - cost;
    }
    this.#decoder.decode(length);
    let wrong = 0;
    for (let i = 0; i < length; i += 1) {
      const right = gold[start + i] as number;
      const found = tags[i] as number;
      if (right !== found) {
        wrong += 1;
        this.#move(i, right, found);
      }
      if (i === 0) continue;
      const rightBefore = gold[start + i - 1] as number;
      const foundBefore = tags[i - 1] as number;
      if (right === found && rightBefore === foundBefore) continue;
      this.#moveTransition(rightBefore * TAGS + right, 1);
      this.#moveTransition(foundBefore * TAGS + found, -1);
    }
    this.#step += 1;
    return wrong === 0;
  }

  #move(i: number, right: number, found: number): void {
    const shift = 32 - this.#settings.bits;
    for (let clue = 0; clue < CLUES; clue += 1) {
      const hash = this.#hashes[i * CLUES + clue] as number;
      if (this.#isRare(hash)) continue;
      const row = hash >>> shift;
      this.#add(row, right, 1);
      this.#add(row, found, -1);
    }
  }

  #add(row: number, tag: number, by: number): void {
    this.#weights[row * STRIDE + tag] = (this.#weights[row * STRIDE + tag] as number) + by;
    this.#sums[row * TAGS + tag] = (this.#sums[row * TAGS + tag] as number) + by * this.#step;
  }

  #moveTransition(at: number, by: number): void {
    this.#transitions[at] = (this.#transitions[at] as number) + by;
    this.#transitionSums[at] = (this.#transitionSums[at] as number) + by * this.#step;
  }

  /** The averages over all steps in a byte each; the largest few in ten thousand are cut off. */
  #quantised(): Model {
    const { bits, least } = this.#settings;
    const count = 2 ** bits;
    const averages = new Float32Array(count * TAGS);
    let most = 0;
    for (let row = 0; row < count; row += 1) {
      for (let tag = 0; tag < TAGS; tag += 1) {
        const at = row * TAGS + tag;
        const value = (this.#weights[row * STRIDE + tag] as number) - (this.#sums[at] as number) / this.#step;
        averages[at] = Math.abs(value) < least ? 0 : value;
        most = Math.max(most, Math.abs(value));
      }
    }
    const sizes = averages
      .filter((value) => value !== 0)
      .map(Math.abs)
      .sort();
    const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
    const unit = 127 / largest;
    const rows = new Int8Array(count * STRIDE);
    for (let row = 0; row < count; row += 1) {
      for (let tag = 0; tag < TAGS; tag += 1) {
        const value = Math.round((averages[row * TAGS + tag] as number) * unit);
        rows[row * STRIDE + tag] = Math.max(-127, Math.min(127, value));
      }
    }
    const transitions = Int32Array.from(this.#transitions, (value, at) =>
      Math.round((value - (this.#transitionSums[at] as number) / this.#step) * unit),
    );
    return { rows, bits, transitions, unit };
  }
}
