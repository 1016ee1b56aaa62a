import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNewspaper } from '../../../src/articles/newspaper/read.ts';
import { COMMENT, EXPO, type PageStory, SCHOOL, TALKS } from '../../support/page-stories.ts';
import { emsOf, lineatedStory } from '../../support/typeset.ts';
import { paragraphsOf } from '../pdf/support.ts';
import { inZone, read } from '../support.ts';

type Indent = 'kept' | 'lost';

const HEAD = '要闻 2023年11月7日 星期二 责任编辑 李华 版式 王大同 校对 周小云';
const column = (paragraphs: readonly string[], measure: number, indent: Indent = 'lost'): string[] =>
  lineatedStory(paragraphs, measure).map((line) => (indent === 'kept' ? '　'.repeat(line.indent) : '') + line.text);
const page = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n');
const story = ({ title, paragraphs }: PageStory, measure = 18): string[] => [title, ...column(paragraphs, measure)];
const stories = (text: string) =>
  read(text, 'page.txt').map((article) => ({ title: article.title, paragraphs: paragraphsOf(article) }));

describe('the text of a page', () => {
  test.each(
    [11, 12, 13, 14, 16, 18, 22, 26, 32].flatMap((measure) => [[measure, 'kept'] as const, [measure, 'lost'] as const]),
  )('in columns of %d characters with indents %s gives its paragraphs', (measure, indent) => {
    const text = page(
      HEAD,
      ...[TALKS, EXPO].map(({ title, paragraphs }) => [title, ...column(paragraphs, measure, indent)]),
    );
    expect(stories(text)).toEqual([TALKS, EXPO]);
  });

  test.each([
    ['blank lines between all lines', page(HEAD, story(TALKS), story(EXPO)).replaceAll('\n', '\n\n'), [TALKS, EXPO]],
    [
      'two pages',
      `${page(HEAD, story(TALKS))}\n\f${page('国际 2023年11月7日 星期二 第4版', story(EXPO))}\n\f`,
      [TALKS, EXPO],
    ],
    [
      'a commentary last',
      page(HEAD, story(TALKS), story(EXPO), story(SCHOOL), COMMENT.title, '本报评论员', column(COMMENT.paragraphs, 18)),
      [TALKS, EXPO, SCHOOL, { ...COMMENT, paragraphs: ['本报评论员', ...COMMENT.paragraphs] }],
    ],
    [
      'lost first letters',
      page(HEAD, TALKS.title, column([(TALKS.paragraphs[0] ?? '').slice(1), ...TALKS.paragraphs.slice(1)], 18)),
      [{ ...TALKS, paragraphs: [(TALKS.paragraphs[0] ?? '').slice(1), ...TALKS.paragraphs.slice(1)] }],
    ],
  ])('with %s', (_, text, expected) => {
    expect(stories(text)).toEqual(expected);
  });

  test('lets no caption stand within a sentence', () => {
    const lines = column(TALKS.paragraphs, 18);
    const caption = ['图为双方在会谈前握手。', '新华社记者 李小明摄'];
    const [article, ...others] = read(page(HEAD, TALKS.title, lines.slice(0, 5), caption, lines.slice(5)), 'page.txt');
    expect(others).toEqual([]);
    expect(paragraphsOf(article!).slice(0, -1)).toEqual(TALKS.paragraphs);
    expect(inZone(article!, 'CAPTION')).toEqual(['图为双方在会谈前握手。']);
    expect(article?.authors).toEqual(['李小明']);
  });

  test('puts the parts of a story together, and leaves out where it goes on', () => {
    const [one = '', two = '', ...rest] = TALKS.paragraphs;
    const first = column([one, `${two.slice(0, 41)}（下转第三版）`], 18);
    const second = column([`（上接第一版）${two.slice(41)}`, ...rest], 18);
    const text = page(HEAD, TALKS.title, first, story(EXPO), TALKS.title, second);
    expect(stories(text)).toEqual([TALKS, EXPO]);
  });

  test('leaves out where a story goes on that is not there', () => {
    const [one = '', two = ''] = TALKS.paragraphs;
    const text = page(HEAD, TALKS.title, column([one, `${two}（下转第三版）`], 18), story(EXPO));
    expect(stories(text)).toEqual([{ ...TALKS, paragraphs: [one, two] }, EXPO]);
  });

  test('gives briefs one by one', () => {
    const briefs: PageStory[] = [
      { title: '新规下月实施', paragraphs: ['本报讯 商务部日前发布新规，将从下月起实施。'] },
      {
        title: '铁路完成改造',
        paragraphs: ['本报讯 西部一条铁路完成改造，列车时速提高到一百六十公里，沿线十个县受益。'],
      },
      { title: '两国签署协定', paragraphs: ['据新华社电 两国6日在北京签署海关协定，将便利货物通关，自明年起生效。'] },
    ];
    expect(stories(page('简讯', ...briefs.map((brief) => story(brief, 14))))).toEqual(briefs);
    const bullets = page(
      '一周要事',
      ...briefs.map(({ paragraphs: [text = ''] }) => column([text.replace(/^\S+ /u, '●')], 14)),
    );
    expect(stories(bullets)).toHaveLength(3);
  });

  test('in traditional characters', () => {
    const talks = {
      title: '兩國外長舉行會談',
      paragraphs: [
        '【記者王大同台北報導】外交部昨天表示，雙方將繼續推動合作，並在年內舉行下一輪會談，討論貿易和教育等議題。',
        '部長強調，雙方往來密切，未來將擴大交流，讓更多企業和學生受益。',
      ],
    };
    const expo = {
      title: '國際博覽會登場',
      paragraphs: [
        '【本報訊】國際博覽會昨天登場，來自八十多個國家的廠商參展，主辦單位預計將有十萬名買家到場，成交額可望成長兩成。',
      ],
    };
    const text = page('要聞 2023年11月7日 星期二 責任編輯 李華 校對 周小雲', story(talks, 13), story(expo, 13));
    const [first, second] = read(text, 'page.txt');
    expect([first, second].map((article) => article?.title)).toEqual([talks.title, expo.title]);
    expect(paragraphsOf(first!)).toEqual(talks.paragraphs);
    expect(first).toMatchObject({ language: 'zh-Hant', publishedOn: '2023-11-07' });
  });

  test('joins a Latin name that was divided', () => {
    const lines = [
      '据新华社电 美国商务部长吉娜·雷蒙多（Gina Rai-',
      'mondo）与法国人让-皮埃尔（Jean-',
      'Pierre）6日会面，双方商定年内再次磋商。',
    ];
    const [article] = readNewspaper(page('两国官员会晤', lines));
    expect(article?.passages[0]?.text).toBe(
      '据新华社电 美国商务部长吉娜·雷蒙多（Gina Raimondo）与法国人让-皮埃尔（Jean-Pierre）6日会面，双方商定年内再次磋商。',
    );
  });

  test('opens a story whose dateline breaks over two narrow lines', () => {
    expect(stories(page(story(TALKS, 11), story(EXPO, 11)))).toEqual([TALKS, EXPO]);
  });
});

