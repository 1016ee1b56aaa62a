import { endsInCredit, opensCaption } from '../newspaper/captions.ts';
import type { Frame } from './types.ts';

/** What a frame is, by its size beside that of the page's columns and by its words. */
export type FrameKind = 'HEAD' | 'DECK' | 'CAPTION' | 'COLUMN';

/** So many times the columns' size a headline has at least, and a deck or a heading between paragraphs. */
const HEADLINE = 1.35;
const DECK = 1.08;
const CAPTION = 0.93;
const LONGEST_HEADLINE = 90;
const MOST_CAPTION_LINES = 8;
const MOST_CREDITED_LINES = 4;
const SENTENCE_END = /[。！？]/u;

/** The size most characters of a document are set in; 0 for none. */
export function bodySize(frames: readonly Frame[]): number {
  const counts = new Map<number, number>();
  for (const { size, lines } of frames) {
    const half = Math.round(size * 2) / 2;
    counts.set(half, (counts.get(half) ?? 0) + lines.reduce((sum, { text }) => sum + text.length, 0));
  }
  let [body, most] = [0, 0];
  for (const [size, count] of counts) if (count > most || (count === most && size < body)) [body, most] = [size, count];
  return body;
}

/** What a frame is on a page whose columns have this size. */
export function kindOf(frame: Frame, body: number): FrameKind {
  const text = frame.lines.map((line) => line.text).join('');
  if (frame.lines.every(({ upright }) => upright) && text.length <= LONGEST_HEADLINE && frame.size > body)
    return 'HEAD';
  if (frame.size >= HEADLINE * body && text.length <= LONGEST_HEADLINE && !SENTENCE_END.test(text)) return 'HEAD';
  if (frame.size >= DECK * body && text.length <= LONGEST_HEADLINE && !SENTENCE_END.test(text)) return 'DECK';
  return isCaption(frame, text, body) ? 'CAPTION' : 'COLUMN';
}

function isCaption({ lines, size }: Frame, text: string, body: number): boolean {
  if (lines.length > MOST_CAPTION_LINES) return false;
  return opensCaption(text) || (endsInCredit(text) && lines.length <= MOST_CREDITED_LINES) || size <= CAPTION * body;
}
