import { expect, test } from 'vitest';
import { remark } from './reading.ts';

test.each([
  '【德国政府】与【法国议会】意见不一。',
  '【印度军方】否认越界。',
  '【拜登政府】重申立场。',
  '【菅义伟内阁】支持率下滑。',
  '【中国驻奥斯陆大使馆】发表声明。',
  '【緬甸軍方】宣布停火。',
  '【巴黎警方】封锁了街道。',
])('%s', (marked) => {
  expect(remark(marked, 'ORGANISATION')).toBe(marked);
});

test.each([
  '德国政府军进入该镇。',
  '立陶宛经济部长发表讲话。',
  '法国人和德国商人参加。',
  '澳洲法院作出裁决，中国检方没有上诉。',
])('%s holds none', (text) => {
  expect(remark(text, 'organisation-composed')).toBe(text);
});
