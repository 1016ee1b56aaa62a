import type { Block, Zone } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A sentence with its closing marks; `index` counts from 0 through the article. */
export interface Sentence extends Span {
  readonly index: number;
  readonly zone: Zone;
  readonly paragraph: number;
}

const FINAL = new Set('。！？!?…');
const CLOSING = new Set('”’）》】"');

/**
 * Ends of sentences within `[start, end)`: after 。！？… and the marks that close it, never inside a quotation or
 * brackets, unless these stay open to the end of the stretch (a quotation over several paragraphs).
 */
function endsIn(text: string, start: number, end: number, quoteAware: boolean): { ends: number[]; open: boolean } {
  const ends: number[] = [];
  let quotes = 0;
  let brackets = 0;
  let opened = start;
  for (let i = start; i < end; i += 1) {
    const c = text[i] as string;
    // every mark stands outside the block of common Han characters
    if (c >= '一' && c <= '\u9fff') continue;
    if (c === '“') {
      if (quotes === 0) opened = i;
      quotes += 1;
    } else if (c === '”') quotes = Math.max(0, quotes - 1);
    else if (c === '（') brackets += 1;
    else if (c === '）') brackets = Math.max(0, brackets - 1);
    // a quotation that closes with its own full stop ends the sentence, unless it opened it and its speaker follows:
    // “……。”他说。 But in 他说，“……。”她则指出，“……。” each speaker has a sentence
    if (c === '”' && quotes === 0 && FINAL.has(text[i - 1] ?? '')) {
      const opens = text.slice(ends.at(-1) ?? start, opened).trim() === '';
      if (!opens || startsAnew(text, i + 1, end)) {
        if (i + 1 < end) ends.push(i + 1);
        continue;
      }
    }
    if (!FINAL.has(c) || (quoteAware && (quotes > 0 || brackets > 0))) continue;
    let last = i + 1;
    while (last < end && (FINAL.has(text[last] as string) || CLOSING.has(text[last] as string))) {
      if (text[last] === '”') quotes = Math.max(0, quotes - 1);
      if (text[last] === '）') brackets = Math.max(0, brackets - 1);
      last += 1;
    }
    ends.push(last);
    i = last - 1;
  }
  if (ends.at(-1) !== end) ends.push(end);
  return { ends, open: quotes > 0 || brackets > 0 };
}

const POSTPOSED = /^[^。！？；“”]{0,30}(?:说|表示|称|指出|强调|写道|问|道|指|认为)/u;

/** Whether what follows a closed quotation is a sentence of its own, not its speaker: `“……。”雷蒙多说。` is one. */
function startsAnew(text: string, from: number, end: number): boolean {
  return from < end && !POSTPOSED.test(text.slice(from, Math.min(end, from + 40)));
}

/** More than any sentence of the press: what is longer has lost its full stops, or never had any. */
const LONGEST = 1_000;
const PAUSES = new Set('，；、：,; ');
/** How far back from the limit a pause is looked for. */
const LOOK_BACK = 200;
const LOW_SURROGATE = /[\uDC00-\uDFFF]/u;

/**
 * The ends of the pieces of a stretch, each of at most 1,000 units: cut behind the last comma or space, or where none is
 * near at the limit, never within a surrogate pair. What reads one sentence as a whole so stays linear in the text.
 */
function shortened(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  for (let from = start; end - from > LONGEST; ) {
    const limit = from + LONGEST;
    let cut = limit;
    while (cut > limit - LOOK_BACK && !PAUSES.has(text[cut - 1] as string)) cut -= 1;
    if (cut === limit - LOOK_BACK) cut = LOW_SURROGATE.test(text[limit] as string) ? limit - 1 : limit;
    ends.push(cut);
    from = cut;
  }
  return [...ends, end];
}

/**
 * The sentences of the blocks, in order; by-lines have none. None is longer than 1,000 units. `text` is the article's text in the simplified form of the
 * same length. 习近平说：“合作共赢。斗则俱伤。” is one sentence.
 */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const out: Sentence[] = [];
  for (const block of blocks) {
    if (block.zone === 'BYLINE') continue;
    const aware = endsIn(text, block.start, block.end, true);
    const { ends } = aware.open ? endsIn(text, block.start, block.end, false) : aware;
    let start = block.start;
    for (const end of ends.flatMap((end, i) => shortened(text, ends[i - 1] ?? block.start, end))) {
      const lead = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
      if (start + lead < end) {
        out.push({ start: start + lead, end, index: out.length, zone: block.zone, paragraph: block.paragraph });
      }
      start = end;
    }
  }
  return out;
}
