import { isMasthead, isPageFurniture, printedDay } from '../newspaper/furniture.ts';
import type { Frame } from './types.ts';

/** The columns of a page without its head and foot, and what these say. */
export interface BarePage {
  readonly frames: readonly Frame[];
  /** Lines that print the day: 2019年11月7日. */
  readonly stamps: readonly string[];
  /** The paper's name, where the page prints it over its stories. */
  readonly masthead: string | null;
}

const SAME_ROW = 0.6;
const MOST_LINES = 3;
const DIGITS = /\d+/gu;
const NEAR = 3;

/** Takes heads and feet off the pages: rows of furniture, and what stands at the same place on several pages. */
export function barePages(pages: readonly (readonly Frame[])[]): BarePage[] {
  const running = runningHeads(pages);
  return pages.map((frames) => {
    const rows = rowsOf(frames.filter(({ lines }) => lines.length <= MOST_LINES));
    const furniture = new Set<Frame>();
    const stamps: string[] = [];
    let masthead: string | null = null;
    for (const row of rows) {
      const text = row.map(({ lines }) => lines.map((line) => line.text).join(' ')).join(' ');
      const day = printedDay(text);
      const isHead = isPageFurniture(text);
      for (const frame of row) {
        const own = frame.lines.map((line) => line.text).join(' ');
        const named = isMasthead(own);
        if (named) masthead ??= own.replaceAll(' ', '');
        if (isHead || named || running.has(keyOf(frame)) || isPageFurniture(own)) furniture.add(frame);
      }
      if (isHead && day !== null) stamps.push(day);
    }
    return { frames: frames.filter((frame) => !furniture.has(frame)), stamps, masthead };
  });
}

function rowsOf(frames: readonly Frame[]): Frame[][] {
  const rows: Frame[][] = [];
  for (const frame of [...frames].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && frame.bottom - first.bottom <= SAME_ROW * frame.size)
      row.push(frame);
    else rows.push([frame]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** What stands at one place on most pages but for its figures: a running head, the number of a page. */
function runningHeads(pages: readonly (readonly Frame[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const frames of pages) {
    const own = new Set(frames.filter(({ lines }) => lines.length <= MOST_LINES).map(keyOf));
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length / 3);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

function keyOf({ lines, top, size }: Frame): string {
  const text = lines.map((line) => line.text.replace(DIGITS, '#')).join('\n');
  return `${Math.round(top / NEAR)} ${Math.round(size)} ${text}`;
}
