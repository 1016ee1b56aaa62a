import { expect, test } from 'vitest';
import { holdingsIn } from '../reading.ts';

test.each<[string, readonly string[]]>([
  [
    '参议员罗伯特·米勒、约翰·史密斯和汤姆·汤普森提出法案。',
    ['汤姆·汤普森 参议员 CURRENT', '约翰·史密斯 参议员 CURRENT', '罗伯特·米勒 参议员 CURRENT'],
  ],
  ['罗伯特·米勒、约翰·史密斯等多名参议员说。', ['约翰·史密斯 参议员 CURRENT', '罗伯特·米勒 参议员 CURRENT']],
  ['包括罗伯特·米勒在内的三位律师出庭。', ['罗伯特·米勒 律师 CURRENT']],
  ['罗伯特·米勒与约翰·史密斯两位候选人辩论。', ['约翰·史密斯 候选人 CANDIDATE', '罗伯特·米勒 候选人 CANDIDATE']],
  ['律師羅伯特·米勒及約翰·史密斯出庭。', ['约翰·史密斯 律师 CURRENT', '罗伯特·米勒 律师 CURRENT']],
  ['罗伯特·米勒（德国外交部长）出席。', ['罗伯特·米勒 德国外交部长 CURRENT']],
  ['罗伯特·米勒，青瓦坊基金会创办人，说，会议推迟。', ['罗伯特·米勒 青瓦坊基金会创办人 CURRENT']],
])('%s', (text, expected) => {
  expect(holdingsIn(text)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['总统罗伯特·米勒和约翰·史密斯会面。', ['罗伯特·米勒 总统 CURRENT']],
  ['罗伯特·米勒、约翰·史密斯等外国领导人发来贺电。', []],
  ['罗伯特·米勒等人批评总统。', []],
])('%s: nobody shares what one man holds', (text, expected) => {
  expect(holdingsIn(text)).toEqual(expected);
});
