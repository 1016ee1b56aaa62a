import { WINDOW } from './clues.ts';
import { follows, TAGS } from './tags.ts';

/** Rows of the score table are this wide, so that a row never crosses a cache line. */
export const STRIDE = 16;
const IMPOSSIBLE = -0x3fffffff;

const CLOSED: readonly number[] = [0, 3, 4, 7, 8, 11, 12];

/** Which tags may stand before each tag, and behind it, as flat lists with their bounds. */
function neighbours(may: (tag: number, other: number) => boolean): { list: Uint8Array; bounds: Uint8Array } {
  const lists = Array.from({ length: TAGS }, (_, tag) =>
    Array.from({ length: TAGS }, (_other, at) => at).filter((other) => may(tag, other)),
  );
  const bounds = new Uint8Array(TAGS + 1);
  for (const [tag, list] of lists.entries()) bounds[tag + 1] = (bounds[tag] as number) + list.length;
  return { list: Uint8Array.from(lists.flat()), bounds };
}

const BEFORE = neighbours((tag, other) => follows(other, tag));
const BEHIND = neighbours((tag, other) => follows(tag, other));

/**
 * The best sequence of tags for a stretch (Viterbi), and how sure each tag is. `scores` holds `STRIDE` numbers a
 * character, of which the first `TAGS` count; `transitions` is `TAGS` × `TAGS`, from row to column.
 */
export class Decoder {
  readonly scores = new Int32Array(WINDOW * STRIDE);
  readonly tags = new Uint8Array(WINDOW);
  readonly #transitions: Int32Array;
  readonly #ahead = new Int32Array(WINDOW * STRIDE);
  readonly #back = new Uint8Array(WINDOW * STRIDE);
  readonly #rest = new Int32Array(WINDOW * STRIDE);
  #best = 0;

  constructor(transitions: Int32Array) {
    this.#transitions = transitions;
  }

  /** Fills `tags` with the best sequence of the first `length` characters. */
  decode(length: number): void {
    if (length === 0) return;
    const { scores, tags } = this;
    const ahead = this.#ahead;
    const back = this.#back;
    const transitions = this.#transitions;
    const { list, bounds } = BEFORE;
    for (let tag = 0; tag < TAGS; tag += 1) ahead[tag] = follows(0, tag) ? (scores[tag] as number) : IMPOSSIBLE;
    for (let i = 1; i < length; i += 1) {
      const here = i * STRIDE;
      const last = here - STRIDE;
      for (let tag = 0; tag < TAGS; tag += 1) {
        let best = IMPOSSIBLE;
        let from = 0;
        for (let k = bounds[tag] as number; k < (bounds[tag + 1] as number); k += 1) {
          const other = list[k] as number;
          const score = (ahead[last + other] as number) + (transitions[other * TAGS + tag] as number);
          if (score > best) {
            best = score;
            from = other;
          }
        }
        ahead[here + tag] = best + (scores[here + tag] as number);
        back[here + tag] = from;
      }
    }
    const end = (length - 1) * STRIDE;
    let tag = 0;
    for (const closed of CLOSED) {
      if ((ahead[end + closed] as number) > (ahead[end + tag] as number)) tag = closed;
    }
    this.#best = ahead[end + tag] as number;
    for (let i = length - 1; i >= 0; i -= 1) {
      tags[i] = tag;
      tag = back[i * STRIDE + tag] as number;
    }
  }

  /** For each character the best score of what follows it, given its tag; call once after `decode`, before `margin`. */
  lookBack(length: number): void {
    const rest = this.#rest;
    const { scores } = this;
    const transitions = this.#transitions;
    const { list, bounds } = BEHIND;
    const end = (length - 1) * STRIDE;
    rest.fill(IMPOSSIBLE, end, end + TAGS);
    for (const closed of CLOSED) rest[end + closed] = 0;
    for (let i = length - 2; i >= 0; i -= 1) {
      const here = i * STRIDE;
      const next = here + STRIDE;
      for (let tag = 0; tag < TAGS; tag += 1) {
        let best = IMPOSSIBLE;
        for (let k = bounds[tag] as number; k < (bounds[tag + 1] as number); k += 1) {
          const other = list[k] as number;
          const score =
            (rest[next + other] as number) +
            (scores[next + other] as number) +
            (transitions[tag * TAGS + other] as number);
          if (score > best) best = score;
        }
        rest[here + tag] = best;
      }
    }
  }

  /** How much worse the best sequence is that has not exactly the tags of `[start, end)`: a path without the span differs at one of them. */
  margin(start: number, end: number): number {
    let other = IMPOSSIBLE;
    for (let i = start; i < end; i += 1) {
      const here = i * STRIDE;
      for (let tag = 0; tag < TAGS; tag += 1) {
        if (tag === this.tags[i]) continue;
        const score = (this.#ahead[here + tag] as number) + (this.#rest[here + tag] as number);
        if (score > other) other = score;
      }
    }
    return this.#best - other;
  }
}
