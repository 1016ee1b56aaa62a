import { BLANK, type Draft, type Passage } from '../draft.ts';
import { splitDigest } from '../text/digest.ts';
import { endsInCredit, opensCaption, withoutCaptions } from './captions.ts';
import { isPageFurniture, printedDay } from './furniture.ts';
import { columnByColumn } from './grid.ts';
import { joinJumps } from './jumps.ts';
import { measureAt } from './measure.ts';
import { isSignature } from './opening.ts';
import { ENDS_A_SENTENCE, joined, opensParagraph, type PrintedLine, printedLines } from './reflow.ts';
import { headlineLines, opensAt, storyStarts } from './starts.ts';

const HAS_PUNCTUATION = /[。！？；，]/u;
const OPEN_NOTE = /[（(](?:下转?|下轉|转|轉)?[^（()）。，]{0,5}$/u;
const REST_OF_NOTE = /^[^（()）。，]{0,5}版[）)]/u;
const CREDIT_OPENING = /^■/u;
const MOST_HEAD_LINES = 4;
const NARROW = 11;

/**
 * The stories of a newspaper page's text, in order: lines reflowed to paragraphs; headline, deck and caption told from
 * the body. A page of one column gives one story, a page with `新华社北京电` under three headlines gives three.
 */
export function readNewspaper(text: string): Draft[] {
  const printed = withWholeNotes(printedLines(columnByColumn(text)));
  const lines = printed.filter(({ text: line }) => !isPageFurniture(line));
  // the page's head prints the day for all its stories: 要闻 2019年11月7日 星期四
  const stamps = printed.flatMap(({ text: line }) => (isPageFurniture(line) ? (printedDay(line) ?? []) : []));
  const starts = storyStarts(lines);
  const stories = starts.map((start, i) => ({
    ...storyOf(lines.slice(start, starts[i + 1] ?? lines.length)),
    stamps,
    partOfPage: starts.length > 1,
  }));
  return joinJumps(stories).flatMap(splitDigest);
}

/** A note that breaks over two lines, （下转第 / 三版）, stands on the first of them: it is no headline's end. */
function withWholeNotes(lines: readonly PrintedLine[]): PrintedLine[] {
  const whole: PrintedLine[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const rest = before !== undefined && OPEN_NOTE.test(before.text) ? REST_OF_NOTE.exec(line.text)?.[0] : undefined;
    if (before === undefined || rest === undefined) {
      whole.push(line);
      continue;
    }
    whole.splice(-1, 1, { ...before, text: before.text + rest });
    if (rest !== line.text) whole.push({ ...line, text: line.text.slice(rest.length) });
  }
  return whole;
}

function storyOf(all: readonly PrintedLine[]): Draft {
  const { lines, captions } = withoutCaptions(all);
  const opening = lines.findIndex((_, i) => opensAt(lines, i));
  const count = opening < 0 ? leadingHeadline(lines) : headlineLines(lines, opening);
  const head = headOf(lines.slice(0, count));
  const passages: Passage[] = [];
  let title = head.title;
  if (head.deck !== null) passages.push({ zone: 'DECK', text: head.deck });
  for (const group of paragraphsOf(lines.slice(count))) {
    const text = joined(group);
    const unpunctuated = !HAS_PUNCTUATION.test(text) && !endsInCredit(text);
    if (title === null && passages.length > 0 && unpunctuated) title = text;
    else passages.push({ zone: isCaption(group, text) ? 'CAPTION' : unpunctuated ? 'HEADING' : 'BODY', text });
  }
  for (const caption of captions) passages.push({ zone: 'CAPTION', text: joined(caption) });
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
      isSignature(line.text) ||
      isSignature(lines[i - 1]?.text ?? '') ||
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

/** Captions without an opening of their own are narrower than any column. */
function isCaption(group: readonly PrintedLine[], text: string): boolean {
  if (opensCaption(text)) return true;
  return group.every(({ width }) => width <= NARROW) && (group.length > 2 || endsInCredit(text));
}
