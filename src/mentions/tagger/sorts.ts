import type { Lexicon } from '../../lexicon/types.ts';
import { fillMatching } from '../../model/script.ts';
import { isHan, STOPS } from '../characters.ts';

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
  [/\p{Script=Han}+/gu, SORT.han],
  [/[0-9]+/gu, SORT.digit],
  [/\p{Ll}+/gu, SORT.lower],
  [/\p{Lu}+/gu, SORT.upper],
  [/[·-]+/gu, SORT.dot],
  [/[（《“‘【〔[]+/gu, SORT.opening],
  [/[）》”’】〕\]]+/gu, SORT.closing],
  [/[，、,：:；;\s]+/gu, SORT.comma],
  [/[。！？!?…]+/gu, SORT.stop],
];

const UNITS = 65_536;

/** The sort of every UTF-16 unit: 克 is one of transliteration, 王 of surnames, 的 a particle. */
export function characterSorts(lexicon: Lexicon): Uint8Array {
  const sorts = new Uint8Array(UNITS);
  for (const [form, sort] of FORMS) fillMatching(sorts, form, sort);
  const say = (words: Iterable<string>, sort: number): void => {
    for (const word of words) if (word.length === 1 && isHan(word)) sorts[word.charCodeAt(0)] = sort;
  };
  const { surnames, transliteration } = lexicon;
  say(surnames.keys(), SORT.surname);
  say(STOPS, SORT.particle);
  say(transliteration, SORT.transliteration);
  say(
    [...transliteration].filter((character) => surnames.has(character)),
    SORT.both,
  );
  return sorts;
}
