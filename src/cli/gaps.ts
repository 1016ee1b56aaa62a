import type { GapRow } from '../explain/gap-tally.ts';

/** The first line of the table of gaps. */
export const GAP_COLUMNS = 'count\tword\tkind\tplace\twords\n';

/** One line of the table: `3\t甲乙丙\tSPEECH\tnews/a.md:12\t甲乙丙表示，港口…`. */
export function gapLine({ count, word, kind, file, offset, words }: GapRow): string {
  return `${[count, word, kind, `${file}:${offset}`, words].map((cell) => String(cell).replaceAll('\t', ' ')).join('\t')}\n`;
}
