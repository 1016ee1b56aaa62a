import { countriesByShort } from '../../lexicon/short-names.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { entryOf } from '../gazetteer.ts';
import type { Reading } from '../types.ts';

/** Characters that stand for a country, a continent or a union only beside a country's own: 中欧, 中非, 台贝. */
const BESIDE = new Set('欧非阿拉新星贝智马意西瑞尼希比秘港澳陆');
/** Unions that stand in a pair like a state: 中国-东盟. */
const UNION = /(?:东盟|欧盟|非盟|阿盟|海合会|中亚|太平洋岛国)$/u;
const JOINT = /^[-—－–与和同、]$/u;

/** Whether all that stands here are countries in a character each: 法德, 中日韩. They look like a surname and a given name. */
export function isShortPair(words: string, lexicon: Lexicon): boolean {
  const known = countriesByShort(lexicon);
  return words.length > 1 && [...words].every((c) => known.has(c));
}

/** Whether two or three sides in a character each stand at `at`: 中英, 中日韩; how many characters they take, else 0. */
export function shortPairAt(
  { document: { text }, lexicon }: Pick<Reading, 'document' | 'lexicon'>,
  at: number,
): number {
  const known = countriesByShort(lexicon);
  const side = (c: string | undefined): boolean => c !== undefined && (known.has(c) || BESIDE.has(c));
  const [a, b, c] = [text[at], text[at + 1], text[at + 2]];
  if (!side(a) || !side(b) || a === b || (!known.has(a ?? '') && !known.has(b ?? ''))) return 0;
  return side(c) && known.has(c ?? '') && c !== a && c !== b ? 3 : 2;
}

/** Start of the country or union whose whole name ends at `end`; null where none does. */
function sideEndingAt({ document: { text }, tokens }: Reading, end: number): number | null {
  const token = tokens.endingAt(end);
  if (entryOf(token, 'country') !== undefined) return token?.start ?? null;
  const union = UNION.exec(text.slice(Math.max(0, end - 5), end))?.[0];
  return union === undefined ? null : end - union.length;
}

/** Start of the two sides that end at `end`: 中越, 美国-东盟, 中国与巴西; null where there are no two. */
export function pairEndingAt(reading: Reading, end: number): number | null {
  const { text } = reading.document;
  if (shortPairAt(reading, end - 3) === 3) return end - 3;
  if (shortPairAt(reading, end - 2) === 2) return end - 2;
  const second = sideEndingAt(reading, end);
  if (second === null) return null;
  const first = sideEndingAt(reading, JOINT.test(text[second - 1] ?? '') ? second - 1 : second);
  return first;
}
