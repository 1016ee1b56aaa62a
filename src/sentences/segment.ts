import type { Span } from '../model/span.ts';
import { Cutter } from './jieba/cut.ts';

/** A word and its part of speech in jieba's tag set (n, nr, ns, nt, v, p, …). */
export interface Word extends Span {
  readonly text: string;
  readonly tag: string;
}

let cutter: Cutter | null = null;

/**
 * The words of `text.slice(start, end)` with their tags, as nodejieba gives them. Its dictionary is read on the first
 * call, so only texts that the rules leave unexplained pay for it.
 */
export function segment(text: string, { start, end }: Span): Word[] {
  cutter ??= new Cutter();
  let at = start;
  return cutter.tag(text.slice(start, end)).map(({ word, tag }) => {
    const span = { text: word, tag, start: at, end: at + word.length };
    at = span.end;
    return span;
  });
}
