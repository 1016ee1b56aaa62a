import { visible } from './invisible.ts';
import { closedUp } from './spaced.ts';

const BLANKS = /[^\S\n]+/gu;
const LINE_BREAKS = / ?\n[ \n]*/gu;
const WIDE = '\\p{Script=Han}\\u3001-\\u303F\\uFF01-\\uFF60“”‘’…—';
const WRAP_BETWEEN_WIDE = new RegExp(`(?<=[${WIDE}])\\n(?=[${WIDE}])`, 'gu');
const SPACE_AROUND_PUNCTUATION = /(?<=[，。；：、“‘《「『（]) | (?=[，。；：、！？”’》」』）])/gu;

/**
 * One paragraph's characters as they stand, white space settled: line wraps between Han characters vanish, other runs
 * of white space become one space, `拜登\n总统，  说` is `拜登总统，说`; what was spaced out is closed up; what no reader
 * sees is dropped, and brackets that hold a destroyed gloss. Cleaning twice is cleaning once.
 */
export function clean(text: string): string {
  return closedUp(
    visible(text)
      .replace(BLANKS, ' ')
      .replace(LINE_BREAKS, '\n')
      .replace(WRAP_BETWEEN_WIDE, '')
      .replaceAll('\n', ' ')
      .replace(SPACE_AROUND_PUNCTUATION, '')
      .trim(),
  );
}

const SPACES = /\s+/gu;

/** The text without any white space: the form in which two paragraphs are compared. */
export function compact(text: string): string {
  return text.replace(SPACES, '');
}
