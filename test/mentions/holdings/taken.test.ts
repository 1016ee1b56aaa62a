import { expect, test } from 'vitest';
import { holdingsIn } from '../reading.ts';

test.each<[string, readonly string[]]>([
  ['罗伯特·米勒随后当选美国总统。', ['罗伯特·米勒 当选美国总统 INCOMING']],
  [
    '罗伯特·米勒2013年接替约翰·史密斯出任驻法国大使。',
    ['约翰·史密斯 驻法国大使 FORMER', '罗伯特·米勒 驻法国大使 CURRENT'],
  ],
  ['外交部长一职由罗伯特·米勒接任。', ['罗伯特·米勒 外交部长 CURRENT']],
  ['罗伯特·米勒宣布辞去司法部长一职。', ['罗伯特·米勒 司法部长 FORMER']],
  [
    '羅伯特·米勒曾任財政部長、駐法國大使和國防部長。',
    ['罗伯特·米勒 国防部长 FORMER', '罗伯特·米勒 财政部长 FORMER', '罗伯特·米勒 驻法国大使 FORMER'],
  ],
  ['政府提名罗伯特·米勒为下一任驻德国大使。', ['罗伯特·米勒 下一任驻德国大使 NOMINEE']],
  ['政府任命罗伯特·米勒（Robert Miller）为卫生部长。', ['罗伯特·米勒 卫生部长 CURRENT']],
  ['罗伯特·米勒是海湾消防队一名急救员。', ['罗伯特·米勒 海湾消防队一名急救员 CURRENT']],
  ['罗伯特·米勒在今年初曾担任代理国防部长。', ['罗伯特·米勒 代理国防部长 FORMER']],
  ['罗伯特·米勒即将出任国务卿。', ['罗伯特·米勒 国务卿 INCOMING']],
  [
    '罗伯特·米勒（Robert Miller）上将获提名出任国防部长。',
    ['罗伯特·米勒 上将 CURRENT', '罗伯特·米勒 国防部长 NOMINEE'],
  ],
  ['会议决定免去罗伯特·米勒的财政部长职务。', ['罗伯特·米勒 财政部长 FORMER']],
  ['即将出任国务卿的罗伯特·米勒说。', ['罗伯特·米勒 国务卿 INCOMING']],
  ['罗伯特·米勒作为青瓦坊的创办人出席。', []],
])('%s', (text, expected) => {
  expect(holdingsIn(text)).toEqual(expected);
});

test.each([
  '罗伯特·米勒不是总统。',
  '罗伯特·米勒在丈夫担任总统期间搬走了。',
  '罗伯特·米勒是批评总统的人。',
  '罗伯特·米勒为总统工作。',
  '罗伯特·米勒是总统约翰·史密斯的朋友，没有职务。',
])('%s gives him none', (text) => {
  expect(holdingsIn(text).filter((line) => line.startsWith('罗伯特'))).toEqual([]);
});
