import { expect, test } from 'vitest';
import { findHoldings } from '../../../src/mentions/holdings/holdings.ts';
import { readText } from '../reading.ts';

const titlesBefore = (text: string): readonly string[] =>
  findHoldings(readText(text)).map(({ title }) => title.surface);

test.each<[string, string]>([
  ['青瓦坊创办人马修·克莱因说，展览照常。', '青瓦坊创办人'],
  ['記者昨天訪問了青瓦坊創辦人馬修·克萊因。', '青瓦坊创办人'],
  ['抗议活动领袖马修·克莱因离开首都。', '抗议活动领袖'],
  ['她专访青瓦坊创办人马修·克莱因。', '青瓦坊创办人'],
  ['会议邀请海洋安全专家马修·克莱因发言。', '海洋安全专家'],
  ['当时制裁委员会主席马修·克莱因缺席。', '制裁委员会主席'],
  ['时代力量前主席马修·克莱因说。', '时代力量前主席'],
  ['来自“海风行动”的成员马修·克莱因说。', '“海风行动”的成员'],
  ['日本总裁选举候选人马修·克莱因说。', '日本总裁选举候选人'],
  ['《南岸评论》荣誉主编马修·克莱因说。', '《南岸评论》荣誉主编'],
  ['Friends of River Life的战略顾问马修·克莱因说。', 'Friends of River Life的战略顾问'],
  ['Rabonet的首席分析师马修·克莱因认为，油价会回落。', 'Rabonet的首席分析师'],
  ['美国国务院南亚和中亚事务局首席副助理国务卿马修·克莱因说。', '美国国务院南亚和中亚事务局首席副助理国务卿'],
  ['美国国际宗教自由无任所大使马修·克莱因抵达。', '美国国际宗教自由无任所大使'],
  ['战略与国际研究中心（CSIS）能源项目学者马修·克莱因说。', '战略与国际研究中心（CSIS）能源项目学者'],
])('%s: %s', (text, title) => {
  expect(titlesBefore(text)).toEqual([title]);
});

test.each(['活动人士马修·克莱因说。', '本台记者马修·克莱因报道，会议开始。', '商人马修·克莱因获释。'])(
  '%s is an epithet or a reporter, no office',
  (text) => {
    expect(titlesBefore(text)).toEqual([]);
  },
);

test.each<[string, string]>([
  ['多国批评总统马修·克莱因。', '总统'],
  ['尽管总统马修·克莱因反对，法案通过了。', '总统'],
  ['昨天傍晚总统马修·克莱因抵达。', '总统'],
  ['他去年击败现任议长马修·克莱因。', '现任议长'],
  ['3月4日总统马修·克莱因抵达。', '总统'],
  ['理由是，总统马修·克莱因缺席。', '总统'],
  ['法国方面说，也将与总统马修·克莱因会谈。', '总统'],
])('%s reaches no further than %s', (text, title) => {
  expect(titlesBefore(text)).toEqual([title]);
});
