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
const NEIGHBOURS = 6;
const INDENT = /^[ \u3000]{2,}/u;
const DIGIT_GAP = /(?<=\d) +(?=[年月日时時分届屆个個%％\d])|(?<=[\p{Script=Han}年月日]) +(?=\d)/gu;
const PUNCTUATION_GAP = /(?<=[，。；：、！？“”（）《》—]) +| +(?=[，。；：、！？”）》])/gu;
const BLANKS = /[^\S\n]+/gu;

/** The lines of a page that hold anything, with their widths: 1 for a wide character, half for another. */
export function printedLines(text: string): PrintedLine[] {
  return text.split('\n').flatMap((raw) => {
    const settled = raw.replace(BLANKS, ' ').trim().replace(DIGIT_GAP, '').replace(PUNCTUATION_GAP, '');
    return settled === '' ? [] : [{ text: settled, width: widthOf(settled), indented: INDENT.test(raw) }];
  });
}

export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : 0.5;
  return width;
}

/** The measure around line `at`: the commonest width, to the whole em, of the lines near it. */
export function measureAt(lines: readonly PrintedLine[], at: number): number {
  const counts = new Map<number, number>();
  for (const { width } of lines.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)) {
    const whole = Math.round(width);
    counts.set(whole, (counts.get(whole) ?? 0) + 1);
  }
  let [measure, most] = [0, 0];
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > measure)) [measure, most] = [width, count];
  }
  return measure;
}

/**
 * Whether a paragraph begins with line `at`: the line before ends a sentence and is short, or this one is short by an
 * indent that the tool dropped, or it opens as paragraphs do (关于…，, 李强表示).
 */
export function opensParagraph(lines: readonly PrintedLine[], at: number): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (line === undefined || before === undefined) return true;
  if (!ENDS_A_SENTENCE.test(before.text)) return false;
  if (line.indented) return true;
  const measure = measureAt(lines, at);
  if (before.width <= measure - 3) return true;
  if (line.width >= measure - 3.5 && line.width <= measure - 1.5) return true;
  return line.width <= measure - 0.5 && OPENS_LIKE_A_PARAGRAPH.test(line.text);
}

/** Joins the lines of one paragraph; words of Latin letters keep a space between them. */
export function joined(lines: readonly PrintedLine[]): string {
  return lines
    .map(({ text }, i) => {
      const before = lines[i - 1]?.text.slice(-1) ?? '';
      return ENDS_LATIN.test(before) && OPENS_LATIN.test(text) ? ` ${text}` : text;
    })
    .join('');
}
