import { describe, expect, test } from 'vitest';
import { COMMENT, EXPO, SCHOOL, TALKS } from '../../support/page-stories.ts';
import { inColumns, stack, upright } from '../../support/typeset.ts';
import { inZone } from '../support.ts';
import { paragraphsOf, storiesOf, storiesOn } from './support.ts';

const HEAD = stack(['晨星日报  2023年11月7日  星期二  要闻  第3版  责任编辑：李华  版式：王大同'], {
  x: 40,
  y: 30,
  size: 9,
});
const talks = (count: number, measure: number, depth: number, size = 10) => [
  ...stack([TALKS.title], { x: 40, y: 80, size: 28 }),
  ...inColumns(TALKS.paragraphs, { x: 40, y: 120, size, measure, count, depth }),
];

describe('a page of a newspaper', () => {
  test.each([
    [2, 26, 8],
    [3, 18, 8],
    [4, 14, 7],
    [5, 12, 7],
    [5, 11, 7],
  ])('in %d columns of %d characters is read column by column', async (count, measure, depth) => {
    const [story, ...others] = await storiesOn(HEAD, talks(count, measure, depth));
    expect(others).toEqual([]);
    expect(story).toMatchObject({ title: TALKS.title, publishedOn: '2023-11-07', publishedBasis: 'PRINTED' });
    expect(paragraphsOf(story!)).toEqual(TALKS.paragraphs);
  });

  test('that hangs its signs into a narrow gutter keeps its columns apart', async () => {
    const columns = inColumns(TALKS.paragraphs, {
      x: 40,
      y: 120,
      size: 10,
      measure: 13,
      count: 5,
      depth: 7,
      gutter: 15,
    });
    const [story] = await storiesOn(stack([TALKS.title], { x: 40, y: 80, size: 28 }), columns);
    expect(paragraphsOf(story!)).toEqual(TALKS.paragraphs);
  });

  test('without indents tells paragraphs by their last lines', async () => {
    const columns = inColumns(TALKS.paragraphs, {
      x: 40,
      y: 120,
      size: 10,
      measure: 18,
      count: 3,
      depth: 8,
      indent: 0,
    });
    const [story] = await storiesOn(stack([TALKS.title], { x: 40, y: 80, size: 28 }), columns);
    expect(paragraphsOf(story!)).toEqual(TALKS.paragraphs);
  });

  test('gives each of its stories, one beneath the other, its own columns', async () => {
    const stories = await storiesOn(
      HEAD,
      talks(3, 18, 8),
      stack([EXPO.title], { x: 40, y: 290, size: 18 }),
      inColumns(EXPO.paragraphs, { x: 40, y: 320, size: 10, measure: 18, count: 3, depth: 4 }),
      stack([COMMENT.title], { x: 240, y: 430, size: 18 }),
      inColumns(COMMENT.paragraphs, { x: 240, y: 460, size: 10, measure: 24, count: 2, depth: 4 }),
    );
    expect(stories.map(({ title }) => title)).toEqual([TALKS.title, EXPO.title, COMMENT.title]);
    expect(stories.map(paragraphsOf)).toEqual([TALKS, EXPO, COMMENT].map(({ paragraphs }) => paragraphs));
    expect(new Set(stories.map(({ publishedOn }) => publishedOn))).toEqual(new Set(['2023-11-07']));
  });

  test('tells stories side by side apart, headlines at one height', async () => {
    const stories = await storiesOn(
      stack([EXPO.title], { x: 40, y: 80, size: 20 }),
      inColumns(EXPO.paragraphs, { x: 40, y: 110, size: 10, measure: 22, count: 1, depth: 12 }),
      stack([SCHOOL.title], { x: 300, y: 80, size: 20 }),
      inColumns(SCHOOL.paragraphs, { x: 300, y: 110, size: 10, measure: 22, count: 1, depth: 12 }),
      stack([COMMENT.title], { x: 560, y: 80, size: 20 }),
      inColumns(COMMENT.paragraphs, { x: 560, y: 110, size: 10, measure: 22, count: 1, depth: 12 }),
    );
    expect(stories.map(({ title }) => title)).toEqual([EXPO.title, SCHOOL.title, COMMENT.title]);
    expect(stories.map(paragraphsOf)).toEqual([EXPO, SCHOOL, COMMENT].map(({ paragraphs }) => paragraphs));
  });

  test('sets a headline over three columns, with the line above and the line below it', async () => {
    const [story] = await storiesOn(
      stack(['就双边关系和共同关心的问题交换意见'], { x: 160, y: 60, size: 15 }),
      stack([TALKS.title], { x: 120, y: 100, size: 30 }),
      stack(['双方签署多项合作文件'], { x: 180, y: 125, size: 14 }),
      inColumns(TALKS.paragraphs, { x: 40, y: 160, size: 10, measure: 18, count: 3, depth: 8 }),
    );
    expect(story?.title).toBe(TALKS.title);
    expect(inZone(story!, 'DECK')).toEqual(['就双边关系和共同关心的问题交换意见', '双方签署多项合作文件']);
    expect(inZone(story!, 'BODY').at(-1)).toBe(TALKS.paragraphs.at(-1));
  });

  test('keeps the caption of a photo in the middle out of the columns', async () => {
    const first = inColumns(TALKS.paragraphs, { x: 40, y: 120, size: 10, measure: 18, count: 3, depth: 9 });
    // the second and third column begin below the photo
    const moved = first.map((text) => (text.x < 200 ? text : { ...text, y: text.y + 120 }));
    const caption = stack(['图为双方在会谈前握手。', '新华社记者 李小明摄'], { x: 260, y: 200, size: 8 });
    const [story, ...others] = await storiesOn(stack([TALKS.title], { x: 40, y: 80, size: 28 }), moved, caption);
    expect(others).toEqual([]);
    expect(paragraphsOf(story!).slice(0, -1)).toEqual(TALKS.paragraphs);
    expect(inZone(story!, 'CAPTION')).toEqual(['图为双方在会谈前握手。']);
    expect(story?.authors).toEqual(['李小明']);
  });

  test('reads columns above a picture before those below it', async () => {
    const upper = inColumns(TALKS.paragraphs.slice(0, 2), { x: 40, y: 120, size: 10, measure: 18, count: 3, depth: 3 });
    const lower = inColumns(TALKS.paragraphs.slice(2), { x: 40, y: 400, size: 10, measure: 18, count: 3, depth: 4 });
    const [story] = await storiesOn(stack([TALKS.title], { x: 40, y: 80, size: 28 }), upper, lower);
    expect(paragraphsOf(story!)).toEqual(TALKS.paragraphs);
  });

  test('takes an upright headline for the columns at its side', async () => {
    const stories = await storiesOn(
      upright(SCHOOL.title, { x: 40, y: 90, size: 20 }),
      inColumns(SCHOOL.paragraphs, { x: 90, y: 90, size: 10, measure: 14, count: 2, depth: 6 }),
      stack([COMMENT.title], { x: 500, y: 90, size: 20 }),
      inColumns(COMMENT.paragraphs, { x: 500, y: 120, size: 10, measure: 22, count: 1, depth: 12 }),
    );
    expect(stories.map(({ title }) => title)).toEqual([SCHOOL.title, COMMENT.title]);
    expect(paragraphsOf(stories[0]!)).toEqual(SCHOOL.paragraphs);
  });

  test('sets the headline of two lines together again', async () => {
    const [story] = await storiesOn(
      stack(['两国外长在京', '举行会谈'], { x: 40, y: 80, size: 24 }),
      inColumns(TALKS.paragraphs, { x: 40, y: 150, size: 10, measure: 18, count: 3, depth: 8 }),
    );
    expect(story?.title).toBe('两国外长在京举行会谈');
  });

  test('gives a dropped capital back to its word', async () => {
    const [first = '', ...others] = COMMENT.paragraphs;
    const lines = inColumns([first.slice(1), ...others], {
      x: 40,
      y: 120,
      size: 10,
      measure: 18,
      count: 3,
      depth: 5,
      gutter: 60,
      indent: 0,
    });
    const moved = lines.map((text, i) => (i < 2 ? { ...text, x: text.x + 26 } : text));
    const [story] = await storiesOn(
      stack([COMMENT.title], { x: 40, y: 80, size: 20 }),
      stack([first.slice(0, 1)], { x: 40, y: 134, size: 24 }),
      moved,
    );
    expect(story?.title).toBe(COMMENT.title);
    expect(paragraphsOf(story!)[0]).toBe(first);
  });

  test('puts a story together that goes on on another page', async () => {
    const [one = '', two = '', three = '', ...rest] = TALKS.paragraphs;
    const cut = two.slice(0, 41);
    const stories = await storiesOf([
      {
        texts: [
          ...stack([TALKS.title], { x: 40, y: 80, size: 28 }),
          ...inColumns([one, `${cut}（下转第三版）`], { x: 40, y: 120, size: 10, measure: 18, count: 2, depth: 4 }),
          ...stack([EXPO.title], { x: 40, y: 290, size: 18 }),
          ...inColumns(EXPO.paragraphs, { x: 40, y: 320, size: 10, measure: 18, count: 3, depth: 4 }),
        ],
      },
      {
        texts: [
          ...stack([TALKS.title], { x: 40, y: 80, size: 18 }),
          ...inColumns([`（上接第一版）${two.slice(41)}`, three, ...rest], {
            x: 40,
            y: 120,
            size: 10,
            measure: 18,
            count: 3,
            depth: 6,
          }),
        ],
      },
    ]);
    expect(stories.map(({ title }) => title)).toEqual([TALKS.title, EXPO.title]);
    expect(paragraphsOf(stories[0]!)).toEqual(TALKS.paragraphs);
  });

  test('names the paper over its first page as its outlet', async () => {
    const [story] = await storiesOn(
      stack(['晨星日报'], { x: 60, y: 60, size: 44 }),
      talks(3, 18, 8).map((text) => ({ ...text, y: text.y + 60 })),
    );
    expect(story).toMatchObject({ title: TALKS.title, publisher: '晨星日报' });
  });

  test('reads letters set apart, and figures in full width', async () => {
    const [story] = await storiesOn(
      stack(['两 国 外 长 举 行 会 谈'], { x: 40, y: 80, size: 28 }),
      inColumns(
        [
          '外交部表示，Ｇ２０峰会将于2024年11月召开，多国领导人已经确认出席，筹备工作正在顺利进行。',
          '美国商务部长Gina Raimondo说，双方将继续保持沟通，并在年内举行新一轮磋商。',
        ],
        { x: 40, y: 120, size: 10, measure: 14, count: 2, depth: 5 },
      ),
    );
    expect(story?.title).toBe('两国外长举行会谈');
    expect(paragraphsOf(story!)[0]).toContain('Ｇ２０峰会将于2024年11月召开');
    expect(paragraphsOf(story!)[1]).toContain('Gina Raimondo说');
  });
});
