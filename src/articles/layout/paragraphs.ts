import { ENDS_A_SENTENCE, firstUnit, joined, widthOf } from '../newspaper/reflow.ts';
import { inOneColumn } from './box.ts';
import type { Frame, SetLine } from './types.ts';

/** An indent is at least and at most that deep, in ems. */
const INDENT = 0.8;
const DEEPEST_INDENT = 4.5;
/** A line that leaves so many ems, or that share of the measure, is the last of its paragraph. */
const SHORT = 1.5;
const SHORT_HEADING = 0.4;
/** What a line may fall short of its measure by rounding alone. */
const SLACK = 0.3;

/** A line in its column: how far it begins behind the column's edge and ends before the other, in ems. */
interface ColumnLine {
  readonly text: string;
  readonly indent: number;
  readonly room: number;
  readonly measure: number;
}

/** The paragraphs of one story's columns, in reading order: 国家主席习 / 近平 over two columns is one word again. */
export function paragraphsOf(frames: readonly Frame[]): string[] {
  const lines = frames.flatMap((frame) => columnLines(frame, frames));
  const groups: ColumnLine[][] = [];
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    const before = lines[i - 1];
    if (group === undefined || before === undefined || opens(line, before, group.length === 1)) groups.push([line]);
    else group.push(line);
  });
  return groups.map(joined);
}

function columnLines(frame: Frame, frames: readonly Frame[]): ColumnLine[] {
  const column = frames.filter((other) => other.page === frame.page && inOneColumn(other, frame));
  const lines = column.flatMap((other) => other.lines);
  const left = Math.min(...lines.map((line) => line.left));
  const right = rightEdge(lines, frame.size);
  return frame.lines.map((line) => ({
    text: line.text,
    indent: (line.left - left) / frame.size,
    room: (right - line.right) / frame.size,
    measure: (right - left) / frame.size,
  }));
}

/** Where most lines end, to half an em; of two such places the further one. */
function rightEdge(lines: readonly SetLine[], size: number): number {
  const ends = new Map<number, number>();
  for (const { right } of lines) {
    const half = Math.round((right * 2) / size);
    ends.set(half, (ends.get(half) ?? 0) + 1);
  }
  let [edge, most] = [0, 0];
  for (const [half, count] of ends) if (count > most || (count === most && half > edge)) [edge, most] = [half, count];
  return (edge * size) / 2;
}

function opens(line: ColumnLine, before: ColumnLine, beforeIsFirst: boolean): boolean {
  const indented = line.indent >= INDENT && line.indent <= DEEPEST_INDENT;
  const centred = beforeIsFirst && before.indent >= INDENT && Math.abs(before.indent - before.room) < 1;
  if (!ENDS_A_SENTENCE.test(before.text)) {
    return (indented && before.room >= SHORT) || centred || before.room >= SHORT_HEADING * before.measure;
  }
  return indented || before.room + SLACK >= Math.max(1, widthOf(firstUnit(line.text)));
}
