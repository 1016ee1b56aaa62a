import { expect, test } from 'vitest';
import { segment } from '../../src/sentences/segment.ts';

/** Whether the native module stands in this process. */
function loaded(): boolean {
  const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: readonly string[] };
  return sharedObjects.some((file) => file.includes('nodejieba'));
}

test.each([
  ['他参观了北京大学。', ['他', '参观', '了', '北京大学', '。']],
  ['双方在会上达成共识', ['双方', '在', '会上', '达成', '共识']],
  ['', []],
])('%s', (text, words) => {
  expect(segment(text, { start: 0, end: text.length }).map((word) => word.text)).toEqual(words);
  expect(loaded()).toBe(false);
});

test('words have offsets into the whole text and tags', () => {
  const words = segment('会议结束，代表离开。', { start: 5, end: 9 });
  expect(words).toEqual([
    { text: '代表', tag: 'n', start: 5, end: 7 },
    { text: '离开', tag: 'v', start: 7, end: 9 },
  ]);
});
