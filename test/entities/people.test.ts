import { expect, test } from 'vitest';
import { latinKey } from '../../src/entities/people.ts';
import { link } from './linked.ts';

const clusters = (text: string) =>
  [...link(text).people.values()].map(({ name, aliases }) => [name, ...aliases].join(' '));

test.each<[string, readonly string[]]>([
  ['习近平发表讲话。习主席说，门会越开越大。', ['习近平 习主席']],
  ['特朗普离开后，川普的律师发言。', ['特朗普 川普']],
  [
    '索菲·林德奎斯（Sofie Lindquist）抵达。林德奎斯说，谢谢。媒体欢迎林德奎斯。',
    ['林德奎斯 Sofie Lindquist 索菲·林德奎斯'],
  ],
  ['蔡英文抵達。蔡總統會見僑胞。', ['蔡英文 蔡總統']],
  ['李克强和李强都出席。', ['李克强', '李强']],
  ['部长束小雨说，会谈顺利。束小雨离开。', ['束小雨']],
  ['外相茂木敏充抵达。茂木表示，将加深合作。', ['茂木敏充 茂木']],
])('%s', (text, expected) => {
  expect(clusters(text)).toEqual(expected);
});

test.each(['会议没有结果。', '美国国务院没有回应。', '总统府关闭。'])('%s has none', (text) => {
  expect(clusters(text)).toEqual([]);
});

test('one person has one id whatever the article calls him', () => {
  const ids = ['特朗普说，很好。', '川普說，很好。'].map((text) => [...link(text).people.keys()]);
  expect(ids[0]).toHaveLength(1);
  expect(ids[0]).toEqual(ids[1]);
});

test.each([
  ['Joseph R. Biden', 'joseph biden'],
  ['Xi Jinping', 'xi jinping'],
  ['WENDY R. SHERMAN', 'wendy sherman'],
])('%s is compared as %s', (latin, key) => {
  expect(latinKey(latin)).toBe(key);
});
