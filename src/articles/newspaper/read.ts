import { BLANK, type Draft, type Passage } from '../draft.ts';
import { isPageFurniture, printedDay } from './furniture.ts';
import { joinJumps } from './jumps.ts';
import { opensStory } from './opening.ts';
import { ENDS_A_SENTENCE, joined, measureAt, opensParagraph, type PrintedLine, printedLines } from './reflow.ts';

const HAS_PUNCTUATION = /[。！？；，]/u;
const CREDIT = /(?:摄|攝|供图|供圖|图片)[）)]?$/u;
const CAPTION_OPENING = /^(?:图为|圖為|上图|下图|左图|右图|图[：:]|▲|■)/u;
const CREDIT_OPENING = /^■/u;
const MOST_HEAD_LINES = 4;
const NARROW = 11;
const MEASURE_STEP = 4;
/** How many lines on either side show how wide a column is. */
const WINDOW = 7;

/**
 * The stories of a newspaper page's text, in order: lines reflowed to paragraphs; headline, deck and caption told from
 * the body. A page of one column gives one story, a page with `新华社北京电` under three headlines gives three.
 */
export function readNewspaper(text: string): Draft[] {
  const printed = printedLines(text);
  const lines = printed.filter(({ text: line }) => !isPageFurniture(line));
  // the page's head prints the day for all its stories: 要闻 2019年11月7日 星期四
  const stamps = printed.flatMap(({ text: line }) => (isPageFurniture(line) ? (printedDay(line) ?? []) : []));
  const starts = storyStarts(lines);
  return joinJumps(
    starts.map((start, i) => ({
      ...storyOf(lines.slice(start, starts[i + 1] ?? lines.length)),
      stamps,
      partOfPage: starts.length > 1,
    })),
  );
}

function storyStarts(lines: readonly PrintedLine[]): number[] {
  const starts = [0];
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) continue;
    const head = opensStory(line.text) ? i - headlineLines(lines, i) : i;
    const last = starts.at(-1) ?? 0;
    if (head < i ? head > last + 1 : head > last + MOST_HEAD_LINES && changesMeasure(lines, i)) starts.push(head);
  }
  return starts;
}

/** How many lines right above line `at` are a headline and its deck: unpunctuated, after a whole sentence. */
function headlineLines(lines: readonly PrintedLine[], at: number): number {
  let count = 0;
  while (count <= MOST_HEAD_LINES) {
    const line = lines[at - count - 1];
    if (line === undefined || HAS_PUNCTUATION.test(line.text.slice(-1)) || ENDS_A_SENTENCE.test(line.text)) break;
    if (CREDIT.test(line.text) || /[。]/u.test(line.text)) break;
    count += 1;
  }
  return count > MOST_HEAD_LINES ? 0 : count;
}

/** A story without a headline shows by its column: a new paragraph, and from here on lines of another length. */
function changesMeasure(lines: readonly PrintedLine[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (before === undefined || line === undefined || !ENDS_A_SENTENCE.test(before.text)) return false;
  const after = lines.slice(at, at + WINDOW);
  const foreign = ({ text }: PrintedLine) => CREDIT.test(text) || opensStory(text);
  if (after.length < WINDOW || after.some(foreign)) return false;
  const [above, below] = [columnWidth(lines.slice(Math.max(0, at - WINDOW), at)), columnWidth(after)];
  return below > NARROW && above > NARROW && Math.abs(above - below) >= MEASURE_STEP;
}

/** The middle of the widths: short last lines and lost indents do not move it. */
function columnWidth(lines: readonly PrintedLine[]): number {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 0;
}

function storyOf(lines: readonly PrintedLine[]): Draft {
  const opening = lines.findIndex(({ text }) => opensStory(text));
  const count = opening < 0 ? leadingHeadline(lines) : headlineLines(lines, opening);
  const head = headOf(lines.slice(0, count));
  const passages: Passage[] = [];
  let title = head.title;
  if (head.deck !== null) passages.push({ zone: 'DECK', text: head.deck });
  for (const group of paragraphsOf(lines.slice(count))) {
    const text = joined(group);
    const unpunctuated = !HAS_PUNCTUATION.test(text);
    if (title === null && passages.length > 0 && unpunctuated && !CREDIT.test(text)) title = text;
    else
      passages.push({
        zone: isCaption(group, text) ? 'CAPTION' : unpunctuated && !CREDIT.test(text) ? 'HEADING' : 'BODY',
        text,
      });
  }
  return { ...BLANK, title, passages };
}

/** A page's first lines without punctuation, where a line with some follows: a headline over an undated story. */
function leadingHeadline(lines: readonly PrintedLine[]): number {
  const body = lines.findIndex(({ text }) => HAS_PUNCTUATION.test(text));
  if (body <= 0 || body > MOST_HEAD_LINES) return 0;
  const measure = measureAt(lines, body + 4);
  const isHead = ({ width }: PrintedLine) => Math.abs(width - measure) > 2.5;
  return lines.slice(0, body).every(isHead)
    ? body
    : isHead(lines[0] ?? { text: '', width: measure, indented: false })
      ? 1
      : 0;
}

/** Lines of about one length are one headline, broken where it was long; another length below is the deck's. */
function headOf(lines: readonly PrintedLine[]): { readonly title: string | null; readonly deck: string | null } {
  const [first] = lines;
  if (first === undefined) return { title: null, deck: null };
  const deck = lines.findIndex(
    ({ width, text }, i) => i > 0 && (Math.abs(width - first.width) > 2 || text.includes(' ')),
  );
  const end = deck < 0 ? lines.length : deck;
  return { title: joined(lines.slice(0, end)), deck: deck < 0 ? null : joined(lines.slice(deck)) };
}

function paragraphsOf(lines: readonly PrintedLine[]): PrintedLine[][] {
  const groups: PrintedLine[][] = [];
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    if (
      group === undefined ||
      opensParagraph(lines, i, group.length === 1) ||
      CREDIT_OPENING.test(line.text) ||
      leavesHeadline(lines, i) ||
      leavesHeadline(lines, i + 1)
    )
      groups.push([line]);
    else group.push(line);
  });
  return groups;
}

/** An unpunctuated line after a whole paragraph stands alone where the lines below are a caption's. */
function leavesHeadline(lines: readonly PrintedLine[], at: number): boolean {
  const [earlier, before, line, next] = lines.slice(at - 2, at + 2);
  if (at < 2 || earlier === undefined || before === undefined || line === undefined || next === undefined) return false;
  if (!ENDS_A_SENTENCE.test(earlier.text) || HAS_PUNCTUATION.test(before.text) || before.width <= line.width)
    return false;
  return line.width <= NARROW && next.width <= NARROW && !ENDS_A_SENTENCE.test(line.text);
}

function isCaption(group: readonly PrintedLine[], text: string): boolean {
  if (CAPTION_OPENING.test(text)) return true;
  return group.every(({ width }) => width <= NARROW) && (group.length > 2 || CREDIT.test(text));
}
