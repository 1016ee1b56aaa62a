const NEWLINE = 0x0a;
const SPACE = 0x20;
const ZERO = 0x30;
/** More than twice as many slots as words (350,000), so that a word is found at the second look. */
const SLOTS = 2 ** 20;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a word goes on byte by byte (FNV-1a). */
const hashed = (hash: number, byte: number): number => Math.imul(hash ^ byte, PRIME);
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** Of nodejieba's file as a whole, so that it need not be read through: a test holds them to it. */
export const WHOLE = {
  /** The sum of all counts. */
  total: 60_101_983,
  /** The least count. */
  rarest: 2,
  /** The longest word, in bytes. */
  longest: 48,
} as const;

/** Words that begin with a character of ASCII stand first, in no order. */
const ASCII_END = 0x80;

/**
 * The words of nodejieba's dictionary with how often they stand in its corpus and their part of speech: the file's own
 * bytes, lines of `词 7 n` in order of their first characters, and a hash table of where lines begin, into which the
 * words of a character are put when it is first asked for.
 */
export class Dictionary {
  readonly #bytes: Uint8Array;
  /** Where a line begins, plus one; 0 is an empty slot. */
  readonly #lines = new Int32Array(SLOTS);
  /** First characters whose words are in the table, as numbers of their bytes. */
  readonly #known = new Set<number>();
  /** Where the words begin that start with no character of ASCII. */
  readonly #sorted: number;

  /** `bytes` as of `jieba.dict.utf8`: every line has a word, a count above 0 and a tag. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    let line = 0;
    while (line < bytes.length && (bytes[line] as number) < ASCII_END) line = this.#add(line);
    this.#sorted = line;
  }

  /** Puts the word of a line into the table; gives where the next line begins. */
  #add(line: number): number {
    let hash = SEED;
    let at = line;
    for (; this.#bytes[at] !== SPACE && at < this.#bytes.length; at += 1)
      hash = hashed(hash, this.#bytes[at] as number);
    let slot = slotOf(hash);
    while (this.#lines[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#lines[slot] = line + 1;
    return this.#lineAfter(at);
  }

  #lineAfter(at: number): number {
    const end = this.#bytes.indexOf(NEWLINE, at);
    return end < 0 ? this.#bytes.length : end + 1;
  }

  /** The first bytes at a place as one number, by which lines are in order: those of a character of the given length. */
  #head(bytes: Uint8Array, at: number, length: number): number {
    let head = 0;
    for (let i = 0; i < length; i += 1) head = head * 256 + (bytes[at + i] ?? 0);
    return head;
  }

  /** Puts all words that begin with the character at `text[start, end)` into the table, once. */
  #learn(text: Uint8Array, start: number, end: number): void {
    const head = this.#head(text, start, end - start);
    if ((text[start] as number) < ASCII_END || this.#known.has(head)) return;
    this.#known.add(head);
    let low = this.#sorted;
    let high = this.#bytes.length;
    while (low < high) {
      const middle = Math.max(low, this.#bytes.lastIndexOf(NEWLINE, ((low + high) >> 1) - 1) + 1);
      if (this.#head(this.#bytes, middle, end - start) < head) low = this.#lineAfter(middle);
      else high = middle;
    }
    while (low < this.#bytes.length && this.#head(this.#bytes, low, end - start) === head) low = this.#add(low);
  }

  #countAt(at: number): number {
    let count = 0;
    for (let i = at; (this.#bytes[i] ?? SPACE) !== SPACE; i += 1)
      count = count * 10 + (this.#bytes[i] as number) - ZERO;
    return count;
  }

  /** The words that begin at `start` of a UTF-8 text, shortest first, as `visit(end, line)`, offsets in bytes. */
  at(text: Uint8Array, start: number, visit: (end: number, line: number) => void): void {
    const limit = Math.min(text.length, start + WHOLE.longest);
    let hash = SEED;
    let first = true;
    for (let end = start; end < limit; ) {
      hash = hashed(hash, text[end] as number);
      end += 1;
      if (((text[end] ?? 0) & 0xc0) === 0x80) continue;
      if (first) this.#learn(text, start, end);
      first = false;
      const line = this.#find(hash, text, start, end);
      if (line >= 0) visit(end, line);
    }
  }

  #find(hash: number, text: Uint8Array, start: number, end: number): number {
    for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
      const line = (this.#lines[slot] as number) - 1;
      if (line < 0 || this.#isAt(line, text, start, end)) return line;
    }
  }

  #isAt(line: number, text: Uint8Array, start: number, end: number): boolean {
    for (let i = start; i < end; i += 1) if (this.#bytes[line + i - start] !== text[i]) return false;
    return this.#bytes[line + end - start] === SPACE;
  }

  /** The logarithm of a word's share of the corpus; of no word (-1) that of the rarest one. */
  weight(line: number): number {
    const count = line < 0 ? WHOLE.rarest : this.#countAt(this.#bytes.indexOf(SPACE, line) + 1);
    return Math.log(count / WHOLE.total);
  }

  /** The part of speech of the word on this line: `n`, `vn`. */
  tag(line: number): string {
    const behind = this.#bytes.indexOf(NEWLINE, line);
    const end = behind < 0 ? this.#bytes.length : behind;
    const start = this.#bytes.lastIndexOf(SPACE, end) + 1;
    return String.fromCharCode(...this.#bytes.subarray(start, end));
  }
}
