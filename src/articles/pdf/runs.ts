import type { Run } from '../layout/types.ts';

/** A stretch of text as pdf.js gives it; `transform` maps its own space, in which a character is one unit high. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

type Matrix = readonly [number, number, number, number, number, number];

/**
 * Where an item stands on the page as a reader sees it; `view` turns the PDF's space (y up) into that. Null for blanks
 * and for text that is turned on its side, such as a watermark.
 */
export function runOf(item: TextItem, view: readonly number[]): Run | null {
  if (item.str.trim() === '') return null;
  const [a, b, c, d, left, bottom] = product(matrix(view), matrix(item.transform));
  const size = Math.hypot(c, d);
  if (!(size > 0) || Math.abs(b) > Math.abs(a) || ![left, bottom, item.width, item.height].every(Number.isFinite))
    return null;
  const upright = item.dir === 'ttb';
  return {
    text: item.str,
    left: upright ? left - size / 2 : left,
    right: upright ? left + size / 2 : left + item.width,
    top: upright ? bottom : bottom - size,
    bottom: upright ? bottom + item.height : bottom,
    size,
    upright,
  };
}

function matrix(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
