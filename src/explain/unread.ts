import type { Scene } from '../claims/types.ts';
import { isHan } from '../mentions/characters.ts';
import { Coverage } from '../mentions/coverage.ts';
import type { Span } from '../model/span.ts';

/** Tells which characters some rule has read: names, titles, times, sides and the words of the lexicon. */
export function readIn(scene: Scene): Coverage {
  const { document, mentions, titles, tokens } = scene.reading;
  const known = tokens.all.filter(({ start, end }) => end - start > 1);
  return new Coverage(document.text.length, [...mentions, ...titles, ...known, ...scene.actors, ...scene.times]);
}

/** The runs of Han characters and name dots of `span` that no rule has read: 港口|吊机 of 王毅在|港口|对|吊机 before any rule. */
export function unreadRuns(text: string, read: Coverage, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const own = at < end && (isHan(text[at]) || text[at] === '·') && !read.touches({ start: at, end: at + 1 });
    if (own) continue;
    if (at > from) out.push({ start: from, end: at });
    from = at + 1;
  }
  return out;
}
