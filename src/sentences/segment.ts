import { createRequire } from 'node:module';
import type { Span } from '../model/span.ts';

/** A word and its part of speech in jieba's tag set (n, nr, ns, nt, v, p, …). */
export interface Word extends Span {
  readonly text: string;
  readonly tag: string;
}

interface Jieba {
  tag(text: string): readonly { readonly word: string; readonly tag: string }[];
}

let jieba: Jieba | null = null;

/**
 * The words of `text.slice(start, end)` with their tags, by nodejieba. The dictionary (1 s, 240 MB) is loaded on the
 * first call, so only texts that the rules leave unexplained pay for it.
 */
export function segment(text: string, { start, end }: Span): Word[] {
  // a native module without an ES entry
  jieba ??= createRequire(import.meta.url)('nodejieba') as Jieba;
  let at = start;
  return jieba.tag(text.slice(start, end)).map(({ word, tag }) => {
    const span = { text: word, tag, start: at, end: at + word.length };
    at = span.end;
    return span;
  });
}
