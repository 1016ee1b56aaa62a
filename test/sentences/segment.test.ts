import { expect, test } from 'vitest';
import { segment } from '../../src/sentences/segment.ts';
import { readText } from '../mentions/reading.ts';

/** Whether the native module stands in this process. */
function loaded(): boolean {
  const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: readonly string[] };
  return sharedObjects.some((file) => file.includes('nodejieba'));
}

// the order matters: once loaded, the module stays
test('a text whose names the lexicon explains does not load nodejieba', () => {
  readText('美国国务卿布林肯在日内瓦会见俄罗斯外长拉夫罗夫。路透社说，联合国表示欢迎。國務院總理李克強出席。');
  expect(loaded()).toBe(false);
});

test.each([
  ['他参观了北京大学。', ['他', '参观', '了', '北京大学', '。']],
  ['双方在会上达成共识', ['双方', '在', '会上', '达成', '共识']],
  ['', []],
])('%s', (text, words) => {
  expect(segment(text, { start: 0, end: text.length }).map((word) => word.text)).toEqual(words);
  expect(loaded()).toBe(true);
});

test('words have offsets into the whole text and tags', () => {
  const words = segment('会议结束，代表离开。', { start: 5, end: 9 });
  expect(words).toEqual([
    { text: '代表', tag: 'n', start: 5, end: 7 },
    { text: '离开', tag: 'v', start: 7, end: 9 },
  ]);
});
