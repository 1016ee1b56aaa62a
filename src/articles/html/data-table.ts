import { type Dom, type Element, isElement } from './page.ts';

const SENTENCE_END = /[。！？]/u;
const LONGEST_CELL = 60;
/** A table of more nodes is settled by those. */
const MOST_NODES = 20_000;

/**
 * Whether a table holds figures or fields and no sentences: rows of several short cells. A table that lays out a page, or
 * holds another one, is none.
 */
export function isDataTable(table: Element): boolean {
  const stack: Dom[] = [...table.children];
  let [nodes, rows, cells] = [0, 0, 0];
  for (let next = stack.pop(); next !== undefined && nodes < MOST_NODES; next = stack.pop()) {
    nodes += 1;
    if (next.type === 'text' && (SENTENCE_END.test(next.data) || next.data.trim().length > LONGEST_CELL)) return false;
    if (!isElement(next)) continue;
    if (next.name === 'table') return false;
    if (next.name === 'tr') rows += 1;
    if (next.name === 'td' || next.name === 'th') cells += 1;
    for (const child of next.children) stack.push(child);
  }
  return rows >= 2 && cells >= rows * 1.5;
}
