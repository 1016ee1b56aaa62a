import { expect, test } from 'vitest';
import { readText, remark } from '../reading.ts';

test.each([
  '【德国政府】与【法国议会】意见不一。',
  '【印度军方】否认越界。',
  '【拜登政府】重申立场。',
  '【菅义伟内阁】支持率下滑。',
  '【中国驻奥斯陆大使馆】发表声明。',
  '【緬甸軍方】宣布停火。',
  '【巴黎警方】封锁了街道。',
  '使馆继续敦促【加政府】放人。',
  '【韩警方】和【菲军方】展开联合调查。',
  '【北京政府】与【华盛顿当局】都没有回应。',
  '【工党政府】提出预算。',
  '上周，【美政府】宣布了名单，【朝军】仍没有回应。',
  '【中国大使馆】没有回应，【成都总领事馆】关闭。',
  '【昆明中院】开庭，【成都政协】开会。',
])('%s', (marked) => {
  expect(remark(marked, 'ORGANISATION')).toBe(marked);
});

test.each([
  '德国政府军进入该镇。',
  '立陶宛经济部长发表讲话。',
  '法国人和德国商人参加。',
  '澳洲法院作出裁决，中国检方没有上诉。',
  '他参加政府会议。',
  '14日政府宣布延期，今日政府没有说明。',
  '中美政府都派了代表。',
  '记者在伊斯坦布尔领事馆内遇害，民众聚集在中国大使馆前。',
])('%s holds none', (text) => {
  expect(remark(text, 'organisation-composed')).toBe(text);
});

test.each([
  ['北京政府没有回应。', 'cn-government'],
  ['渥太华当局没有回应。', 'ca-government'],
  ['英政府没有回应。', 'gb-government'],
  ['河内市政府没有回应。', null],
  ['墨西哥城警方没有回应。', null],
])('%s: a capital’s government is its state’s', (text, ref) => {
  expect(readText(text).mentions.find(({ kind }) => kind === 'ORGANISATION')).toMatchObject({ ref });
});
