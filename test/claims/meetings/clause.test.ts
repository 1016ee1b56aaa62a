import { describe, expect, test } from 'vitest';
import {
  clauseAfter,
  clauseBefore,
  clauseOf,
  clauseOnward,
  withItsTime,
  withoutWords,
} from '../../../src/claims/meetings/clause.ts';

/** The place of `word` in a text that is one sentence. */
function at(text: string, word: string) {
  const start = text.indexOf(word);
  return { text, sentence: { start: 0, end: text.length }, span: { start, end: start + word.length } };
}

describe('the clause around a word', () => {
  test.each([
    ['王毅抵京，周一会见李显龙；双方谈贸易。', '会见', '周一', '李显龙'],
    ['会见李显龙', '会见', '', '李显龙'],
    ['他说：“明天会晤。”', '会晤', '明天', ''],
    ['两国外长会谈 美国表示欢迎', '会谈', '两国外长', ''],
    ['王毅 Wang Yi 会见', '会见', '王毅 Wang Yi ', ''],
    [
      '两人可能在亚太经合组织（英文，简称APEC）峰会上会晤。',
      '会晤',
      '两人可能在亚太经合组织（英文，简称APEC）峰会上',
      '',
    ],
  ])('%s: %s', (words, word, before, after) => {
    const { text, sentence, span } = at(words, word);
    expect(clauseBefore(text, sentence, span.start)).toBe(before);
    expect(clauseAfter(text, sentence, span.end)).toBe(after);
    const whole = clauseOf(text, sentence, span);
    expect(text.slice(whole.start, whole.end)).toBe(before + word + after);
  });
});

test.each([
  ['王毅将会见李强，并会见习近平。', '并会见', '王毅将会见李强，'],
  ['王毅将会见李强，还将拜会习近平。', '还将', '王毅将会见李强，'],
  ['王毅将会见李强，并未会见习近平。', '并未', ''],
  ['王毅将会见李强，随后离开。', '随后', '王毅将会见李强，'],
  ['王毅将会见李强，李强随后离开。', '李强随后', ''],
  ['他将飞往巴厘岛，参加峰会，并会见默克尔。', '并会见', '他将飞往巴厘岛，参加峰会，'],
  ['他将离任，参加了峰会。', '参加了', ''],
  ['他将访问日本，之后转往首尔，与外长会谈。', '与外长', '他将访问日本，之后转往首尔，'],
  ['他将访问日本，与外长举行了会谈。', '与外长', ''],
  ['他将访问日本，同时发表演讲。', '同时', '他将访问日本，'],
  ['他将离任；参加峰会。', '参加', ''],
])('%s: the clause from %s goes on from %j', (words, word, before) => {
  const { text, sentence, span } = at(words, word);
  expect(text.slice(clauseOnward(text, sentence, span.start), span.start)).toBe(before);
});

test.each([
  ['王毅与布林肯通话时说，明年将访问美国。', '王毅与布林肯通话时说，'],
  ['王毅与布林肯通话，并指出：路还长。', '王毅与布林肯通话，并指出：路还长。'],
  ['王毅与布林肯通话强调“路还长”。', '王毅与布林肯通话强调“'],
])('%s ends, for the talk, behind %s', (words, told) => {
  const { text, sentence, span } = at(words, '通话');
  const { start, end } = withoutWords(text, sentence, span);
  expect(text.slice(start, end)).toBe(told);
});

test.each([
  ['去年11月，两国元首会晤。', '去年11月', '两国元首会晤', '去年11月，两国元首会晤'],
  ['8月5日上午，委员会召开会议。', '8月5日', '委员会召开会议', '8月5日上午，委员会召开会议'],
  ['去年11月法案通过，两国元首会晤。', '去年11月', '两国元首会晤', '两国元首会晤'],
  ['去年11月；两国元首会晤。', '去年11月', '两国元首会晤', '两国元首会晤'],
])('%s: the time %s opens the clause', (words, time, clause, whole) => {
  const { text, sentence, span } = at(words, clause);
  const found = withItsTime(text, [at(words, time).span], sentence, span);
  expect(text.slice(found.start, found.end)).toBe(whole);
});
