import { expect, test } from 'vitest';
import { dayOf, isPast } from '../../src/claims/day.ts';
import { resolveAll } from '../../src/mentions/time/resolve-all.ts';
import type { Zone } from '../../src/model/article.ts';
import { splitSentences } from '../../src/sentences/split.ts';
import { growth, LINEAR } from '../support/growth.ts';

const ANCHORS = { publishedOn: '2021-03-19', dateline: null };

/** The day of the first of these words, the others being other contacts. */
function dayIn(text: string, word: string, others: readonly string[] = [], zone: Zone = 'BODY'): string | null {
  const sentences = splitSentences(text, [{ start: 0, end: text.length, zone, paragraph: 0 }]);
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
  ['越南将于3月26日主办2021年区域峰会。', '峰会', '2021-03-26'],
  ['双方今年将于3月26日会谈。', '会谈', '2021-03-26'],
  ['双方2020年会谈。', '会谈', '2020'],
  ['双方会谈两个月来，往来增多。', '会谈', null],
  ['1月以来双方会谈。', '会谈', null],
  ['他们讨论了周四起举行、为期两天的峰会。', '峰会', '2021-03-18/2021-03-19'],
  ['部长们3月10日开始一连三日的会议。', '会议', '2021-03-10/2021-03-12'],
  ['部长们3月10日结束为期三天的会谈。', '会谈', '2021-03-08/2021-03-10'],
  ['峰会3月18日继续第二天的议程。', '峰会', '2021-03-17/2021-03-18'],
  ['会谈3月18日进入第三天。', '会谈', '2021-03-16/2021-03-18'],
  ['他3月10日开始为期三天的访问并会谈。', '会谈', '2021-03-10'],
  ['他3月10日会谈，第二天返回。', '会谈', '2021-03-10'],
  ['议会3月10日表决，如果通过，双方将会谈。', '会谈', null],
  ['议会3月10日表决，一旦失败，双方会谈告终。', '会谈', null],
])('%s', (text, word, expected) => {
  expect(dayIn(text, word)).toBe(expected);
});

test.each([
  ['新规下月底开始 部长与代表会晤', '会晤', null],
  ['部长与代表会晤 新规下月底开始', '会晤', null],
  ['部长与代表3月18日会晤 谈到贸易', '会晤', '2021-03-18'],
  ['3月18日部长与代表会晤', '会晤', '2021-03-18'],
  ['部长会晤代表 3月18日', '会晤', '2021-03-18'],
])('in the headline %s', (text, word, expected) => {
  expect(dayIn(text, word, [], 'HEADLINE')).toBe(expected);
});

test('the day of another contact is not taken', () => {
  const text = '王毅3月17日同拉夫罗夫会晤，还同布林肯通话，谈了很久，谈到中东。';
  expect(dayIn(text, '会晤', ['通话'])).toBe('2021-03-17');
});

test.each([
  ['峰会前王毅同拉夫罗夫会晤，国防部长前一天也同他通话。', '会晤', '通话', null],
  ['王毅同拉夫罗夫会晤，3月18日又同布林肯通话。', '会晤', '通话', null],
  ['王毅同拉夫罗夫会晤，时间是3月17日，随后通话。', '会晤', '通话', '2021-03-17'],
])('%s: the day in the clause of another contact is its own', (text, word, other, expected) => {
  expect(dayIn(text, word, [other])).toBe(expected);
});

test.each([
  ['2018', '2021-03-19', true],
  ['2021-03-01', '2021-03-19', false],
  [null, '2021-03-19', false],
  ['2018', null, false],
])('%s is past in %s: %s', (date, published, expected) => {
  expect(isPast(date, published)).toBe(expected);
});

test.each(['，3月18日', '为期三天的', '3月18日为期二', ' 新规'])('time grows with length, not faster: %s', (unit) => {
  const run = (length: number) => dayIn(`${unit.repeat(Math.ceil(length / unit.length))}会谈`, '会谈');
  expect(growth(run)).toBeLessThanOrEqual(LINEAR);
});
