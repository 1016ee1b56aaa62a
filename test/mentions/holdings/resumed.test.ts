import { expect, test } from 'vitest';
import { holdingsIn } from '../reading.ts';

test.each<[string, readonly string[]]>([
  ['罗伯特·米勒生于伦敦，曾任财政部长。', ['罗伯特·米勒 财政部长 FORMER']],
  ['罗伯特·米勒生于伦敦。他2019年出任驻法国大使。', ['罗伯特·米勒 驻法国大使 CURRENT']],
  [
    '羅伯特·米勒畢業於倫敦，後來成為外交部長，2020年當選議員。',
    ['罗伯特·米勒 外交部长 CURRENT', '罗伯特·米勒 当选议员 INCOMING'],
  ],
  ['现年56岁的罗伯特·米勒长期在伦敦工作，2010年至2012年任交通部长。', ['罗伯特·米勒 交通部长 FORMER']],
  ['罗伯特·米勒返回首都。她是国防部长。', ['罗伯特·米勒 国防部长 CURRENT']],
  ['罗伯特·米勒生于伦敦，现为北极星学会主任。', ['罗伯特·米勒 北极星学会主任 CURRENT']],
  [
    '政府任命罗伯特·米勒为卫生部长。她此前担任驻法国大使。',
    ['罗伯特·米勒 卫生部长 CURRENT', '罗伯特·米勒 驻法国大使 FORMER'],
  ],
])('%s', (text, expected) => {
  expect(holdingsIn(text)).toEqual(expected);
});

test.each([
  '罗伯特·米勒说，他是总统。',
  '罗伯特·米勒见到了约翰·史密斯一家，曾任财政部长。',
  '罗伯特·米勒返回首都，是财政部长邀请的。',
  '政府邀请罗伯特·米勒和约翰·史密斯出席。他曾任财政部长。',
  '政府邀请罗伯特·米勒出席。曾任财政部长的人不少。',
  '他们曾任财政部长。罗伯特·米勒没有。',
])('%s says nothing of him', (text) => {
  expect(holdingsIn(text)).toEqual([]);
});
