import { expect, test } from 'vitest';
import { link } from './linked.ts';

function held(text: string): string[] {
  const { people, offices, holdings } = link(text);
  return [
    ...new Set(
      holdings.map(({ personNode, officeNode }) => `${people.get(personNode)?.name} ${offices.get(officeNode)?.name}`),
    ),
  ].sort();
}

test.each<[string, readonly string[]]>([
  ['中国国务院总理李克强发言。总理李克强离开。', ['李克强 中国国务院总理']],
  ['国务委员兼外长王毅说，立场不变。', ['王毅 中国国务委员', '王毅 外长']],
  ['美國國務卿布林肯抵達。', ['布林肯 美國國務卿']],
  ['法国财政部长勒梅尔发言，德国财政部长朔尔茨同意。', ['勒梅尔 法国财政部长', '朔尔茨 德国财政部长']],
  ['挪威海洋研究院主任埃里克·克莱因说。', ['埃里克·克莱因 挪威海洋研究院主任']],
  ['中国外交部长王毅抵达。王毅外长发表讲话。', ['王毅 中国外交部长']],
  ['日本外务大臣茂木敏充抵达。外相茂木敏充离开。', ['茂木敏充 日本外务大臣']],
  ['国务卿蓬佩奥当年访问过这里。美国前国务卿蓬佩奥说。', ['蓬佩奥 美国国务卿']],
  ['美国副总统拜登后来参选。总统拜登说。', ['拜登 美国副总统', '拜登 美国总统']],
  ['伊朗最高领袖哈梅内伊发言。宗教领袖哈梅内伊离开。', ['哈梅内伊 伊朗最高领袖', '哈梅内伊 宗教领袖']],
  ['伊朗最高领袖哈梅内伊发言。领袖哈梅内伊离开。', ['哈梅内伊 伊朗最高领袖']],
  [
    '中共中央总书记、国家主席、中央军委主席习近平出席。',
    ['习近平 中共中央总书记', '习近平 中央军委主席', '习近平 国家主席'],
  ],
  ['全国政协副主席、国家副主席王毅出席。', ['王毅 全国政协副主席', '王毅 国家副主席']],
  ['中非合作论坛前秘书长埃里克·克莱因说。', ['埃里克·克莱因 中非合作论坛秘书长']],
])('%s', (text, expected) => {
  expect(held(text)).toEqual(expected);
});

test.each([
  ['众议院议长佩洛西抵达。', 'US'],
  ['立法会议员毛孟静发言。', 'HK'],
  ['总统府发言人张惇涵发言。', 'TW'],
])('%s: who held it tells whose body is meant', (text, country) => {
  expect([...link(text).offices.values()][0]).toMatchObject({ country });
});

test.each(['布林肯抵达。', '总统，会议结束。', '会议没有结果。'])('%s has none', (text) => {
  expect(held(text)).toEqual([]);
});

test('two who held one office keep its fullest string', () => {
  expect(held('日本首相岸田文雄发言。岸田文雄说，前首相安倍晋三来过。')).toEqual([
    '安倍晋三 日本首相',
    '岸田文雄 日本首相',
  ]);
});

test('a bare title of somebody known is the office the lexicon knows, with its body and country', () => {
  const { offices, organisations } = link('国务卿布林肯抵达。');
  const [office] = offices.values();
  expect(office).toMatchObject({ name: '美国国务卿', country: 'US' });
  expect(organisations.get(office?.organisation ?? '')).toMatchObject({ name: '美国国务院', implied: true });
});
