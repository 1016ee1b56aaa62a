import { fillMatching } from '../model/script.ts';
import { eachSecondForm, HAS_SECOND_FORM } from './characters.ts';
import { withoutLostGlosses } from './lost-gloss.ts';

/** All that one paragraph in a thousand has: invisible, control and combining characters, second forms, ligatures. */
const RARE: readonly RegExp[] = [
  /[\p{Default_Ignorable_Code_Point}\p{Mn}\uFFF9-\uFFFD\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\uE5E5]+/gu,
  /(?:(?![\t\n\v\f\r])\p{Cc})+/gu,
];
/** First halves of the pairs of ideographs that Unicode maps to others, and of variation selectors. */
const RARE_PAIRS = [0xd87e, 0xdb40];
/** Zero-width characters, joiners, variation selectors, direction and byte order marks, soft hyphens, stand-ins for objects. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC]/gu;
/** Ruby as characters: the annotated text, a separator, how it is read, an end. */
const ANNOTATION = /\uFFF9(?<base>[^\uFFF9-\uFFFB]*)\uFFFA[^\uFFF9-\uFFFB]*\uFFFB/gu;
/** Control characters but white space: what a broken export leaves within names, 王\u0008毅. */
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu;
/** Underlines and the like set upon Chinese characters. */
const UPON_HAN = /(?<=\p{Script=Han})\p{Mn}+/gu;
/** No writing sets more than four marks upon a letter; what has more is meant to be unreadable. */
const HEAPED = /(?<=\p{Mn}{4})\p{Mn}/gu;
const DECOMPOSED = /\P{Mn}\p{Mn}{1,4}/gu;
/** Two letters in one form, and ideographs that Unicode maps to others in the planes beyond the first. */
const COMPOUND = /[\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/gu;
/** What GBK's wide blank A3A0 is to converters that know no better. */
const PRIVATE_BLANK = /\uE5E5/gu;
const SECOND_FORMS = /[\u2E80-\u2FDF\uF900-\uFAFF]/gu;

let rare: Uint8Array | null = null;

/** Asked of every paragraph: a table answers faster than a pattern. */
function hasRare(text: string): boolean {
  if (rare === null) {
    rare = new Uint8Array(65_536);
    for (const run of RARE) fillMatching(rare, run, 1);
    for (const unit of RARE_PAIRS) rare[unit] = 1;
  }
  for (let at = 0; at < text.length; at += 1) if (rare[text.charCodeAt(at)] === 1) return true;
  return false;
}

let firstForms: ReadonlyMap<string, string> | null = null;

function firstForm(second: string): string {
  if (firstForms === null) {
    const forms = new Map<string, string>();
    eachSecondForm((unit, first) => forms.set(String.fromCharCode(unit), String.fromCharCode(first)));
    firstForms = forms;
  }
  return firstForms.get(second) ?? second;
}

/**
 * The text without what no reader sees, and with one form for what looks the same: 习\u200B近平 is 习近平, ⼴州 is 广州,
 * Ruﬃn is Ruffin, e and its accent are é. All other private-use characters stay as they are: which they were meant for
 * only the font knows.
 */
export function visible(text: string): string {
  if (!hasRare(text)) return text;
  const plain = withoutLostGlosses(text)
    .replace(ANNOTATION, '$<base>')
    .replace(PRIVATE_BLANK, '\u3000')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(HEAPED, '')
    .replace(UPON_HAN, '')
    .replace(COMPOUND, (form) => form.normalize('NFKC'))
    .replace(DECOMPOSED, (letter) => letter.normalize('NFC'));
  return HAS_SECOND_FORM.test(plain) ? plain.replace(SECOND_FORMS, firstForm) : plain;
}
