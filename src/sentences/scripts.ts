import { eachSecondForm } from '../articles/characters.ts';
import { simplifiedUnits } from '../lexicon/simplified.ts';

/** Marks that regions print differently and that mean one thing; each is one character for one, so that offsets stay. */
const MARKS: readonly (readonly [string, string])[] = [
  ['‧•・∙．･⋅ꞏ⸱', '·'],
  ['「﹁〝«„‟｢❝', '“'],
  ['」﹂〞〟»｣❞', '”'],
  ['『﹃‹❛', '‘'],
  ['』﹄›❜', '’'],
  ['﹐︐', '，'],
  ['﹑︑､', '、'],
  ['︒｡', '。'],
  ['﹔︔', '；'],
  ['﹕︓︰∶', '：'],
  ['﹖︖', '？'],
  ['﹗︕', '！'],
  ['(﹙︵', '（'],
  [')﹚︶', '）'],
  ['︽≪⟪', '《'],
  ['︾≫⟫', '》'],
  ['⋯', '…'],
];

const LETTER_OR_DIGIT = /[0-9A-Za-z]/u;

let table: Uint16Array | null = null;

/** Code unit to code unit: traditional to simplified characters and one form for each mark; built once, on first use. */
function characters(): Uint16Array {
  if (table !== null) return table;
  const map = simplifiedUnits();
  eachSecondForm((second, first) => {
    map[second] = map[first] as number;
  });
  for (const [marks, mark] of MARKS) for (const c of marks) map[c.charCodeAt(0)] = mark.charCodeAt(0);
  // full-width letters and digits
  for (let unit = 0xff10; unit <= 0xff5a; unit += 1) {
    const narrow = unit - 0xfee0;
    if (LETTER_OR_DIGIT.test(String.fromCharCode(narrow))) map[unit] = narrow;
  }
  table = map;
  return map;
}

/**
 * The form in which text is read: simplified characters, one kind of dot, quotation mark, bracket, digit,
 * radicals and compatibility ideographs as the characters they look like. Character by
 * character, so the length stays the same and every offset into the result is an offset into the original:
 * `simplify('「脫鉤」')` is `“脱钩”`.
 */
export function simplify(text: string): string {
  const map = characters();
  let same = 0;
  while (same < text.length && map[text.charCodeAt(same)] === text.charCodeAt(same)) same += 1;
  if (same === text.length) return text;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = map[text.charCodeAt(i)] ?? 0;
  let out = '';
  for (let i = 0; i < units.length; i += 8_192) out += String.fromCharCode(...units.subarray(i, i + 8_192));
  return out;
}

const NOISE = /[\s“”"'‘’《》〈〉]/gu;

/** The form in which two names are compared: simplified, one dot, no spaces or quotation marks, lower case. */
export function normaliseName(name: string): string {
  return simplify(name.normalize('NFKC')).replace(NOISE, '').toLowerCase();
}
