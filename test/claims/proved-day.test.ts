import { describe, expect, test } from 'vitest';
import { provedDays } from '../../src/claims/proved-day.ts';
import { linkArticle } from '../../src/entities/link.ts';
import { readingOf, sceneOf } from '../support/scene.ts';

const dayOf = (body: string, publishedOn: string | null = null): (string | null)[] => {
  const { publishedOn: day, publishedBasis } = sceneOf(body, { publishedOn }).reading.document.article;
  return [day, publishedBasis];
};

describe('the day of a story that prints none', () => {
  test.each([
    [
      'two offices and a festival',
      '当地时间1月31日，中国国务院副总理刘鹤拜会了美国总统特朗普。春节到来之际，双方互致问候。',
      '2019-01-31',
    ],
    ['two offices and a weekday', '1月31日星期四，美国总统特朗普会见国务院副总理刘鹤。', '2019-01-31'],
    [
      'a term and a weekday later on',
      '英国首相苏纳克11月3日会见美国国务卿布林肯。星期四（11月3日）的会谈很短。',
      '2022-11-03',
    ],
  ])('is proved by %s', (_, body, expected) => {
    expect(dayOf(body)).toEqual([expected, 'INFERRED']);
  });

  test.each([
    ['two years fit', '当地时间1月31日，中国国务院副总理刘鹤拜会了美国总统特朗普。'],
    ['nobody holds a dated office', '1月31日星期四，两家公司签约。春节到来之际，双方互致问候。'],
    ['no day is told', '美国总统特朗普会见国务院副总理刘鹤。春节到来之际，双方互致问候。'],
  ])('stays unknown where %s', (_, body) => {
    expect(dayOf(body)).toEqual([null, null]);
  });

  test('is never put over a printed one', () => {
    expect(dayOf('1月31日星期四，美国总统特朗普会见国务院副总理刘鹤。', '2019-02-01')).toEqual([
      '2019-02-01',
      'PRINTED',
    ]);
  });

  test('times that rest on it say so, a told year does not', () => {
    const { times } = sceneOf('1月31日星期四，美国总统特朗普会见国务院副总理刘鹤。双方2018年12月1日曾经会面。', {
      publishedOn: null,
    });
    expect(times.map(({ date, basis }) => `${date} ${basis}`)).toEqual(['2019-01-31 INFERRED', '2018-12-01 STATED']);
  });
});

describe('stories of one page', () => {
  const PROVED = '1月31日星期四，美国总统特朗普会见国务院副总理刘鹤。';
  const OPEN = '双方30日至31日举行磋商。';
  const storiesOf = (...told: readonly (readonly [string, string | null])[]) =>
    told.map(([body, publishedOn]) => linkArticle(readingOf(body, { publishedOn, page: 'page:1' })));

  test('share the day that one of them proves', () => {
    expect(provedDays(storiesOf([PROVED, null], [OPEN, null]))).toEqual(['2019-01-31', '2019-01-31']);
    expect(provedDays(storiesOf([OPEN, null], [PROVED, null]))).toEqual(['2019-01-31', '2019-01-31']);
  });

  test('of other pages share nothing', () => {
    const [proved, open] = [readingOf(PROVED, { publishedOn: null }), readingOf(OPEN, { publishedOn: null })];
    expect(provedDays([linkArticle(proved), linkArticle(open)])).toEqual(['2019-01-31', null]);
  });

  test('share none where none is proved, or where one prints its own', () => {
    expect(provedDays(storiesOf([OPEN, null], [OPEN, null]))).toEqual([null, null]);
    expect(provedDays(storiesOf([PROVED, null], [OPEN, null], [OPEN, '2019-02-01']))).toEqual([
      '2019-01-31',
      null,
      null,
    ]);
  });
});
