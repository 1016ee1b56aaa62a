import { ANYTHING, either, inARow, NOTHING, type Piece, repeated, wordsOf } from './pattern-pieces.ts';

const WIDEST_RANGE = 16;
const DIGITS = [...'0123456789'];
/** Escapes that match a place, not a character. */
const PLACES = new Set(['b', 'B']);
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
const QUANTIFIER = /(?:[*+?]|\{(?<least>\d+)(?:,(?<most>\d*))?\})\??/uy;
/** Characters that stand for themselves, up to one that a quantifier follows. */
const LITERAL = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/uy;
const UNIT = /u(?<unit>[0-9A-Fa-f]{4})/uy;
const PROPERTY = /[pP]\{[^}]+\}/uy;
const GROUP = /\((?<sort>\?:|\?<?[=!]|\?<[^>]+>)?/uy;

/** Reads a pattern's source from left to right; `at` is the next character to read. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  #take(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.#at;
    const match = token.exec(this.#source);
    if (match !== null) this.#at = token.lastIndex;
    return match;
  }

  alternatives(): Piece {
    const branches: Piece[] = [];
    do branches.push(this.#branch());
    while (this.#source[this.#at++] === '|');
    return either(branches);
  }

  #branch(): Piece {
    const pieces: Piece[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const literal = this.#take(LITERAL);
      if (literal !== null) {
        pieces.push({ exact: [literal[0]], words: null });
        continue;
      }
      const piece = this.#piece();
      const quantifier = this.#take(QUANTIFIER);
      if (quantifier === null) pieces.push(piece);
      else {
        const [sign] = quantifier[0];
        const least = sign === '{' ? Number(quantifier.groups?.least) : sign === '+' ? 1 : 0;
        const told = quantifier.groups?.most;
        const most = sign === '?' ? 1 : sign !== '{' || told === '' ? Number.POSITIVE_INFINITY : Number(told ?? least);
        pieces.push(repeated(piece, least, most));
      }
    }
    return inARow(pieces);
  }

  #piece(): Piece {
    const c = this.#source[this.#at] as string;
    if (c === '(') return this.#group();
    if (c === '[') return this.#class();
    this.#at += 1;
    if (c === '^' || c === '$') return NOTHING;
    if (c === '.') return ANYTHING;
    return c === '\\' ? this.#escape() : { exact: [c], words: null };
  }

  #group(): Piece {
    const sort = this.#take(GROUP)?.groups?.sort ?? '';
    if (!sort.endsWith('=') && !sort.endsWith('!')) return this.alternatives();
    this.#skipGroup();
    return NOTHING;
  }

  /** Reads on to the end of the group it stands in: what only stands beside a match is none of its words. */
  #skipGroup(): void {
    for (let depth = 1; depth > 0; ) {
      const c = this.#source[this.#at++];
      if (c === '\\') this.#at += 1;
      else if (c === '[') this.#skipClass();
      else if (c === '(') depth += 1;
      else if (c === ')') depth -= 1;
    }
  }

  #skipClass(): void {
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    this.#at += 1;
  }

  #escape(): Piece {
    const unit = this.#take(UNIT)?.groups?.unit;
    if (unit !== undefined) return { exact: [String.fromCharCode(Number.parseInt(unit, 16))], words: null };
    if (this.#take(PROPERTY) !== null) return ANYTHING;
    const c = this.#source[this.#at++] as string;
    if (c === 'd') return { exact: DIGITS, words: null };
    if (PLACES.has(c)) return NOTHING;
    return /[A-Za-z0-9]/u.test(c) && CONTROLS[c] === undefined ? ANYTHING : { exact: [CONTROLS[c] ?? c], words: null };
  }

  #class(): Piece {
    this.#at += 1;
    const negated = this.#source[this.#at] === '^';
    if (negated) this.#at += 1;
    let all: string[] | null = [];
    while (this.#source[this.#at] !== ']') {
      const from = this.#member();
      const ranged = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
      if (ranged) this.#at += 1;
      const to = ranged ? this.#member() : from;
      const [first, last] = [from?.[0]?.charCodeAt(0), to?.[0]?.charCodeAt(0)];
      if (all === null || from === null || first === undefined || last === undefined || last - first > WIDEST_RANGE) {
        all = null;
      } else if (!ranged) all.push(...from);
      else for (let code = first; code <= last; code += 1) all.push(String.fromCharCode(code));
    }
    this.#at += 1;
    return negated || all === null ? ANYTHING : { exact: all, words: null };
  }

  #member(): readonly string[] | null {
    const c = this.#source[this.#at++] as string;
    return c === '\\' ? this.#escape().exact : [c];
  }
}

/** Whether a shorter word of the list stands in this one: where 关税 is looked for, 反倾销关税 need not be. */
function holdsAnother(word: string, words: ReadonlySet<string>): boolean {
  for (let start = 0; start < word.length; start += 1) {
    for (let end = start + 1; end <= word.length; end += 1) {
      if (end - start < word.length && words.has(word.slice(start, end))) return true;
    }
  }
  return false;
}

/**
 * Words of which a text must hold at least one for the pattern to match in it: `(?:加征|征收)[^，]{0,9}关税|断供` gives 关税
 * and 断供. Null where the pattern tells none, and for patterns that fold case.
 */
export function requiredWords(pattern: RegExp): readonly string[] | null {
  if (pattern.ignoreCase) return null;
  const words = wordsOf(new Reader(pattern.source).alternatives());
  if (words === null) return null;
  const all = new Set(words);
  return words.filter((word) => !holdsAnother(word, all));
}
