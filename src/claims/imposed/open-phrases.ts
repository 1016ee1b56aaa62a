import type { Span } from '../../model/span.ts';

/** …，以及相关个人实施制裁: the list goes on. */
const GOES_ON = /^(?:以及|及其?|和|与|或)/u;
/** A phrase of 对 or 将 that is not yet closed by its verb. */
const OPEN = /(?<![反应面相绝核])(?:对|针对|向|将|把)[^，。；]*$/u;
const MOST_PARTS = 5;
const LONGEST_PART = 48;

/**
 * The clauses of a sentence, with those that a comma parts inside one phrase of 对 or 将 as one: 对|波音公司，洛克希德公司，以及相关个人实施制裁.
 * Only the last part of such a phrase holds an act (`acts` tells of a stretch whether it does) and goes on with 以及 or 和.
 */
export function withOpenPhrases(text: string, clauses: readonly Span[], acts: (stretch: Span) => boolean): Span[] {
  const out: Span[] = [];
  for (const clause of clauses) {
    if (GOES_ON.test(text.slice(clause.start, clause.end)) && acts(clause)) {
      const at = out.slice(-MOST_PARTS).findLastIndex((one) => OPEN.test(text.slice(one.start, one.end)));
      const from = at < 0 ? -1 : Math.max(0, out.length - MOST_PARTS) + at;
      const parts = from < 0 ? [] : out.slice(from);
      const first = parts[0];
      const short = parts.slice(1).every(({ start, end }) => end - start <= LONGEST_PART);
      if (first !== undefined && short && !parts.some((part, i) => acts(i === 0 ? openOf(text, part) : part))) {
        out.splice(from, parts.length, { start: first.start, end: clause.end });
        continue;
      }
    }
    out.push(clause);
  }
  return out;
}

const openOf = (text: string, { start, end }: Span): Span => ({
  start: start + Math.max(0, text.slice(start, end).search(OPEN)),
  end,
});
