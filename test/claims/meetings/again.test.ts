import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const told = (...paragraphs: string[]): string[] => {
  const { nodes, who } = read('消息', ...paragraphs);
  return nodes.map(({ date }, at) => `${date} ${who[at]}`);
};

describe('两人 on another day', () => {
  test.each([['两人去年11月在巴厘岛会晤。'], ['他们去年11月曾在巴厘岛会晤。'], ['去年11月，两人在巴厘岛举行会谈。']])(
    '%s: those whom the sentence before names',
    (later) => {
      expect(told('美国国务卿布林肯周四同中国外长秦刚会谈。', `拜登说，他希望再次见到习近平。${later}`)).toContain(
        '2020-11 习近平+拜登',
      );
    },
  );

  test('are the heads at a summit, whoever has met since', () => {
    const found = told(
      '美国总统拜登3月10日与中国国家主席习近平通电话。',
      '美国国务卿布林肯3月15日与中国外交部长王毅通话。',
      '白宫正安排两人下月在G20峰会上会面。',
    );
    expect(found).toContain('2021-04 习近平+拜登');
  });

  test('are the last who met, elsewhere', () => {
    const found = told(
      '美国总统拜登3月1日与中国国家主席习近平通电话。',
      '美国国务卿布林肯3月15日与中国外交部长王毅通话。白宫说，沙利文、杨洁篪和刘鹤没有参加。两人去年10月曾在东京会面。',
    );
    expect(found).toContain('2020-10 布林肯+王毅');
  });

  test.each([['两人去年11月和今年2月两次会晤。'], ['两人希望明年在巴厘岛会晤。'], ['两人如果去年11月会晤就好了。']])(
    '%s tells of no other held',
    (later) => {
      expect(told(`美国国务卿布林肯周四同中国外长秦刚会谈。${later}`)).toEqual(['2021-03-18 布林肯+秦刚']);
    },
  );
});

test('guests of the talk, not of the earlier one told behind it', () => {
  const found = told(
    '中国国家主席习近平3月18日同德国总理默克尔举行视频会晤。',
    '去年9月，习近平同法国总统马克龙举行视频会晤。',
    '丁薛祥、刘鹤参加会晤。',
  );
  expect(found).toEqual(['2021-03-18 丁薛祥+习近平+刘鹤+默克尔', '2020-09 习近平+马克龙']);
});

test('a summit of two that is told as their talk too is one', () => {
  expect(told('美国总统拜登和中国国家主席习近平3月18日举行了视频峰会，会谈历时三个半小时。')).toEqual([
    '2021-03-18 习近平+拜登',
  ]);
});

test.each([
  [
    '美国国务卿布林肯3月18日在天津先后与谢锋和王毅会谈，会谈未取得突破。',
    ['2021-03-18 布林肯+王毅', '2021-03-18 布林肯+谢锋'],
  ],
  ['美国国务卿布林肯3月18日在天津与王毅会谈，会谈历时三小时。', ['2021-03-18 布林肯+王毅']],
])('%s: how it went makes no other', (body, expected) => {
  expect(told(body).sort()).toEqual(expected);
});
