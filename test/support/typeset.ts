import type { PlacedText } from './pdf.ts';

/** How a story's columns are set, in points but for the measure, which is in characters. */
export interface Columns {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly measure: number;
  readonly count: number;
  /** Lines a column has. */
  readonly depth: number;
  readonly gutter?: number;
  readonly leading?: number;
  /** How many characters a paragraph's first line is indented. */
  readonly indent?: number;
}

const WIDE = /[^\p{ASCII}]/u;
const CLOSES = /[，。、；：！？”’）》]/u;
const UNITS = /[A-Za-z0-9.%]+-?|[“‘（《]*[^\p{ASCII}][，。、；：！？”’）》]*|\s|[\p{P}\p{S}]/gu;

/** The width of a text in ems. */
export function emsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : 0.5), 0);
}

/** The lines of a paragraph in a column of `measure` ems: numbers stay whole, a sign hangs in the margin. */
export function lineated(paragraph: string, measure: number, indent = 2): string[] {
  const lines: string[] = [];
  let line = '';
  let room = measure - indent;
  for (const unit of paragraph.match(UNITS) ?? []) {
    const hanging = CLOSES.test(unit.slice(-1)) ? 1 : 0;
    if (emsOf(line + unit) - hanging > room && line !== '') {
      lines.push(line);
      [line, room] = ['', measure];
    }
    line += unit;
  }
  return line === '' ? lines : [...lines, line];
}

/** The lines of paragraphs as they are set, with the indent of each. */
export function lineatedStory(
  paragraphs: readonly string[],
  measure: number,
  indent = 2,
): { text: string; indent: number }[] {
  return paragraphs.flatMap((paragraph) =>
    lineated(paragraph, measure, indent).map((text, i) => ({ text, indent: i === 0 ? indent : 0 })),
  );
}

/** A story's columns on a page, from the left, each filled before the next. */
export function inColumns(paragraphs: readonly string[], columns: Columns): PlacedText[] {
  const { x, y, size, measure, count, depth, gutter = 2 * size, leading = 1.5 * size, indent = 2 } = columns;
  const lines = lineatedStory(paragraphs, measure, indent);
  if (lines.length > count * depth) throw new Error(`${lines.length} lines do not fit ${count} columns of ${depth}`);
  return lines.map((line, i) => ({
    text: line.text,
    size,
    x: x + Math.floor(i / depth) * (measure * size + gutter) + line.indent * size,
    y: y + (i % depth) * leading,
  }));
}

/** Lines below each other, as a headline or a caption has them. */
export function stack(
  lines: readonly string[],
  at: { x: number; y: number; size: number; leading?: number },
): PlacedText[] {
  return lines.map((text, i) => ({ text, x: at.x, y: at.y + i * (at.leading ?? 1.4 * at.size), size: at.size }));
}

/** One character below the other, as in a headline beside its columns. */
export function upright(text: string, at: { x: number; y: number; size: number }): PlacedText[] {
  return [...text].map((character, i) => ({ text: character, x: at.x, y: at.y + i * at.size * 1.1, size: at.size }));
}
