/** What a piece of a pattern tells of the text it matches. */
export interface Piece {
  /** Every string the piece can match; null where they are too many or without end. */
  readonly exact: readonly string[] | null;
  /** Words of which each match holds at least one; null where none can be told. */
  readonly words: readonly string[] | null;
}

/** Longer lists cost more to look for than they spare. */
const MOST_EXACT = 160;
const MOST_WORDS = 400;

/** A piece that tells nothing: `.`, `[^，]+`. */
export const ANYTHING: Piece = { exact: null, words: null };
/** A piece that matches a place: `^`, a look around. */
export const NOTHING: Piece = { exact: [''], words: null };

const shortest = (words: readonly string[]): number => words.reduce((least, { length }) => Math.min(least, length), 99);

/** The list that stands in fewer texts: of longer words, or of fewer. */
function rarer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  const gain = shortest(b) - shortest(a);
  return gain > 0 || (gain === 0 && b.length < a.length) ? b : a;
}

const asWords = (exact: readonly string[] | null): readonly string[] | null =>
  exact === null || exact.includes('') || exact.length > MOST_WORDS ? null : exact;

/** The words of a piece, those of its exact strings too where they are rarer; null where none can be told. */
export const wordsOf = ({ exact, words }: Piece): readonly string[] | null => rarer(words, asWords(exact));

/** What matches one of the pieces: 制裁|禁运. */
export function either(pieces: readonly Piece[]): Piece {
  const exact = pieces.flatMap((piece) => piece.exact ?? []);
  const words = pieces.flatMap((piece) => wordsOf(piece) ?? []);
  const known = pieces.every((piece) => piece.exact !== null) && exact.length <= MOST_EXACT;
  const needed = pieces.every((piece) => wordsOf(piece) !== null) && words.length <= MOST_WORDS;
  return { exact: known ? [...new Set(exact)] : null, words: needed ? [...new Set(words)] : null };
}

/** Every string of one list with every string of another behind it. */
function joined(before: readonly string[], after: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const left of before) for (const right of after) out.push(left + right);
  return out;
}

/** What matches the pieces one behind another: 出口(?:管制|限制) gives 出口管制 and 出口限制. */
export function inARow(pieces: readonly Piece[]): Piece {
  let words: readonly string[] | null = null;
  let run: readonly string[] = [''];
  let whole = true;
  for (const piece of pieces) {
    if (piece.exact !== null && run.length * piece.exact.length <= MOST_EXACT) {
      run = joined(run, piece.exact);
      continue;
    }
    words = rarer(rarer(words, asWords(run)), wordsOf(piece));
    run = piece.exact ?? [''];
    whole = false;
  }
  return { exact: whole ? run : null, words: rarer(words, asWords(run)) };
}

/** What matches a piece from `least` to `most` times; `most` may be infinite. */
export function repeated(piece: Piece, least: number, most: number): Piece {
  if (least === 1 && most === 1) return piece;
  if (least > 0) return { exact: null, words: wordsOf(piece) };
  return most === 1 && piece.exact !== null ? { exact: ['', ...piece.exact], words: null } : ANYTHING;
}
