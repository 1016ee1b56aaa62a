import { type Span, within } from '../../model/span.ts';
import { matchesOf } from '../../sentences/pattern-set.ts';

/** Where a clause ends; the parts of a headline stand apart by a space. */
const CLAUSE_END = /[，；：。！？“”\n]|(?<=[^ -\u00ff])[ \u3000](?=[^ -\u00ff])/gu;

const ASIDE = /（[^（）]*）/gu;
/** An aside ends no clause: 可能在亚太经合组织（英文简称，APEC）峰会上会晤. The text with its asides made blank, of the same length. */
const withoutAsides = (text: string): string => text.replace(ASIDE, (aside) => 'x'.repeat(aside.length));

/** From the last mark before `at` in its sentence to `at`. */
export function clauseBefore(text: string, sentence: Span, at: number): string {
  const before = text.slice(sentence.start, at);
  // with the character behind, which tells whether a space parts two headlines
  const mark = matchesOf(CLAUSE_END, withoutAsides(text.slice(sentence.start, at + 1))).findLast(
    ({ index }) => index < before.length,
  );
  return mark === undefined ? before : before.slice(mark.index + 1);
}

/** From `at` to the next mark. */
export function clauseAfter(text: string, sentence: Span, at: number): string {
  const from = Math.max(sentence.start, at - 1);
  const mark = matchesOf(CLAUSE_END, withoutAsides(text.slice(from, sentence.end))).find(
    ({ index }) => from + index >= at,
  );
  return text.slice(at, mark === undefined ? sentence.end : from + mark.index);
}

const WORDS_FOLLOW = /^[^，。：“”\n]{0,40}(?:说|表示|称|指出|强调|宣布|呼吁|透露|指|提到|警告|认为)[，：“]/u;

/** The sentence up to the words that somebody says at the contact: in 通话时说，明年将访问 the year is the words' own. */
export function withoutWords<S extends Span>(text: string, sentence: S, event: Span): S {
  const spoken = WORDS_FOLLOW.exec(text.slice(event.end, Math.min(sentence.end, event.end + 48)));
  return spoken === null ? sentence : { ...sentence, end: event.end + spoken[0].length };
}

/** A clause without a subject of its own, which goes on with what the one before it tells of: 并会见, 出席峰会. */
const GOES_ON = /^(?:并(?!非|不|未|没)|还将|也将|同时|(?:出席|参加|参与)(?!了|过|者))/u;
/** One that may be past, if it says so: 之后转往首尔，与外长会谈. */
const THEN = /^(?:之后|随后|其后|然后|接着)|^(?:[与同](?!时)|转往|转赴|前往|飞往|再赴)/u;
const ENDED = /[了过]|已|曾|刚/u;
const FIRST_WORDS = 3;
const MOST_CLAUSES = 4;

/**
 * Where the clause that starts at `at` begins with those it goes on from: 将与李克强会谈，并会见习近平; 将飞往巴厘岛，参加峰会，并会见
 * 默克尔.
 */
export function clauseOnward(text: string, sentence: Span, at: number): number {
  let from = at;
  for (let back = 0; back < MOST_CLAUSES; back += 1) {
    if (from <= sentence.start || text[from - 1] !== '，') break;
    const clause = text.slice(from, from + FIRST_WORDS);
    const then = THEN.test(clause) && !ENDED.test(clauseAfter(text, sentence, from));
    if (!then && !GOES_ON.test(clause)) break;
    from = from - 1 - clauseBefore(text, sentence, from - 1).length;
  }
  return from;
}

/** Between a time and the clause that it opens: 上午， and the like. */
const BESIDE = 4;

/** The clause with the time that stands alone before it, of these times of the article: 8月5日上午，委员会召开会议. */
export function withItsTime(text: string, times: readonly Span[], sentence: Span, clause: Span): Span {
  if (text[clause.start - 1] !== '，') return clause;
  const time = within(times, { start: sentence.start, end: clause.start - 1 }).at(-1);
  return time !== undefined && clause.start - time.end <= BESIDE ? { start: time.start, end: clause.end } : clause;
}

/** The clause that holds a span. */
export function clauseOf(text: string, sentence: Span, span: Span): Span {
  return {
    start: span.start - clauseBefore(text, sentence, span.start).length,
    end: span.end + clauseAfter(text, sentence, span.end).length,
  };
}
