import { endsInCredit } from './captions.ts';
import { opensStory } from './opening.ts';
import { ENDS_A_SENTENCE, type PrintedLine } from './reflow.ts';

const HAS_PUNCTUATION = /[。！？；，]/u;
const JUMPS = /[下转轉]\s?第?\S{1,3}版[）)】]?$/u;
/** No headline, but the first words of a dateline. */
const AGENCY = /^(?:据|據)?(?:新华社|新華社|中新社|本报|本報|中央社)\p{Script=Han}{0,8}\d{0,2}月?\d{0,2}日?$/u;
const MOST_HEAD_LINES = 4;
const NARROW = 11;
const MEASURE_STEP = 4;
/** How many lines on either side show how wide a column is, and how many of them have to agree. */
const WINDOW = 7;
const FEWEST_ALIKE = 3;

/** The lines with which a page's stories begin, headlines included; always the first. */
export function storyStarts(lines: readonly PrintedLine[]): number[] {
  const starts = [0];
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) continue;
    const head = opensAt(lines, i) ? i - headlineLines(lines, i) : i;
    const last = starts.at(-1) ?? 0;
    if (head < i ? head > last + 1 : head > last + MOST_HEAD_LINES && changesMeasure(lines, i)) starts.push(head);
  }
  return starts;
}

/** Whether a story opens with line `at`; a narrow column breaks its dateline in two. */
export function opensAt(lines: readonly PrintedLine[], at: number): boolean {
  const [line, next] = lines.slice(at, at + 2);
  if (line === undefined || opensStory(line.text)) return line !== undefined;
  return next !== undefined && !opensStory(next.text) && AGENCY.test(line.text) && opensStory(line.text + next.text);
}

/** How many lines right above line `at` are a headline and its deck: unpunctuated, after a whole sentence. */
export function headlineLines(lines: readonly PrintedLine[], at: number): number {
  let count = 0;
  while (count <= MOST_HEAD_LINES) {
    const line = lines[at - count - 1];
    if (line === undefined || HAS_PUNCTUATION.test(line.text.slice(-1)) || ENDS_A_SENTENCE.test(line.text)) break;
    if (endsInCredit(line.text) || JUMPS.test(line.text) || line.text.includes('。')) break;
    count += 1;
  }
  return count > MOST_HEAD_LINES ? 0 : count;
}

/** A story without a headline shows by its column: a new paragraph, and from here on lines of another length. */
function changesMeasure(lines: readonly PrintedLine[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (before === undefined || line === undefined || !ENDS_A_SENTENCE.test(before.text)) return false;
  const after = lines.slice(at, at + WINDOW);
  const foreign = ({ text }: PrintedLine) => endsInCredit(text) || opensStory(text);
  if (after.length < WINDOW || after.some(foreign)) return false;
  const [above, below] = [columnWidth(lines.slice(Math.max(0, at - WINDOW), at)), columnWidth(after)];
  return above > NARROW && below > NARROW && Math.abs(above - below) >= MEASURE_STEP;
}

/** The middle of the widths, which short last lines and lost indents do not move; 0 where too few lines have it. */
function columnWidth(lines: readonly PrintedLine[]): number {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  const middle = widths[widths.length >> 1] ?? 0;
  return widths.filter((width) => Math.abs(width - middle) <= 1).length < FEWEST_ALIKE ? 0 : middle;
}
