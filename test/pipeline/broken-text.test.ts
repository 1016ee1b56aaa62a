import { describe, expect, test } from 'vitest';
import type { MeetingNode, StatementNode } from '../../src/model/entity.ts';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { extractArticle } from '../../src/pipeline.ts';
import { growth, LINEAR } from '../support/growth.ts';
import { articleOf, lexicon } from '../support/scene.ts';

const recordOf = (text: string): ExtractionRecord => extractArticle(articleOf(text), 'a.txt', lexicon);

function said(text: string): string[] {
  const { nodes, edges } = recordOf(text);
  const names = new Map(nodes.flatMap((node) => ('name' in node ? [[node.id, node.name] as const] : [])));
  const statements = new Map(
    nodes.filter((node): node is StatementNode => node.type === 'Statement').map((node) => [node.id, node]),
  );
  return edges
    .filter(({ type }) => type === 'SAID')
    .toSorted((a, b) => statements.get(a.to)!.start - statements.get(b.to)!.start)
    .map(({ from, to }) => `${names.get(from)}: ${statements.get(to)!.text}`);
}

const meetings = (text: string): MeetingNode[] =>
  recordOf(text).nodes.filter((node): node is MeetingNode => node.type === 'Meeting');
const days = (text: string) => meetings(text).map(({ date }) => date);

describe('quotation marks that do not pair', () => {
  const MARKS = ['“”', '‘’', '「」', '『』', '〝〞', '«»', '""', '＂＂'];
  const shapes = MARKS.flatMap((marks) => {
    const [open, close] = [...marks];
    return [
      ['never closed', `王毅说：${open}两国应当合作。`],
      ['never opened', `王毅说：两国应当合作。${close}`],
      ['turned round', `王毅说：${close}两国应当合作。${open}`],
      ['opened three times', `王毅说：${open}${open}${open}两国应当合作。${close}`],
      ['closed three times', `王毅说：${open}两国应当合作。${close}${close}${close}`],
    ] as const;
  });

  test.each(shapes)('%s: %s ends with its paragraph', (_, paragraph) => {
    expect(said(`${paragraph}\n李克强表示，大门会越开越大。`)).toEqual([
      '王毅: 两国应当合作',
      '李克强: 大门会越开越大',
    ]);
  });

  test.each([
    ['one within another', '“两国应当‘合作’，不应当‘对抗’。”'],
    ['the same within itself', '“两国应当“合作”，不应当“对抗”。”'],
    ['closed in the wrong order', '“两国应当‘合作”，不应当“对抗’。'],
    ['of three kinds', '「两国应当『合作』，不应当“对抗”。」'],
    ['two kinds that cross', '「两国应当『合作」，不应当“对抗』。'],
  ])('%s: whoever speaks next is heard', (_, quote) => {
    const [first, ...others] = said(`王毅说：${quote}\n李克强表示，大门会越开越大。`);
    expect(first?.replace(/[“”‘’「」『』]/gu, '')).toBe('王毅: 两国应当合作，不应当对抗');
    expect(others).toEqual(['李克强: 大门会越开越大']);
  });
});

describe('a story that ends in the middle of a quotation', () => {
  test.each<[string, readonly string[]]>([
    ['王毅说：“两国应当合作，', ['王毅: 两国应当合作']],
    ['王毅说：“两国应当合作，也应', ['王毅: 两国应当合作，也应']],
    ['“两国应当合作，”王毅说，“但是', ['王毅: 两国应当合作，”王毅说，“但是']],
    ['李克强表示，大门会越开越大。王毅说：“', ['李克强: 大门会越开越大']],
    ['李克强表示，大门会越开越大。“', ['李克强: 大门会越开越大']],
  ])('%s', (text, statements) => {
    expect(said(text)).toEqual(statements);
  });
});

describe('days', () => {
  test.each(['2月30日', '13月32日', '4月31日', '2021年2月29日', '0月0日', '32日', '2月30日至3月2日', '99月1日'])(
    '%s does not exist and dates nothing',
    (day) => {
      expect(days(`外长王毅${day}在北京会见美国国务卿布林肯。`)).toEqual([null]);
    },
  );

  test('that do exist are read beside one that does not', () => {
    const text = '外长王毅2月30日会见美国国务卿布林肯。3月2日，王毅在北京会见俄罗斯外长拉夫罗夫。';
    expect(days(text)).toEqual([null, '2021-03-02']);
  });

  test('that their weekday contradicts are not taken', () => {
    // the 5th of March 2021 was a Friday
    expect(days('外长王毅星期五（3月5日）在北京会见美国国务卿布林肯。')).toEqual(['2021-03-05']);
    expect(days('外长王毅星期一（3月5日）在北京会见美国国务卿布林肯。')).toEqual([null]);
  });

  test('of one talk that contradict each other are both kept, each with its words', () => {
    const text = '外长王毅3月5日在北京会见美国国务卿布林肯。\n王毅与布林肯3月6日在北京举行会谈。';
    const { edges } = recordOf(text);
    const words = meetings(text).map(({ id, date }) => [
      date,
      edges.find(({ to }) => to === id)?.evidence.map(({ text: own }) => /3月\d日/u.exec(own)?.[0]),
    ]);
    expect(words).toEqual([
      ['2021-03-05', ['3月5日']],
      ['2021-03-06', ['3月6日']],
    ]);
  });
});

/** The `i`th of a thousand names that no lexicon holds. */
function nameAt(i: number): string {
  const [surnames, given] = [
    '田任范方石谭廖邹熊郝孔崔康邱史顾侯邵孟万段雷钱汤',
    '伟芳娜敏静丽勇艳杰娟涛超秀霞平桂华玉兰',
  ];
  const at = (characters: string, n: number) => characters[n % characters.length]!;
  const block = Math.floor(i / surnames.length);
  return `${at(surnames, i)}${at(given, block)}${at(given, 5 + Math.floor(block / given.length))}`;
}

const paragraphOf = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe('much of one thing', () => {
  test('a thousand speakers in one article are a thousand people', () => {
    const names = Array.from({ length: 1_000 }, (_, i) => nameAt(i));
    expect(new Set(names).size).toBe(names.length);
    const expected = names.map((name) => `${name}: 两国应当合作`);
    expect(said(names.map((name) => `外交部官员${name}说，两国应当合作。`).join('\n'))).toEqual(expected);
  });

  test('a paragraph of 200,000 characters is read to its end', () => {
    const filler = paragraphOf('河边的柳树绿了，孩子们在放风筝，老人在树下喝茶。', 199_986);
    const text = `${filler}王毅表示，两国应当合作。。`;
    expect(text).toHaveLength(200_000 - 1);
    expect(said(text)).toEqual(['王毅: 两国应当合作']);
  });

  test.each([
    ['a paragraph that opens quotations and closes none', '王毅说：“两国‘应当「合作『，'],
    ['paragraphs that open quotations and close none', '王毅说：“两国应当合作。\n'],
    ['one quotation that its speaker interrupts for ever', '“两国应当合作，”王毅说，“但是，'],
    ['days that do not exist', '2月30日，王毅会见布林肯。13月32日，'],
    ['items of a list', '--希望大家合作。\n'],
  ])('%s takes time in proportion to its length', (_, unit) => {
    expect(growth((length) => recordOf(paragraphOf(unit, length)))).toBeLessThanOrEqual(LINEAR);
  });
});
