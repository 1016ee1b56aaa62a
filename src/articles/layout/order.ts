import type { Frame, SetLine } from './types.ts';

type Side = 'columns' | 'rows';

/** Gutters and gaps are clear up to this share of an em: a comma may hang in one. */
const SLACK = 0.5;
const PUNCTUATION = /[，。、；：！？]/u;
const ENDS_A_SENTENCE = /[。！？”」』）：；…]$/u;

/**
 * The frames of one story as they are read: column by column from the left, or, where fewer columns break off within a
 * sentence that way, the rows of columns above a picture before those below it.
 */
export function readingOrder(frames: readonly Frame[]): Frame[] {
  const byColumns = cut(frames, 'columns');
  const byRows = cut(frames, 'rows');
  return brokenJoins(byRows) < brokenJoins(byColumns) ? byRows : byColumns;
}

function cut(frames: readonly Frame[], first: Side): Frame[] {
  if (frames.length < 2) return [...frames];
  const second = first === 'columns' ? 'rows' : 'columns';
  const parts = partsOf(frames, first) ?? partsOf(frames, second);
  if (parts === null) return [...frames].sort((a, b) => a.page - b.page || a.top - b.top || a.left - b.left);
  return parts.flatMap((part) => cut(part, first));
}

/** The frames parted at every gutter or gap that runs through all of them; null where there is none. */
function partsOf(frames: readonly Frame[], side: Side): Frame[][] | null {
  const start = (frame: Frame): number => (side === 'columns' ? frame.left : frame.top);
  const end = (frame: Frame): number => (side === 'columns' ? frame.right : frame.bottom);
  const parts: Frame[][] = [];
  let furthest = Number.NEGATIVE_INFINITY;
  for (const frame of [...frames].sort((a, b) => start(a) - start(b))) {
    const part = parts.at(-1);
    if (part === undefined || start(frame) > furthest - SLACK * frame.size) parts.push([frame]);
    else part.push(frame);
    furthest = Math.max(furthest, end(frame));
  }
  return parts.length > 1 ? parts : null;
}

/** How often a sentence that breaks off is followed by a new paragraph or a headline, or a whole one by the rest of another. */
function brokenJoins(frames: readonly Frame[]): number {
  const text = frames.filter((frame) => !isHeading(frame));
  const indents = text.some((frame) => frame.lines.some((line) => isIndented(line, frame)));
  return frames.filter((frame, i) => {
    const next = frames[i + 1];
    const [last, first] = [frame.lines.at(-1), next?.lines[0]];
    if (next === undefined || last === undefined || first === undefined || isHeading(frame)) return false;
    const opens = isHeading(next) || isIndented(first, next);
    if (!ENDS_A_SENTENCE.test(last.text)) return opens;
    return indents && !opens && frame.right - last.right > 2 * frame.size;
  }).length;
}

function isHeading({ lines }: Frame): boolean {
  return lines.length <= 2 && !lines.some(({ text }) => PUNCTUATION.test(text));
}

function isIndented(line: SetLine, frame: Frame): boolean {
  return line.left - frame.left >= frame.size;
}
