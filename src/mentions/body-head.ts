import type { Span } from '../model/span.ts';
import { segment } from '../sentences/segment.ts';
import { endsLikeBody } from './body-endings.ts';
import { isHan } from './characters.ts';
import { entryOf, type Token } from './gazetteer.ts';
import type { Reading } from './types.ts';

const LONGEST_HEAD = 18;
const NOUNISH = /^(?:n|j|vn|b|s|eng|a|z|f|i|l|x|m|h|k|an|g)/u;
const FIELD = /^(?:n|vn|v|b|a|an|j|l)$/u;
const CONJUNCTION = /^[与和及暨]$/u;

/** A word before a body's ending, be it nodejieba's or one of the lexicon that names a place or a body. */
export interface Unit extends Span {
  readonly text: string;
  readonly tag: string;
  readonly token: Token | null;
}

/** Whether the word may stand within a body's name: 美国, 加州, 联大. */
function isPart(token: Token): boolean {
  return ['country', 'place', 'organisation', 'shared'].some((kind) =>
    token.entries.some((entry) => entry.kind === kind),
  );
}

/** The words of the run of Han characters that ends at `end`, from left to right; a word of another kind cuts it off. */
function unitsBefore({ document: { text }, tokens }: Reading, end: number, floor: number): Unit[] {
  const units: Unit[] = [];
  let gap = end;
  let at = end;
  const close = (start: number): void => {
    if (start < gap) units.unshift(...segment(text, { start, end: gap }).map((word) => ({ ...word, token: null })));
  };
  while (at > floor && end - at < LONGEST_HEAD) {
    const token = tokens.endingAt(at);
    if (token !== undefined && token.start >= floor) {
      if (!isPart(token)) break;
      close(at);
      units.unshift({ ...token, text: text.slice(token.start, token.end), tag: 'n', token });
      at = token.start;
      gap = at;
      if (entryOf(token, 'country') !== undefined) break;
      continue;
    }
    if (!isHan(text[at - 1]) && text[at - 1] !== '·') break;
    at -= 1;
  }
  close(at);
  return units;
}

/** A counting word alone is the end of what counts, not part of a name: 一|家|中资公司. */
const belongs = ({ tag, text, token }: Unit): boolean => token !== null || text === '·' || NOUNISH.test(tag);

/**
 * What stands before the ending of a body's name that ends at `end`: nouns and places, from left to right. Fields before
 * a conjunction belong to it: 全球冲突|与|合作 in 全球冲突与合作研究所. The first call loads nodejieba's dictionary.
 */
export function headOfBody(reading: Reading, end: number, floor: number): readonly Unit[] {
  const units = unitsBefore(reading, end, floor);
  const first = units.findLastIndex((unit) => !belongs(unit)) + 1;
  const head = units.slice(first);
  const before = units.slice(0, Math.max(0, first - 1));
  const fields = head.length > 0 && head.every(({ tag, token }) => token === null && FIELD.test(tag));
  if (!fields || !CONJUNCTION.test(units[first - 1]?.text ?? '')) return head;
  const more = before.slice(before.findLastIndex((unit) => !belongs(unit)) + 1);
  const last = more.at(-1);
  const field = last !== undefined && last.token === null && FIELD.test(last.tag) && !endsLikeBody(last.text);
  return field ? units.slice(first - 1 - more.length) : head;
}
