import type { Entry, Token } from '../gazetteer.ts';

/** Kinds of the lexicon's words as the tagger sees them; what a word means first decides. */
const ORDER: readonly Entry['kind'][] = [
  'person',
  'organisation',
  'shared',
  'country',
  'place',
  'post',
  'cue',
  'policy',
  'trap',
];
const MARK_OF = new Map(ORDER.map((kind, at) => [kind, at + 1]));
export const PERSON_MARK = 1;
/** How many kinds of mark there are, none included. */
export const MARKS = ORDER.length + 1;

/** A mark holds the kind of word and whether the character is its first, inner, last or only one. */
export const kindOfMark = (mark: number): number => mark >> 2;

const FIRST = 0;
const INNER = 1;
const LAST = 2;
const ONLY = 3;

/** Whether a word ends at the character with this mark. */
export const endsWord = (mark: number): boolean => mark !== 0 && (mark & 3) >= LAST;
/** Whether a word starts at the character with this mark. */
export const startsWord = (mark: number): boolean => mark !== 0 && ((mark & 3) === FIRST || (mark & 3) === ONLY);

/** Writes the lexicon's words into `marks`, one byte a UTF-16 unit; `marks[0]` is the unit at `offset` of the text. */
export function markTokens(marks: Uint8Array, tokens: readonly Token[], offset = 0): void {
  for (const { start, end, entries } of tokens) {
    let kind = MARKS;
    for (const entry of entries) kind = Math.min(kind, MARK_OF.get(entry.kind) ?? MARKS);
    if (kind === MARKS) continue;
    const mark = kind << 2;
    if (end - start === 1) {
      marks[start - offset] = mark | ONLY;
      continue;
    }
    marks.fill(mark | INNER, start - offset, end - offset);
    marks[start - offset] = mark | FIRST;
    marks[end - 1 - offset] = mark | LAST;
  }
}
