import { expect, test } from 'vitest';
import { actsAsCompany, isApp, isCredit } from '../../../src/mentions/organisations/settings.ts';

const spanOf = (text: string, name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });

test.each([
  ['（中央社台北31日电）总统府宣布。', '中央社'],
  ['（中央社记者王小明东京21日专电）', '中央社'],
  ['【大纪元2020年10月22日讯】', '大纪元'],
  ['（路透社资料照片）', '路透社'],
  ['路透香港8月7日 - 股市收高。', '路透'],
  ['（GREG BAKER/AFP）', 'AFP'],
])('%s: %s is a credit or a dateline', (text, name) => {
  expect(isCredit(text, spanOf(text, name))).toBe(true);
});

test.each([
  ['法新社31日报道说，谈判破裂。', '法新社'],
  ['据路透社报道，会议延期。', '路透社'],
  ['一家媒体（路透社）首先报道。', '媒体'],
  ['他告诉美联社记者，会议延期。', '美联社'],
])('%s: %s is a source', (text, name) => {
  expect(isCredit(text, spanOf(text, name))).toBe(false);
});

test.each([
  ['TikTok周一起诉了联邦当局。', 'TikTok'],
  ['微信随后回应说，没有收集资料。', '微信'],
  ['该公司打算收购TikTok。', 'TikTok'],
  ['TikTok首席执行官辞职。', 'TikTok'],
  ['抖音公司在北京。', '抖音'],
])('%s: %s acts', (text, name) => {
  expect(isApp(name)).toBe(true);
  expect(actsAsCompany(text, spanOf(text, name))).toBe(true);
});

test.each([
  ['针对微信的禁令没有生效。', '微信'],
  ['她在抖音上很红。', '抖音'],
  ['TikTok用户有一亿。', 'TikTok'],
])('%s: %s does not', (text, name) => {
  expect(actsAsCompany(text, spanOf(text, name))).toBe(false);
});
