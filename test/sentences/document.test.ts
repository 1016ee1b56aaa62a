import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDocument } from '../../src/sentences/document.ts';
import { articleOf } from '../mentions/reading.ts';

test.each([
  ['總統說：「合作。」', '总统说：“合作。”'],
  ['莎拉.庫克到訪', '莎拉·库克到访'],
  ['他说"好的"，又说"不行"', '他说“好的”，又说“不行”'],
  ['第一段"未完\n第二段"完"', '第一段“未完\n第二段“完”'],
  ['全角＂引号＂', '全角“引号”'],
  ['价格是3.5元，见a.b', '价格是3.5元，见a.b'],
])('%s is read as %s', (text, read) => {
  const document = toDocument(articleOf(text));
  expect(document.text).toBe(read);
  expect(document.text).toHaveLength(text.length);
});

test('its text is as long as the article, and reads as itself', () => {
  const text = fc.array(
    fc.constantFrom(...'习⼴\uF9E1長.·．"＂„“「」‹﹁(︵∶⋯≪。｡\u200B\uFFFD\uE001\n a1１\uD83D\uDE00'),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        text.map((pieces) => pieces.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (printed) => {
        const read = toDocument(articleOf(printed)).text;
        return read.length === printed.length && toDocument(articleOf(read)).text === read;
      },
    ),
    { numRuns: 500 },
  );
});

test('its sentences are those of the blocks that are read', () => {
  const article = articleOf('记者甲\n会谈结束。双方满意。');
  const [first, second] = article.blocks;
  const blocks = [{ ...first!, zone: 'BYLINE' as const }, second!];
  const { text, sentences } = toDocument({ ...article, blocks });
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['会谈结束。', '双方满意。']);
});
