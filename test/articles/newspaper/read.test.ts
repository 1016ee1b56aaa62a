import { expect, test } from 'vitest';
import { findBylines } from '../../../src/articles/byline/read.ts';
import { measureAt } from '../../../src/articles/newspaper/measure.ts';
import { readNewspaper } from '../../../src/articles/newspaper/read.ts';
import { opensParagraph, printedLines, widthOf } from '../../../src/articles/newspaper/reflow.ts';

const FIRST = `要闻 星期三 责任编辑 版式 校对
两国外长举行会谈
新华社北京电 外交部长王毅五日在北京
同来访的客人举行会谈，双方就贸易交换了
意见。
王毅表示，两国关系正处在重要的时期，
双方应当加强沟通，妥善处理分歧，推动合
作不断发展。中方愿意继续开放市场，欢迎
各国企业前来投资。
客人表示，对方愿意同中方一道努力，
落实共识，扩大贸易。双方还谈到地区局势。`;
const SECOND = `首相出席开幕式
并发表讲话
据新华社电 首相三日在首都出席博览会
开幕式，并且发表讲话，呼吁各国共同维护
自由贸易，反对保护主义。
首相参观了展馆。`;

test('tells the stories of a page apart and reflows their lines', () => {
  const [first, second, ...others] = readNewspaper(`${FIRST}\n${SECOND}`);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ title: '两国外长举行会谈', partOfPage: true });
  expect(first?.passages.map(({ text }) => text.slice(0, 7))).toEqual([
    '新华社北京电 ',
    '王毅表示，两国',
    '客人表示，对方',
  ]);
  expect(first?.passages[0]?.text).toBe(
    '新华社北京电 外交部长王毅五日在北京同来访的客人举行会谈，双方就贸易交换了意见。',
  );
  expect(second).toMatchObject({ title: '首相出席开幕式并发表讲话' });
});

test('blank lines between the lines change nothing', () => {
  expect(readNewspaper(FIRST.replaceAll('\n', '\n\n'))).toEqual(readNewspaper(FIRST));
});

test('one story is no part of a page; a longer line under its headline is the deck', () => {
  const [story] = readNewspaper(FIRST.replace('举行会谈\n', '举行会谈\n双方同意年内再次会面 贸易谈判下月重开\n'));
  expect(story?.partOfPage).toBe(false);
  expect(story?.passages[0]).toEqual({ zone: 'DECK', text: '双方同意年内再次会面 贸易谈判下月重开' });
});

test('finds a headline and a caption that stand below their story', () => {
  const body = FIRST.split('\n').slice(2).join('\n');
  const [story] = readNewspaper(
    `${body}\n外长北京会谈谈贸易合作问题\n五日上午，\n王毅在北京同\n客人会谈。\n■ 新华社\n记者 李小明/摄`,
  );
  expect(story?.title).toBe('外长北京会谈谈贸易合作问题');
  const captions = story?.passages.filter(({ zone }) => zone === 'CAPTION').map(({ text }) => text) ?? [];
  expect(captions[0]).toBe('五日上午，王毅在北京同客人会谈。');
  expect(findBylines(captions.at(-1) ?? '', 'CAPTION').authors).toEqual(['李小明']);
});

test.each([
  ['2月 1日', '2月1日'],
  ['于 2020 年 3 月 4 日', '于2020年3月4日'],
  ['作为经济体， 中国', '作为经济体，中国'],
  ['记者 王大同', '记者 王大同'],
])('printed line %s is %s', (raw, settled) => {
  expect(printedLines(raw)[0]?.text).toBe(settled);
});

test.each([
  ['会谈', 2],
  ['AB', 1],
  ['中、A', 2.5],
])('the width of %s is %d', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('the commonest width is the measure', () => {
  expect(measureAt(printedLines(FIRST), 6)).toBe(19);
});

test.each([
  [5, true],
  [9, true],
  [3, false],
  [6, false],
  [8, false],
])('line %d of the page opens a paragraph: %s', (at, opens) => {
  expect(opensParagraph(printedLines(FIRST), at)).toBe(opens);
});
