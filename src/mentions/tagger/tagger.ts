import type { Span } from '../../model/span.ts';
import { CLUES, Clues, WINDOW } from './clues.ts';
import { Decoder, STRIDE } from './decode.ts';
import { sumRows } from './sum.ts';
import { isInside, isOpen, KINDS, kindOf, OUTSIDE, type TaggedKind } from './tags.ts';
import type { Weights } from './weights.ts';

/** A name that the tagger proposes. */
export interface Proposal extends Span {
  readonly kind: TaggedKind;
  /** How much better the reading with this name is than the best one without, in steps of the trainer. */
  readonly margin: number;
}

/** A linear sequence model over characters: it proposes names, and says how sure it is. */
export class Tagger {
  readonly #weights: Weights;
  readonly #clues: Clues;
  readonly #decoder: Decoder;
  readonly #hashes = new Int32Array(CLUES);

  /** `sorts` as of `characterSorts`: the table that the weights were trained with. */
  constructor(weights: Weights, sorts: Uint8Array) {
    this.#weights = weights;
    this.#clues = new Clues(sorts);
    this.#decoder = new Decoder(weights.transitions);
  }

  /**
   * The names in `[start, end)` of a text given as its UTF-16 units, in text order; `marks` as of `markTokens`. A stretch
   * longer than `WINDOW` is read in pieces.
   */
  propose(units: Uint16Array, marks: Uint8Array, { start, end }: Span): Proposal[] {
    const out: Proposal[] = [];
    for (let from = start; from < end; from += WINDOW)
      this.#piece(units, marks, from, Math.min(end, from + WINDOW), out);
    return out;
  }

  #piece(units: Uint16Array, marks: Uint8Array, start: number, end: number, out: Proposal[]): void {
    this.#clues.load(units, marks, start, end);
    const length = end - start;
    const { scores, tags } = this.#decoder;
    const { rows, bits } = this.#weights;
    for (let i = 0; i < length; i += 1) {
      this.#clues.read(i, this.#hashes, 0);
      sumRows(rows, this.#hashes, 0, 32 - bits, scores, i * STRIDE);
    }
    this.#decoder.decode(length);
    let looked = false;
    for (let i = 0; i < length; ) {
      const tag = tags[i] as number;
      let last = i + 1;
      if (isOpen(tag)) while (last < length && isInside(tags[last] as number)) last += 1;
      const kind = KINDS[kindOf(tag)];
      if (tag !== OUTSIDE && kind !== undefined && kind !== 'PLACE') {
        if (!looked) this.#decoder.lookBack(length);
        looked = true;
        const margin = this.#decoder.margin(i, last) / this.#weights.unit;
        out.push({ kind, start: start + i, end: start + last, margin });
      }
      i = last;
    }
  }
}
