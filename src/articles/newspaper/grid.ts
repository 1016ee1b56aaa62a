import { framesOf } from '../layout/frames.ts';
import { linesOf } from '../layout/lines.ts';
import { readingOrder } from '../layout/order.ts';
import { ownersOf } from '../layout/owners.ts';
import type { Frame, Run } from '../layout/types.ts';
import { isPageFurniture } from './furniture.ts';
import { settled } from './settle.ts';

/** A wide character takes two cells of a text in a fixed pitch, and is as high as that; lines stand three cells apart. */
const SIZE = 2;
const STEP = 3;
const WIDE = /[^\p{ASCII}\u00A0-\u02FF]/u;
/** What a tool leaves between columns, and what parts words. */
const GUTTER = /(?<=\S)(?: {3,}|\u3000{2,})(?=\S)/u;
const SHORTEST_HEADLINE = 7;
const PUNCTUATION = /[，。、；：！？]/u;
const HAN = /\p{Script=Han}/u;
const PIECE = /\S+(?:[ \u3000]\S+)*/gu;
/** A page is a grid where so many of its lines show a gutter. */
const LEAST_PARTED = 0.3;
const FEWEST_PARTED = 4;
const MOST_LINES = 2_000;

/**
 * A page whose tool kept the columns side by side, as lines column by column; any other page as it is. Columns are told
 * by the blanks between them: `外长王毅在京同    贸易额去年增加` are two lines of two columns.
 */
export function columnByColumn(text: string): string {
  if (!isGrid(text)) return text;
  const rows = text.split('\n');
  const isFurniture = rows.map((row) => isPageFurniture(settled(row)));
  const runs = rows.flatMap((row, number) => (isFurniture[number] ? [] : runsOf(row, number)));
  const frames = framesOf(linesOf(runs), 0);
  const heads = frames.filter(isHeadline);
  const rest = frames.filter((frame) => !heads.includes(frame));
  const owners = ownersOf(rest, heads);
  const under = (head: number | null): Frame[] => readingOrder(rest.filter((frame) => owners.get(frame) === head));
  return [
    ...rows.filter((_, number) => isFurniture[number]),
    ...under(null).map(textOf),
    ...heads.flatMap((head, number) => [head, ...under(number)].map(textOf)),
  ].join('\n\n');
}

function isHeadline({ lines }: Frame): boolean {
  const text = lines.map((line) => line.text).join('');
  return lines.length <= 2 && text.length >= SHORTEST_HEADLINE && !PUNCTUATION.test(text);
}

/** Whether a tool kept the columns of a page side by side. */
export function isGrid(text: string): boolean {
  const rows = text.split('\n');
  const held = rows.filter((row) => row.trim() !== '');
  const parted = held.filter((row) => GUTTER.test(row) && HAN.test(row)).length;
  return parted >= FEWEST_PARTED && parted >= LEAST_PARTED * held.length && rows.length <= MOST_LINES;
}

function runsOf(row: string, number: number): Run[] {
  return [...row.matchAll(PIECE)].map((match): Run => {
    const left = cellsOf(row.slice(0, match.index));
    const bottom = number * STEP;
    const right = left + cellsOf(match[0]);
    return { text: match[0], left, right, top: bottom - SIZE, bottom, size: SIZE, upright: false };
  });
}

function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += WIDE.test(character) ? 2 : 1;
  return cells;
}

/** A frame's lines, each with the indent that it has in its column. */
function textOf({ lines, left }: Frame): string {
  return lines.map((line) => `${' '.repeat(Math.max(0, Math.round(line.left - left)))}${line.text}`).join('\n');
}
