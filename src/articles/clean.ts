/** Invisible characters: zero-width ones, joiners, variation selectors, direction and byte order marks, soft hyphens. */
const INVISIBLE =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\p{Variation_Selector}\uFEFF\uFFF9-\uFFFB]/gu;
/** Control characters but white space: what a broken export leaves within names, 王\u0008毅. */
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu;
const BLANKS = /[^\S\n]+/gu;
const LINE_BREAKS = / ?\n[ \n]*/gu;
const WIDE = '\\p{Script=Han}\\u3001-\\u303F\\uFF01-\\uFF60“”‘’…—';
const WRAP_BETWEEN_WIDE = new RegExp(`(?<=[${WIDE}])\\n(?=[${WIDE}])`, 'gu');
const SPACE_AROUND_PUNCTUATION = /(?<=[，。；：、“‘《「『（]) | (?=[，。；：、！？”’》」』）])/gu;
/** Brackets that hold what is left of a lost gloss: 普京（Pu�in）. */
const LOST_GLOSS = /[（(][^（）()]{0,40}\uFFFD[^（）()]{0,40}[）)]/gu;

/**
 * One paragraph's characters as they stand, white space settled: line wraps between Han characters vanish, other runs
 * of white space become one space, `拜登\n总统，  说` is `拜登总统，说`; invisible and control characters and brackets that
 * hold a destroyed gloss are dropped.
 */
export function clean(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(LOST_GLOSS, '')
    .replace(BLANKS, ' ')
    .replace(LINE_BREAKS, '\n')
    .replace(WRAP_BETWEEN_WIDE, '')
    .replaceAll('\n', ' ')
    .replace(SPACE_AROUND_PUNCTUATION, '')
    .trim();
}

const SPACES = /\s+/gu;

/** The text without any white space: the form in which two paragraphs are compared. */
export function compact(text: string): string {
  return text.replace(SPACES, '');
}
