const EMPTY = -1;
const ROOT = 0;

/** Two large odd numbers (Knuth's golden ratio, Murmur3's mixer) spread state and code unit over the table. */
const slotOf = (state: number, unit: number, mask: number): number =>
  ((Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & mask;

/**
 * A set of words to look up at a place of a text: a hash trie over UTF-16 units in typed arrays, one open-addressed
 * table of transitions, kept at most half full. Immutable once built.
 */
export class Trie {
  readonly #mask: number;
  readonly #states: Int32Array;
  readonly #units: Uint16Array;
  readonly #next: Int32Array;
  /** One bit for each unit that begins a word: most places of a text are passed over by it. */
  readonly #first = new Uint32Array(2_048);
  readonly #value: Int32Array;
  #size = 1;

  /** The values are the words' places in `words`; of a word that stands twice the first counts. */
  constructor(words: readonly string[]) {
    let units = 0;
    for (const word of words) units += word.length;
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, units * 2 + 1)));
    this.#mask = capacity - 1;
    this.#states = new Int32Array(capacity).fill(EMPTY);
    this.#units = new Uint16Array(capacity);
    this.#next = new Int32Array(capacity);
    this.#value = new Int32Array(units + 2).fill(EMPTY);
    for (let id = 0; id < words.length; id += 1) this.#add(words[id] as string, id);
  }

  #find(state: number, unit: number): number {
    for (let at = slotOf(state, unit, this.#mask); ; at = (at + 1) & this.#mask) {
      const seen = this.#states[at];
      if (seen === EMPTY || (seen === state && this.#units[at] === unit)) return at;
    }
  }

  #add(word: string, id: number): void {
    if (word === '') return;
    const first = word.charCodeAt(0);
    this.#first[first >> 5] = (this.#first[first >> 5] as number) | (1 << (first & 31));
    let state = ROOT;
    for (let i = 0; i < word.length; i += 1) {
      const unit = word.charCodeAt(i);
      const at = this.#find(state, unit);
      if (this.#states[at] === EMPTY) {
        this.#states[at] = state;
        this.#units[at] = unit;
        this.#next[at] = this.#size++;
      }
      state = this.#next[at] as number;
    }
    if (this.#value[state] === EMPTY) this.#value[state] = id;
  }

  /** Whether a word begins with this code unit. */
  begins(unit: number): boolean {
    return ((this.#first[unit >> 5] as number) & (1 << (unit & 31))) !== 0;
  }

  /** Whether `text` begins with one of the words. */
  begin(text: string): boolean {
    let found = false;
    this.at(text, 0, text.length, () => {
      found = true;
    });
    return found;
  }

  /** The words that start at `start`, shortest first, as `visit(end, value)`; none is read past `limit`. */
  at(text: string, start: number, limit: number, visit: (end: number, value: number) => void): void {
    if (!this.begins(text.charCodeAt(start))) return;
    let state = ROOT;
    for (let i = start; i < limit; i += 1) {
      const at = this.#find(state, text.charCodeAt(i));
      if (this.#states[at] === EMPTY) return;
      state = this.#next[at] as number;
      const value = this.#value[state] as number;
      if (value !== EMPTY) visit(i + 1, value);
    }
  }

  /** Every leftmost-longest word within `[start, end)`, in text order. */
  scan(text: string, start: number, end: number, visit: (start: number, end: number, value: number) => void): void {
    for (let i = start; i < end; ) {
      let last = i + 1;
      let found = EMPTY;
      if (this.begins(text.charCodeAt(i))) {
        let state = ROOT;
        for (let j = i; j < end; j += 1) {
          const at = this.#find(state, text.charCodeAt(j));
          if (this.#states[at] === EMPTY) break;
          state = this.#next[at] as number;
          const value = this.#value[state] as number;
          if (value === EMPTY) continue;
          last = j + 1;
          found = value;
        }
        if (found !== EMPTY) visit(i, last, found);
      }
      i = last;
    }
  }
}
