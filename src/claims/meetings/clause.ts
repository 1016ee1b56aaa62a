import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../sentences/pattern-set.ts';

/** Where a clause ends; the parts of a headline stand apart by a space. */
const CLAUSE_END = /[，；：。！？“”\n]|(?<=[^ -\u00ff])[ \u3000](?=[^ -\u00ff])/gu;

/** From the last mark before `at` in its sentence to `at`. */
export function clauseBefore(text: string, sentence: Span, at: number): string {
  const before = text.slice(sentence.start, at);
  // with the character behind, which tells whether a space parts two headlines
  const mark = matchesOf(CLAUSE_END, text.slice(sentence.start, at + 1)).findLast(({ index }) => index < before.length);
  return mark === undefined ? before : before.slice(mark.index + 1);
}

/** From `at` to the next mark. */
export function clauseAfter(text: string, sentence: Span, at: number): string {
  const from = Math.max(sentence.start, at - 1);
  const mark = matchesOf(CLAUSE_END, text.slice(from, sentence.end)).find(({ index }) => from + index >= at);
  return text.slice(at, mark === undefined ? sentence.end : from + mark.index);
}

const WORDS_FOLLOW = /^[^，。：“”\n]{0,40}(?:说|表示|称|指出|强调|宣布|呼吁|透露|指|提到|警告|认为)[，：“]/u;

/** The sentence up to the words that somebody says at the contact: in 通话时说，明年将访问 the year is the words' own. */
export function withoutWords<S extends Span>(text: string, sentence: S, event: Span): S {
  const spoken = WORDS_FOLLOW.exec(text.slice(event.end, Math.min(sentence.end, event.end + 48)));
  return spoken === null ? sentence : { ...sentence, end: event.end + spoken[0].length };
}

/** Where the clause that starts at `at` begins with the one it goes on from: 将与李克强会谈，并会见习近平. */
export function clauseOnward(text: string, sentence: Span, at: number): number {
  return /^(?:并(?!非|不|未|没)|还将|也将|同时)/u.test(text.slice(at, at + 2)) && at > sentence.start
    ? at - 1 - clauseBefore(text, sentence, at - 1).length
    : at;
}

/** The clause that holds a span. */
export function clauseOf(text: string, sentence: Span, span: Span): Span {
  return {
    start: span.start - clauseBefore(text, sentence, span.start).length,
    end: span.end + clauseAfter(text, sentence, span.end).length,
  };
}
