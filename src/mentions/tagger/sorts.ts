import type { Lexicon } from '../../lexicon/types.ts';
import { isHan, isStop } from '../characters.ts';

/** Sorts of character, fifteen at most. */
export const SORT = {
  other: 0,
  digit: 1,
  lower: 2,
  upper: 3,
  dot: 4,
  opening: 5,
  closing: 6,
  comma: 7,
  stop: 8,
  han: 9,
  transliteration: 10,
  surname: 11,
  both: 12,
  particle: 13,
} as const;

const FORMS: readonly (readonly [RegExp, number])[] = [
  [/[0-9]/u, SORT.digit],
  [/\p{Ll}/u, SORT.lower],
  [/\p{Lu}/u, SORT.upper],
  [/[·-]/u, SORT.dot],
  [/[（《“‘【〔[]/u, SORT.opening],
  [/[）》”’】〕\]]/u, SORT.closing],
  [/[，、,：:；;\s]/u, SORT.comma],
  [/[。！？!?…]/u, SORT.stop],
];

/** What has one of the forms above: asked first, as most of all code units have none. */
const FORMED = new RegExp(FORMS.map(([form]) => form.source).join('|'), 'u');

function sortOf(character: string, lexicon: Lexicon): number {
  if (!isHan(character)) {
    const form = FORMED.test(character) ? FORMS.find(([pattern]) => pattern.test(character)) : undefined;
    return form?.[1] ?? SORT.other;
  }
  const foreign = lexicon.transliteration.has(character);
  const family = lexicon.surnames.has(character);
  if (isStop(character) && !foreign) return SORT.particle;
  if (foreign) return family ? SORT.both : SORT.transliteration;
  return family ? SORT.surname : SORT.han;
}

/** The sort of every UTF-16 unit: 克 is one of transliteration, 王 of surnames, 的 a particle. */
export function characterSorts(lexicon: Lexicon): Uint8Array {
  return Uint8Array.from({ length: 65_536 }, (_, unit) => sortOf(String.fromCharCode(unit), lexicon));
}
