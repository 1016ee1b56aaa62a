import { describe, expect, test } from 'vitest';
import { EXPO, SCHOOL, TALKS } from '../../support/page-stories.ts';
import { inColumns, stack } from '../../support/typeset.ts';
import { inZone } from '../support.ts';
import { paragraphsOf, storiesOf } from './support.ts';

const A4 = { width: 595, height: 842 };
const running = (number: number) => [
  ...stack(['区域合作情况报告'], { x: 250, y: 40, size: 9 }),
  ...stack([`— ${number} —`], { x: 280, y: 810, size: 9 }),
];

describe('a document in one column', () => {
  test('is one story over its pages, without running heads and numbers of pages', async () => {
    const [one = '', ...rest] = TALKS.paragraphs;
    const cut = 30;
    const stories = await storiesOf([
      {
        ...A4,
        texts: [
          ...running(1),
          ...stack(['区域合作年度报告'], { x: 200, y: 90, size: 22 }),
          ...stack(['一、总体情况'], { x: 82, y: 140, size: 14 }),
          ...inColumns([one.slice(0, cut)], { x: 60, y: 170, size: 11, measure: 40, count: 1, depth: 30 }),
        ],
      },
      {
        ...A4,
        texts: [
          ...running(2),
          ...inColumns([one.slice(cut)], { x: 60, y: 90, size: 11, measure: 40, count: 1, depth: 30, indent: 0 }),
        ],
      },
      {
        ...A4,
        texts: [
          ...running(3),
          ...stack(['二、下一步安排'], { x: 82, y: 90, size: 14 }),
          ...inColumns(rest, { x: 60, y: 120, size: 11, measure: 40, count: 1, depth: 30 }),
        ],
      },
    ]);
    expect(stories).toHaveLength(1);
    const [report] = stories;
    expect(report?.title).toBe('区域合作年度报告');
    expect(inZone(report!, 'HEADING')).toEqual(['一、总体情况', '二、下一步安排']);
    expect(paragraphsOf(report!)).toEqual(
      ['一、总体情况', ...TALKS.paragraphs, '二、下一步安排'].sort((a, b) => order(a) - order(b)),
    );
    expect(report?.text).not.toMatch(/— \d —|情况报告/u);
  });

  test('takes paragraphs apart that only space parts', async () => {
    const texts = TALKS.paragraphs.flatMap((paragraph, i) =>
      inColumns([paragraph], { x: 60, y: 120 + i * 90, size: 11, measure: 40, count: 1, depth: 5, indent: 0 }),
    );
    const [statement] = await storiesOf([
      { ...A4, texts: [...stack(['外交部发言人答记者问'], { x: 180, y: 80, size: 18 }), ...texts] },
    ]);
    expect(statement?.title).toBe('外交部发言人答记者问');
    expect(paragraphsOf(statement!)).toEqual(TALKS.paragraphs);
  });

  test('of several dispatches gives each of them', async () => {
    const dispatch = ({ title, paragraphs }: typeof EXPO, y: number) => [
      ...stack([title], { x: 60, y, size: 18 }),
      ...inColumns(paragraphs, { x: 60, y: y + 30, size: 11, measure: 40, count: 1, depth: 20 }),
    ];
    const stories = await storiesOf([
      { ...A4, texts: [...dispatch(TALKS, 80), ...dispatch(EXPO, 420), ...dispatch(SCHOOL, 620)] },
    ]);
    expect(stories.map(({ title }) => title)).toEqual([TALKS.title, EXPO.title, SCHOOL.title]);
    expect(stories.map(({ dateline }) => dateline?.day ?? null)).toEqual([6, null, null]);
  });

  test('takes its title from its first line where no line is larger', async () => {
    const [statement] = await storiesOf([
      {
        ...A4,
        texts: [
          ...stack([SCHOOL.title], { x: 200, y: 80, size: 11 }),
          ...inColumns(SCHOOL.paragraphs, { x: 60, y: 110, size: 11, measure: 40, count: 1, depth: 9 }),
        ],
      },
    ]);
    expect(statement?.title).toBe(SCHOOL.title);
    expect(paragraphsOf(statement!)).toEqual(SCHOOL.paragraphs);
  });

  test.each(['Microsoft Word - 新建文档.doc', '2023年工作总结'])(
    'believes no title of its description that its text does not bear: %s',
    async (title) => {
      const [statement] = await storiesOf(
        [{ ...A4, texts: inColumns(SCHOOL.paragraphs, { x: 60, y: 110, size: 11, measure: 40, count: 1, depth: 9 }) }],
        { title },
      );
      expect(statement?.title).toBe('');
    },
  );
});

const ORDER = ['一、总体情况', TALKS.paragraphs[0], '二、下一步安排', ...TALKS.paragraphs.slice(1)];
const order = (text: string): number => ORDER.indexOf(text);
