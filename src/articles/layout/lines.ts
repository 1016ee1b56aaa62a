import { settled } from '../newspaper/settle.ts';
import { around } from './box.ts';
import type { Run, SetLine } from './types.ts';

/** Runs of one line stand on one line, up to this share of their size. */
const SAME_LINE = 0.35;
/** The widest space within a line, in ems: 新华社北京电　李强. What is wider parts columns. */
const WIDEST_SPACE = 1.35;
/** The narrowest gaps that are spaces, in ems, between wide characters and at a Latin letter. */
const SPACE = 0.6;
const LATIN_SPACE = 0.17;
/** A column may begin so close behind another in whose gutter a comma hangs, in ems. */
const ANY_GAP = 0.4;
/** So many rows begin at a column's left edge. */
const FEWEST_AT_EDGE = 4;
const LATIN = /[A-Za-z0-9]/u;
/** Runs set one over the other: a shadow, or bold made by printing twice. */
const SAME_PLACE = 0.2;

/** The lines of a page's runs, from top to bottom and left to right. Upright runs are lines of their own. */
export function linesOf(runs: readonly Run[]): SetLine[] {
  const held = runs.filter(({ text }) => text.trim() !== '');
  const rows = rowsOf(held.filter(({ upright }) => !upright)).map(piecesOf);
  const edges = edgesOf(rows.flat());
  const level = rows.flatMap((pieces) => joinedPieces(pieces, edges));
  const upright = held.filter((run) => run.upright).map((run) => lineOf([run]));
  return [...level, ...upright].sort((a, b) => a.top - b.top || a.left - b.left);
}

function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const near = first !== undefined && run.bottom - first.bottom <= SAME_LINE * Math.min(run.size, first.size);
    if (row !== undefined && near) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

/** A row's runs, parted wherever there is any gap at all or another size. */
function piecesOf(row: readonly Run[]): Run[][] {
  const pieces: Run[][] = [];
  for (const run of [...row].sort((a, b) => a.left - b.left)) {
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    if (piece === undefined || before === undefined || gap(before, run) > ANY_GAP || otherSize(before, run))
      pieces.push([run]);
    else if (!printsAgain(before, run)) piece.push(run);
  }
  return pieces;
}

function gap(before: Run, run: Run): number {
  return (run.left - before.right) / Math.min(before.size, run.size);
}

function otherSize(a: Run, b: Run): boolean {
  return Math.max(a.size, b.size) > 1.6 * Math.min(a.size, b.size);
}

/** Where pieces of several rows begin: the left edges of columns, in whole points. */
function edgesOf(pieces: readonly (readonly Run[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const [first] of pieces) {
    const left = Math.round(first?.left ?? 0);
    for (const near of [left - 1, left, left + 1]) counts.set(near, (counts.get(near) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST_AT_EDGE).map(([left]) => left));
}

/** Pieces that a space parts are one line; a column's edge parts lines, however narrow the gutter. */
function joinedPieces(pieces: readonly Run[][], edges: ReadonlySet<number>): SetLine[] {
  const lines: Run[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const [before, first] = [line?.at(-1), piece[0]];
    if (line === undefined || before === undefined || first === undefined) lines.push([...piece]);
    else if (gap(before, first) > WIDEST_SPACE || otherSize(before, first) || edges.has(Math.round(first.left)))
      lines.push([...piece]);
    else line.push(...piece);
  }
  return lines.map(lineOf);
}

function printsAgain(before: Run, run: Run): boolean {
  return before.text === run.text && Math.abs(before.left - run.left) < SAME_PLACE * run.size;
}

function lineOf(runs: readonly Run[]): SetLine {
  let text = '';
  let before: Run | undefined;
  for (const run of runs) {
    if (before !== undefined && isSpace(before, run)) text += ' ';
    text += run.text;
    before = run;
  }
  const sizes = runs.map((run) => run.size).sort((a, b) => a - b);
  return {
    ...around(runs),
    text: settled(text),
    size: sizes[sizes.length >> 1] ?? 0,
    upright: runs.some(({ upright }) => upright),
  };
}

function isSpace(before: Run, run: Run): boolean {
  const latin = LATIN.test(before.text.slice(-1)) || LATIN.test(run.text.slice(0, 1));
  return run.left - before.right > (latin ? LATIN_SPACE : SPACE) * run.size;
}