const cells = (text: string): number => 2 * emsOf(text);
/** Columns side by side, as a tool keeps them that keeps the layout. */
function grid(columns: readonly (readonly string[])[]): string[] {
  const widths = columns.map((lines) => Math.max(...lines.map(cells)) + 4);
  const depth = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: depth }, (_, row) =>
    columns
      .map((lines, i) => (lines[row] ?? '') + ' '.repeat((widths[i] ?? 0) - cells(lines[row] ?? '')))
      .join('')
      .trimEnd(),
  );
}
const inParts = ({ paragraphs }: PageStory, count: number): string[][] => {
  const lines = lineatedStory(paragraphs, 16).map(({ text, indent }) => '  '.repeat(indent) + text);
  const depth = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, i) => lines.slice(i * depth, (i + 1) * depth));
};

describe('the text of a page whose columns stand side by side', () => {
  const head = HEAD.replaceAll(' ', '   ');
  test.each([
    ['one story', page(head, '', `          ${TALKS.title}`, '', grid(inParts(TALKS, 3))), [TALKS]],
    [
      'a story beneath another',
      page(
        head,
        '',
        `          ${TALKS.title}`,
        '',
        grid(inParts(TALKS, 3)),
        '',
        `     ${EXPO.title}`,
        '',
        grid(inParts(EXPO, 2)),
      ),
      [TALKS, EXPO],
    ],
    [
      'stories side by side',
      page(grid([EXPO, SCHOOL].map((one) => [`   ${one.title}`, '', ...inParts(one, 1).flat()]))),
      [EXPO, SCHOOL],
    ],
  ])('is read column by column: %s', (_, text, expected) => {
    expect(stories(text)).toEqual(expected);
  });
});

/** What every character of a text is, without what typesetting put in. */
const bare = (text: string): string => text.replace(/\s/gu, '');
const sentence = fc
  .array(fc.constantFrom(...'外长会谈贸易合作双方表示今年将继续推动发展和平问题人民国家12Ａ·“”，、《》'), {
    minLength: 3,
    maxLength: 40,
  })
  .map((characters) => `${characters.join('')}。`);
const paragraphs = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  { minLength: 1, maxLength: 6 },
);

describe('reflow', () => {
  test('loses no character of a page and adds none', () => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.integer({ min: 8, max: 34 }),
        fc.constantFrom<Indent>('kept', 'lost'),
        fc.boolean(),
        (own, measure, indent, blank) => {
          const lines = [TALKS.title, ...column([`新华社北京电 ${own[0]}`, ...own.slice(1)], measure, indent)];
          const drafts = readNewspaper(lines.join(blank ? '\n\n' : '\n'));
          const text = drafts
            .map(({ title, passages }) => [title ?? '', ...passages.map((passage) => passage.text)].join(''))
            .join('');
          expect([...bare(text)].sort().join('')).toBe([...bare(lines.join(''))].sort().join(''));
        },
      ),
      { numRuns: 300 },
    );
  });
});
