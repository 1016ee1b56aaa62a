import { describe, expect, test } from 'vitest';
import { readText } from '../reading.ts';

const titlesOf = (text: string) => readText(text).titles;
const surfaces = (text: string) => titlesOf(text).map(({ surface }) => surface);

test.each<[string, readonly string[]]>([
  ['中国国务院总理李克强在会上讲话。', ['中国国务院总理']],
  ['国务委员兼外长王毅会见来宾。', ['国务委员', '外长']],
  ['美国前财政部长姆努钦抵达。', ['美国前财政部长']],
  ['主管经济的副总理何立峰出席。', ['主管经济的副总理']],
  ['美國國務院北韓事務副特別代表出席會議。', ['美国国务院北韩事务副特别代表']],
  ['中国驻加拿大大使递交国书。', ['中国驻加拿大大使']],
  ['台湾驻美国代表萧美琴发言。', ['台湾驻美国代表']],
  ['美國駐聯合國大使發言。', ['美国驻联合国大使']],
  ['纽约市长和德州州长出席。', ['纽约市长', '德州州长']],
  ['美国务卿与法国防部长会谈。', ['美国务卿', '法国防部长']],
  ['斯里兰卡投资贸易暨外交部长来访。', ['斯里兰卡投资贸易暨外交部长']],
  ['德国联邦财政部长朔尔茨说。', ['德国联邦财政部长']],
  ['第46任美国总统拜登宣誓。', ['第46任美国总统']],
  ['日前中国国务院副总理抵达。', ['中国国务院副总理']],
  ['日前首相发言。', ['日前首相']],
  ['在驻地同法国外交部长会谈。', ['法国外交部长']],
  ['总统在国务院内接见德国外交部长。', ['总统', '德国外交部长']],
  ['战略与国际研究中心（CSIS）中国项目主任发言。', ['战略与国际研究中心（CSIS）中国项目主任']],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

test.each([
  '小说描写了村庄，总统府和主席团都没有出现。',
  '最高民族和解委员会今天开会。',
  '外交部大楼正在维修，大使馆已经关闭。',
  '天气很好，市场平稳。',
])('%s holds none', (text) => {
  expect(surfaces(text)).toEqual([]);
});

describe('what a title says', () => {
  test.each([
    ['前总统特朗普发表声明。', 'FORMER'],
    ['候任总统拜登发表声明。', 'INCOMING'],
    ['总统候选人拜登发表声明。', 'CANDIDATE'],
    ['代理国防部长米勒发表声明。', 'ACTING'],
    ['總統當選人拜登發表聲明。', 'INCOMING'],
    ['下一届总统将面对难题。', 'INCOMING'],
    ['总统拜登发表声明。', 'CURRENT'],
  ])('%s is %s', (text, status) => {
    expect(titlesOf(text)[0]?.status).toBe(status);
  });

  test.each([
    ['商务部长王文涛说。', '商务部', null],
    ['美国商务部长雷蒙多说。', '美国商务部', 'US'],
    ['日本首相岸田文雄说。', null, 'JP'],
  ])('%s: the body it implies is %s, its country %s', (text, impliedBody, country) => {
    expect(titlesOf(text)[0]).toMatchObject({ impliedBody, country });
  });

  test('the body has a span of its own, the gloss behind it left out', () => {
    const { document, titles } = readText('世界卫生组织（WHO）总干事谭德塞说。');
    const body = titles[0]?.body;
    expect(body && document.text.slice(body.start, body.end)).toBe('世界卫生组织');
  });
});
