import { expect, test } from 'vitest';
import { hanNameEnd, nameEnd, transliterationEnd } from '../../../src/mentions/people/names.ts';
import { toDocument } from '../../../src/sentences/document.ts';
import { gazetteer, lexicon } from '../../support/scene.ts';
import { articleOf } from '../reading.ts';

type Reader = typeof nameEnd;
function read(reader: Reader, text: string): string {
  const document = toDocument(articleOf(text));
  return document.text.slice(0, reader(document.text, 0, gazetteer.scan(document.text, document.sentences), lexicon));
}

test.each([
  ['埃尔南德斯说', '埃尔南德斯'],
  ['马修·阿克塞尔在会上', '马修·阿克塞尔'],
  ['芭芭拉·李对记者', '芭芭拉·李'],
  ['约翰-保罗·让松', '约翰-保罗·让松'],
  ['埃查德（Echard）', '埃查德'],
  ['費爾南達宣布', '费尔南达'],
  ['普里斯通电话', '普里斯'],
  ['普里斯通说', '普里斯通'],
  ['的里雅斯', ''],
  ['会议开始', ''],
  ['尔', ''],
])('transliteration: %s gives %s', (text, name) => {
  expect(read(transliterationEnd, text)).toBe(name);
});

test.each([
  ['束小雨说', '束小雨'],
  ['王毅将出席', '王毅'],
  ['尉迟敏表示', '尉迟敏'],
  ['歐陽明華昨天', '欧阳明华'],
  ['洪亮提出', '洪亮'],
  ['洪亮通话', '洪亮'],
  ['王毅主持，王毅讲话', '王毅'],
  ['高度重视', ''],
  ['任命大使', ''],
  ['他说', ''],
])('a Chinese name: %s gives %s', (text, name) => {
  expect(read(hanNameEnd, text)).toBe(name);
});

test.each([
  ['习近平指出', '习近平'],
  ['马英九访问', '马英九'],
  ['Anna Lindqvist说', 'Anna Lindqvist'],
  ['克里斯托弗森认为', '克里斯托弗森'],
  ['大选即将举行', ''],
  ['美国政府说', ''],
  ['，说', ''],
])('any name: %s gives %s', (text, name) => {
  expect(read(nameEnd, text)).toBe(name);
});
