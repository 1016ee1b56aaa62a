import { PERSON_MARK } from './marks.ts';

/** The table of starts has `2 ** START_BITS` numbers of a byte: small enough to stay in the processor's nearest cache. */
export const START_BITS = 16;
/** How many clues say whether a name may start at a character. */
export const START_CLUES = 9;

const A = 0x9e3779b1;
const B = 0x85ebca6b;
const C = 0xc2b2ae35;
const SHIFT = 32 - START_BITS;
/** Words of the lexicon that are names themselves say nothing here: unknown names have none. */
const NAMES = PERSON_MARK + 2;

/** Where a name may start: what little is asked of every character, before anything is read closely. */
export interface Starts {
  readonly table: Int8Array;
  /** From this sum on a name may start. */
  readonly least: number;
}

/** A text as the tagger sees it, one number a UTF-16 unit. */
export interface View {
  readonly units: Uint16Array;
  /** As of `characterSorts`. */
  readonly sorts: Uint8Array;
  /** As of `markTokens`. */
  readonly marks: Uint8Array;
}

const place = (value: number, clue: number): number => {
  const mixed = Math.imul(value ^ Math.imul(clue, B), A);
  return Math.imul(mixed ^ (mixed >>> 15), C) >>> SHIFT;
};
const markAt = (mark: number): number => (mark >> 2 <= NAMES ? 0 : mark);

/** Writes the table's places of the clues at character `at` into `out`. */
export function readStart({ units, sorts, marks }: View, at: number, out: Int32Array): void {
  const l1 = at > 0 ? (units[at - 1] as number) : 0;
  const c = units[at] as number;
  const r1 = units[at + 1] ?? 0;
  const r2 = units[at + 2] ?? 0;
  const left = at > 0 ? (sorts[l1] as number) : 0;
  const sort = ((sorts[c] as number) << 8) | ((sorts[r1] as number) << 4) | (sorts[r2] as number);
  out[0] = place(c, 1);
  out[1] = place(Math.imul(c, A) ^ Math.imul(r1, C), 2);
  out[2] = place(Math.imul(l1, A) ^ Math.imul(c, C), 3);
  out[3] = place(l1, 4);
  out[4] = place(r1, 5);
  out[5] = place((left << 12) | sort, 6);
  out[6] = place(((at > 0 ? markAt(marks[at - 1] as number) : 0) << 8) | markAt(marks[at] as number), 7);
  out[7] = place((r1 << 4) | (sorts[c] as number), 8);
  out[8] = place(Math.imul(r1, A) ^ Math.imul(r2, C), 9);
}
