import { readFileSync } from 'node:fs';
import { GuanxiError } from '../errors.ts';

/** One row of a table, by column name; an empty cell is an empty string. */
export type Cells<Column extends string> = Readonly<Record<Column, string>>;

/**
 * The rows of a tab-separated table whose first line names its columns.
 * Throws LEXICON, naming file and line, where the columns are not `columns` or a row has another number of cells.
 */
export function readTable<Column extends string>(file: string, columns: readonly Column[]): Cells<Column>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  if (head !== columns.join('\t')) {
    throw new GuanxiError('LEXICON', `${file}: the columns are "${head}"; they must be "${columns.join('\t')}"`);
  }
  const rows: Cells<Column>[] = [];
  for (const [i, line] of lines.entries()) {
    if (line === '') continue;
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      const seen = `${cells.length} cells where ${columns.length} are wanted`;
      throw new GuanxiError('LEXICON', `${file}:${i + 2}: ${seen}; separate cells by one tab`);
    }
    const row = {} as Record<Column, string>;
    for (let at = 0; at < columns.length; at += 1) row[columns[at] as Column] = cells[at] as string;
    rows.push(row);
  }
  return rows;
}

/** `川普|特朗普` as a list; an empty cell as an empty one. */
export function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}
