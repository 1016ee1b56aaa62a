import { expect, test } from 'vitest';
import { abbreviationsIn } from '../../../src/mentions/organisations/abbreviations.ts';
import { readText, remark } from '../reading.ts';

test.each([
  '霍夫曼基金会（【HFX】）发表报告。【HFX】说，数字有误。',
  '環印度洋數字夥伴關係協定（【IODE】）生效。加入【IODE】的國家增加。',
  '中越贸易全国委员会（【CVTC】）举行年会，【CVTC】主席出席。',
  '南方政策研究所（【SRI】）的数据。据【SRI】统计，价格上涨。',
  '北欧安全委员会（【NSC2】）开会，【NSC2】决定休会。',
])('%s', (marked) => {
  expect(remark(marked, 'abbreviation-learned')).toBe(marked);
});

test.each(['HFX说，数字有误。', '束小雨（Shu Xiaoyu）说，Shu没有来。', '霍夫曼基金会说，AHFXB是型号。'])(
  '%s introduces none',
  (text) => {
    expect(remark(text, 'abbreviation-learned')).toBe(text);
  },
);

test('an abbreviation stands for the body that it was introduced for', () => {
  const reading = readText('霍夫曼基金会（HFX）发表报告。');
  expect(abbreviationsIn(reading.document.text, reading.mentions).get('HFX')?.surface).toBe('霍夫曼基金会');
});
