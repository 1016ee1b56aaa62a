import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/model/article.ts';
import { splitSentences } from '../../src/sentences/split.ts';

function split(text: string, zone: Block['zone'] = 'BODY'): string[] {
  const blocks = [{ start: 0, end: text.length, zone, paragraph: 1 }];
  return splitSentences(text, blocks).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['两国外长举行会谈。双方同意继续磋商！', ['两国外长举行会谈。', '双方同意继续磋商！']],
    ['他说：“合作才有未来。对抗没有赢家。”会谈随后结束。', ['他说：“合作才有未来。对抗没有赢家。”', '会谈随后结束。']],
    ['“我们愿意谈。”王毅说。', ['“我们愿意谈。”王毅说。']],
    ['“我们愿意谈，”王毅说，“但要平等。”', ['“我们愿意谈，”王毅说，“但要平等。”']],
    [
      '他说，“我们愿意谈。”她则指出，“条件还不成熟。”会谈至此结束。',
      ['他说，“我们愿意谈。”', '她则指出，“条件还不成熟。”', '会谈至此结束。'],
    ],
    ['“我们愿意谈。”他说，“今天就谈。”', ['“我们愿意谈。”他说，“今天就谈。”']],
    ['协定（见附件。）周日签署。', ['协定（见附件。）周日签署。']],
    ['“引文没有收尾。下一句照样是一句。', ['“引文没有收尾。', '下一句照样是一句。']],
    ['没有句号的标题', ['没有句号的标题']],
    ['真的吗？！当然。', ['真的吗？！', '当然。']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('by-lines are not read', () => {
    expect(split('（记者李明北京报道）', 'BYLINE')).toEqual([]);
  });

  test('sentences are numbered through the article', () => {
    const text = '一。二。三。';
    const blocks: Block[] = [
      { start: 0, end: 2, zone: 'HEADLINE', paragraph: 0 },
      { start: 2, end: 6, zone: 'BODY', paragraph: 1 },
    ];
    expect(splitSentences(text, blocks).map(({ index, zone }) => `${index} ${zone}`)).toEqual([
      '0 HEADLINE',
      '1 BODY',
      '2 BODY',
    ]);
  });
});
