import { expect, test } from 'vitest';
import { dayOf, isPast } from '../../src/claims/day.ts';
import { resolveAll } from '../../src/mentions/time/resolve-all.ts';
import { splitSentences } from '../../src/sentences/split.ts';

const ANCHORS = { publishedOn: '2021-03-19', dateline: null };

/** The day of the first of these words, the others being other contacts. */
function dayIn(text: string, word: string, others: readonly string[] = []): string | null {
  const sentences = splitSentences(text, [{ start: 0, end: text.length, zone: 'BODY', paragraph: 0 }]);
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const sentence = sentences[0]!;
  return dayOf(text, sentence, spanOf(word), resolveAll(text, sentences, ANCHORS), others.map(spanOf)).date;
}

test.each([
  ['王毅3月18日在安克雷奇同布林肯会谈。', '会谈', '2021-03-18'],
  ['3月18日，王毅在安克雷奇同布林肯会谈。', '会谈', '2021-03-18'],
  ['王毅同布林肯会谈，时间是3月18日。', '会谈', '2021-03-18'],
  ['据新华社3月19日报道，王毅3月18日同布林肯会谈。', '会谈', '2021-03-18'],
  ['峰会将于3月25日（东京时间26日）召开，他将与会。', '召开', '2021-03-25'],
  ['王毅同布林肯会谈。', '会谈', null],
])('%s', (text, word, expected) => {
  expect(dayIn(text, word)).toBe(expected);
});

test('the day of another contact is not taken', () => {
  const text = '王毅3月17日同拉夫罗夫会晤，还同布林肯通话，谈了很久，谈到中东。';
  expect(dayIn(text, '会晤', ['通话'])).toBe('2021-03-17');
});

test.each([
  ['2018', '2021-03-19', true],
  ['2021-03-01', '2021-03-19', false],
  [null, '2021-03-19', false],
  ['2018', null, false],
])('%s is past in %s: %s', (date, published, expected) => {
  expect(isPast(date, published)).toBe(expected);
});
