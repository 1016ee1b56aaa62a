import type { Span } from '../model/span.ts';

/** In UTF-16 units; what runs on for longer is a list or a broken file. */
const LONGEST_SENTENCE = 800;

/**
 * A sentence, or what is too long to be one in pieces that end at its commas, so that the time it takes to compare everything
 * in it stays linear. The pieces have everything else of the sentence, and no character of it is left out.
 */
export function piecesOf<Sentence extends Span>(sentence: Sentence, text: string): Sentence[] {
  const out: Sentence[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const piece = text.slice(start, start + LONGEST_SENTENCE);
    const length = piece.lastIndexOf('，') + 1 || LONGEST_SENTENCE;
    out.push({ ...sentence, start, end: start + length });
    start += length;
  }
  return [...out, { ...sentence, start }];
}
