import { isSetSolid, measureAt } from './measure.ts';
import { opensStory } from './opening.ts';
import { settled } from './settle.ts';

/** A line of a printed column as a PDF tool gives it back: spaces settled, with its width in ems. */
export interface PrintedLine {
  readonly text: string;
  readonly width: number;
  readonly indented: boolean;
}

/** A printed line that may be the last of a paragraph. */
export const ENDS_A_SENTENCE = /[。！？”]$/u;
const OPENS_LIKE_A_PARAGRAPH =
  /^(?:关于[^，。]{1,20}，|關於[^，。]{1,20}，|\p{Script=Han}{2,4}(?:指出|强调|強調|表示|介绍|介紹|阐述|闡述|认为|認為|说|說))/u;
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—■·]/u;
const ENDS_LATIN = /[\w.,]/u;
const OPENS_LATIN = /^[A-Za-z]/u;
const ENDS_LIKE_A_DATELINE = /^[^，。]{2,30}[电電讯訊]$/u;
const LONGEST_DATELINE = 31;
const DIVIDED = /\p{Ll}-$/u;
const GOES_ON = /^\p{Ll}/u;
const INDENT_EMS = 2;
const HANGS = /[，。、；：！？”’）》]$/u;
const INDENT = /^[ \u3000]{2,}/u;
/** What no line break parts: a number or a Latin word, a wide character, with the signs that must not open or close a line. */
const FIRST_UNIT = /^[“‘（《「『]*(?:[A-Za-z0-9.,%]+|.)[，。、；：！？”’）》」』…]*/u;

/** The lines of a page that hold anything, with their widths: 1 for a wide character, half for another. */
export function printedLines(text: string): PrintedLine[] {
  return text.split('\n').flatMap((raw) => {
    const line = settled(raw);
    return line === '' ? [] : [{ text: line, width: widthOf(line), indented: INDENT.test(raw) }];
  });
}

export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : 0.5;
  return width;
}

/**
 * Whether a paragraph begins with line `at`: the line before ends a sentence and is short, or this one is short by an
 * indent that the tool dropped, or it opens as paragraphs do (关于…，, 李强表示). `openedBefore` says whether the line
 * before began a paragraph itself: it may have lost an indent then.
 */
export function opensParagraph(lines: readonly PrintedLine[], at: number, openedBefore = false): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (line === undefined || before === undefined) return true;
  if (!ENDS_A_SENTENCE.test(before.text)) return false;
  if (line.indented) return true;
  const measure = measureAt(lines, at);
  const lost = openedBefore && before.width <= measure - 1.5 ? INDENT_EMS : 0;
  const room = measure - before.width - lost;
  if (room >= 3) return true;
  if (lostIndent(line.width, measure)) return true;
  const solid = isSetSolid(lines, at, measure);
  if (solid && HANGS.test(line.text) && lostIndent(line.width - 1, measure)) return true;
  if (solid && room >= widthOf(firstUnit(line.text))) return true;
  return line.width <= measure - 0.5 && OPENS_LIKE_A_PARAGRAPH.test(line.text);
}

/** Whether a width is that of a full line less an indent. */
function lostIndent(width: number, measure: number): boolean {
  return width >= measure - 3.5 && width <= measure - 1.5;
}

/** What no line break parts at the head of a line: `“两国`'s is `“两`, `2023年` has `2023`. */
export function firstUnit(text: string): string {
  return FIRST_UNIT.exec(text)?.[0] ?? '';
}

/** Whether a text is a dateline and nothing else: the space behind it went with the end of its line. */
function isDateline(text: string): boolean {
  return text.length <= LONGEST_DATELINE && ENDS_LIKE_A_DATELINE.test(text) && opensStory(text);
}

/**
 * Joins the lines of one paragraph: words of Latin letters keep a space between them, the hyphen of a word that was
 * divided goes (Rai- / mondo), one before a capital stays (Jean- / Pierre).
 */
export function joined(lines: readonly { readonly text: string }[]): string {
  const parts: string[] = [];
  for (const { text } of lines) {
    const before = parts.at(-1) ?? '';
    const divided = DIVIDED.test(before.slice(-2)) && GOES_ON.test(text);
    if (divided) parts.splice(-1, 1, before.slice(0, -1));
    const parted = !divided && ENDS_LATIN.test(before.slice(-1)) && OPENS_LATIN.test(text);
    // a dateline may break over two narrow lines
    const dated = parts.length <= 2 && isDateline(parts.join(''));
    parts.push(parted || dated ? ` ${text}` : text);
  }
  return parts.join('');
}
