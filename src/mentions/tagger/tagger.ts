import type { Span } from '../../model/span.ts';
import { CLUES, Clues, WINDOW } from './clues.ts';
import { Decoder, STRIDE } from './decode.ts';
import { SORT } from './sorts.ts';
import { readStart, START_CLUES, type View } from './starts.ts';
import { sumRows } from './sum.ts';
import { isInside, isOpen, KINDS, kindOf, OUTSIDE, type TaggedKind } from './tags.ts';
import type { Weights } from './weights.ts';

/** A name that the tagger proposes. */
export interface Proposal extends Span {
  readonly kind: TaggedKind;
  /** How much better the reading with this name is than the best one without, in steps of the trainer. */
  readonly margin: number;
}

type Text = Pick<View, 'units' | 'marks'>;

/** How far is read at once from where a name may start, and how much before that. */
const REACH = 8;
const LEAD = 4;

/** A linear sequence model over characters: it proposes names, and says how sure it is. */
export class Tagger {
  readonly #weights: Weights;
  readonly #sorts: Uint8Array;
  readonly #clues: Clues;
  readonly #decoder: Decoder;
  readonly #hashes = new Int32Array(CLUES);
  readonly #places = new Int32Array(START_CLUES);

  /** `sorts` as of `characterSorts`: the table that the weights were trained with. */
  constructor(weights: Weights, sorts: Uint8Array) {
    this.#weights = weights;
    this.#sorts = sorts;
    this.#clues = new Clues(sorts);
    this.#decoder = new Decoder(weights.transitions);
  }

  /**
   * The names in `[start, end)` of a text, in text order. Read closely is only what is near a character at which one may
   * start, up to the next mark or name that stands already (`taken`, 1 for each of its units). A stretch longer than
   * `WINDOW` is read in pieces.
   */
  propose(text: Text, taken: Uint8Array, { start, end }: Span): Proposal[] {
    const out: Proposal[] = [];
    for (let from = start; from < end; from += WINDOW) {
      this.#piece({ ...text, sorts: this.#sorts }, taken, { start: from, end: Math.min(end, from + WINDOW) }, out);
    }
    return out;
  }

  #piece(view: View, taken: Uint8Array, { start, end }: Span, out: Proposal[]): void {
    let loaded = false;
    for (let i = start; i < end; ) {
      let floor = i;
      while (i < end && !this.#isWall(view, taken, i) && !this.#mayStart(view, i)) i += 1;
      if (i >= end) return;
      if (this.#isWall(view, taken, i)) {
        i += 1;
        continue;
      }
      floor = Math.max(floor, i - LEAD);
      let limit = i + REACH;
      for (; i < Math.min(end, limit) && !this.#isWall(view, taken, i); i += 1) {
        if (this.#mayStart(view, i)) limit = i + REACH;
      }
      if (!loaded) this.#clues.load(view.units, view.marks, start, end);
      loaded = true;
      let from = floor;
      for (;;) {
        this.#score(start, from, i, floor);
        this.#decoder.decode(i - floor);
        // a name that still goes on is read on, to the next wall at most
        if (this.#decoder.tags[i - floor - 1] === OUTSIDE || i >= end || this.#isWall(view, taken, i)) break;
        from = i;
        limit = Math.min(end, i + REACH);
        while (i < limit && !this.#isWall(view, taken, i)) i += 1;
      }
      this.#collect({ start: floor, end: i }, out);
    }
  }

  /** Whether no name goes over this character: another name, or a comma, a stop. */
  #isWall({ units, sorts }: View, taken: Uint8Array, at: number): boolean {
    const sort = sorts[units[at] as number];
    return taken[at] === 1 || sort === SORT.comma || sort === SORT.stop;
  }

  #mayStart(view: View, at: number): boolean {
    const { table, least } = this.#weights.starts;
    const places = this.#places;
    readStart(view, at, places);
    let sum = 0;
    for (let clue = 0; clue < START_CLUES; clue += 1) sum += table[places[clue] as number] as number;
    return sum >= least;
  }

  /** Scores the characters of `[start, end)` in the piece at `origin` for a stretch that begins at `floor`. */
  #score(origin: number, start: number, end: number, floor: number): void {
    const { scores } = this.#decoder;
    const { rows, bits } = this.#weights;
    for (let i = start; i < end; i += 1) {
      this.#clues.read(i - origin, this.#hashes, 0);
      sumRows(rows, this.#hashes, 0, 32 - bits, scores, (i - floor) * STRIDE);
    }
  }

  /** The people and bodies of the stretch that was decoded last. */
  #collect({ start, end }: Span, out: Proposal[]): void {
    const length = end - start;
    const { tags } = this.#decoder;
    const { unit } = this.#weights;
    let looked = false;
    for (let i = 0; i < length; ) {
      const tag = tags[i] as number;
      let last = i + 1;
      if (isOpen(tag)) while (last < length && isInside(tags[last] as number)) last += 1;
      const kind = KINDS[kindOf(tag)];
      if (kind !== undefined && kind !== 'PLACE') {
        if (!looked) this.#decoder.lookBack(length);
        looked = true;
        out.push({ kind, start: start + i, end: start + last, margin: this.#decoder.margin(i, last) / unit });
      }
      i = last;
    }
  }
}
