import { describe, expect, test } from 'vitest';
import { lines, short } from '../../support/said.ts';

describe('words that only open what is said behind them', () => {
  test.each<[string, string[]]>([
    ['王毅提出四点主张：一是停火，二是放人。', ['王毅: 一是停火，二是放人']],
    ['默克尔讲了三点看法：冬天很难，药品不多，大家要守望相助。', ['默克尔: 冬天很难，药品不多，大家要守望相助']],
    ['外交部发表声明如下：\n路还长。', ['外交部: 路还长']],
    ['商务部公告如下：\n名单明天公布。', ['商务部: 名单明天公布']],
    ['王毅谈了两点建议：\n首先，多开航班。\n其次，互认文凭。', ['王毅: 首先，多开航班', '王毅: 其次，互认文凭']],
    ['默克尔在柏林说：\n“冬天很难。”', ['默克尔: 冬天很难']],
  ])('%s', (body, expected) => {
    expect(short(body)).toEqual(expected);
  });

  test.each([
    ['of nobody', '名单如下：\n北京、上海。'],
    ['points that are not told', '王毅提出四点主张。\n论坛在晚间闭幕。'],
    ['points of the matter', '协议有三点好处：路近，车多，票便宜。'],
    ['the price', '药品价格如下：\n一盒三元。'],
  ])('not %s', (_, body) => {
    expect(short(body)).toEqual([]);
  });

  test('what only opens is no statement itself', () => {
    expect(lines('外交部发表声明如下：\n路还长。').map(({ rule }) => rule)).toEqual(['said-goes-on']);
  });
});
