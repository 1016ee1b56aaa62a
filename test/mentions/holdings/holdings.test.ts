import { expect, test } from 'vitest';
import { findHoldings } from '../../../src/mentions/holdings/holdings.ts';
import { readText } from '../reading.ts';

function held(text: string): string[] {
  const reading = readText(text);
  return findHoldings(reading).map(
    ({ person, title, rule }) =>
      `${reading.document.text.slice(person.start, person.end)} ${title.surface} ${title.status} ${rule}`,
  );
}

test.each<[string, readonly string[]]>([
  ['中国国务院总理李克强发表讲话。', ['李克强 中国国务院总理 CURRENT title-before']],
  ['国务委员兼外长王毅说。', ['王毅 外长 CURRENT title-before', '王毅 国务委员 CURRENT title-before']],
  [
    '国务院副总理、中英经济财金对话中方牵头人马凯主持。',
    ['马凯 中英经济财金对话中方牵头人 CURRENT title-before', '马凯 国务院副总理 CURRENT title-before'],
  ],
  [
    '国务委员兼外交部长王毅会见俄罗斯外交部长拉夫罗夫。',
    [
      '王毅 外交部长 CURRENT title-before',
      '王毅 国务委员 CURRENT title-before',
      '拉夫罗夫 俄罗斯外交部长 CURRENT title-before',
    ],
  ],
  [
    '国务委员、国防部长魏凤和同越南国防部长潘文江通话。',
    [
      '魏凤和 国防部长 CURRENT title-before',
      '魏凤和 国务委员 CURRENT title-before',
      '潘文江 越南国防部长 CURRENT title-before',
    ],
  ],
  ['姆努钦财长昨天抵达。', ['姆努钦 财长 CURRENT title-after']],
  ['耶伦出任财政部长。', ['耶伦 财政部长 CURRENT title-taken']],
  ['布林肯获提名为国务卿。', ['布林肯 国务卿 NOMINEE title-taken']],
  ['曾担任法国财政部长的勒梅尔参加了会议。', ['勒梅尔 法国财政部长 FORMER title-relative']],
  ['蓬佩奧曾任美國國務卿。', ['蓬佩奥 美国国务卿 FORMER title-taken']],
  ['美国总统拜登和国务卿布林肯出席。', ['拜登 美国总统 CURRENT title-before', '布林肯 国务卿 CURRENT title-before']],
  [
    '柬埔寨副首相贺南洪、越南副总理兼财政部长范平明出席。',
    [
      '贺南洪 柬埔寨副首相 CURRENT title-before',
      '范平明 财政部长 CURRENT title-before',
      '范平明 越南副总理 CURRENT title-before',
    ],
  ],
  [
    '特首办公室主任兼国家安全事务顾问王毅出席。',
    ['王毅 国家安全事务顾问 CURRENT title-before', '王毅 特首办公室主任 CURRENT title-before'],
  ],
  ['等四名香港政府官员以及港澳办主任王毅到场。', ['王毅 港澳办主任 CURRENT title-before']],
  ['中国科学院（以下简称“中科院”）院长王毅出席。', ['王毅 中国科学院（以下简称“中科院”）院长 CURRENT title-before']],
  ['许多外国领导人和组织负责人致函中共中央总书记习近平。', ['习近平 中共中央总书记 CURRENT title-before']],
  ['末代港督罗伯特·米勒说。', ['罗伯特·米勒 末代港督 CURRENT title-before']],
  ['代市长罗伯特·米勒说。', ['罗伯特·米勒 代市长 ACTING title-before']],
  ['国务卿提名人罗伯特·米勒说。', ['罗伯特·米勒 国务卿提名人 NOMINEE title-before']],
  ['全光勋牧师表示，情况好转。', ['全光勋 牧师 CURRENT title-after']],
  ['黎巴嫩陆军上校罗伯特·米勒说。', ['罗伯特·米勒 黎巴嫩陆军上校 CURRENT title-before']],
  ['佐治亚州务卿罗伯特·米勒说。', ['罗伯特·米勒 佐治亚州务卿 CURRENT title-before']],
  ['英国内阁部长罗伯特·米勒说。', ['罗伯特·米勒 英国内阁部长 CURRENT title-before']],
  ['瑞典驻纽约办事处长罗伯特·米勒说。', ['罗伯特·米勒 瑞典驻纽约办事处长 CURRENT title-before']],
  ['国务院亚太助卿罗伯特·米勒说。', ['罗伯特·米勒 国务院亚太助卿 CURRENT title-before']],
  ['韩国在野党议员王毅发言。', ['王毅 韩国在野党议员 CURRENT title-before']],
])('%s', (text, expected) => {
  expect(held(text)).toEqual(expected);
});

test.each([
  '王毅代表律师提交文件。',
  '布林肯发言人没有回应。',
  '总统，布林肯到了。',
  '布林肯批评了总统的做法。',
  '外长们会见了拜登。',
  '拜登说，国务卿已经出发。',
])('%s holds none', (text) => {
  expect(held(text)).toEqual([]);
});

test('习主席 is held as 主席 by the man named in full', () => {
  expect(held('习近平发表讲话。习主席说，门会越开越大。')).toEqual(['习主席 主席 CURRENT title-surname']);
});
