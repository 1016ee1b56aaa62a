import { isHan } from '../mentions/characters.ts';
import type { Span } from '../model/span.ts';

const OPENING = '“（《‘';
const CLOSING = '”）》’';
const BREAKS = '，；：,';

/** The stretches of a sentence between commas, semicolons and colons that stand outside quotation marks and brackets. */
export function clausesOf(text: string, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i += 1) {
    const c = text[i] as string;
    // every mark stands outside the block of common Han characters
    if (c >= '一' && c <= '\u9fff') continue;
    if (OPENING.includes(c)) depth += 1;
    else if (CLOSING.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && BREAKS.includes(c)) {
      if (i > from) out.push({ start: from, end: i });
      from = i + 1;
    }
  }
  if (end > from) out.push({ start: from, end });
  return out;
}

/** Tells which places of a sentence lie within quotation marks that open in it. */
export function quotedIn(text: string, sentence: Span): (at: number) => boolean {
  const quoted = new Uint8Array(sentence.end - sentence.start + 1);
  let depth = 0;
  for (let i = sentence.start; i < sentence.end; i += 1) {
    quoted[i - sentence.start] = depth > 0 ? 1 : 0;
    if (text[i] === '“') depth += 1;
    else if (text[i] === '”') depth -= 1;
  }
  return (at) => quoted[at - sentence.start] === 1;
}

const SPACE = /\s/u;
const MARKS = new Set('，；：,。！？\n');

/**
 * The stretches between all commas, semicolons, colons and stops of a sentence, those inside quotation marks too, and
 * between the parts of a headline: 港府不满 美考虑制裁.
 */
export function stretchesOf(text: string, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i += 1) {
    const c = text[i] ?? '';
    if (i < end && c >= '一' && c <= '\u9fff') continue;
    const gap = SPACE.test(c) && isHan(text[i - 1]) && isHan(text[i + 1]);
    if (i < end && !gap && !MARKS.has(c)) continue;
    if (i > from) out.push({ start: from, end: i });
    from = i + 1;
  }
  return out;
}
