import { expect, test } from 'vitest';
import { modeOf } from '../../../src/claims/meetings/mode.ts';
import { fullPlace, placeIn } from '../../../src/claims/meetings/place.ts';
import { statusOf } from '../../../src/claims/meetings/status.ts';
import { marked } from './marked.ts';

test.each([
  ['李强5日上午在北京', '，', false, 'HELD'],
  ['王毅将于下周与布林肯', '', false, 'PLANNED'],
  ['他周五与莫迪', '', true, 'PLANNED'],
  ['王毅拟于10月访日并与外相', '', false, 'PLANNED'],
  ['与首相的', '也在协调中', false, 'POSSIBLE'],
  ['两人可能在纽约', '', false, 'POSSIBLE'],
  ['布林肯取消了与拉夫罗夫的', '', false, 'CANCELLED'],
  ['原定周二的', '被推迟', false, 'CANCELLED'],
  ['克里姆林宫否认普京与他', '', false, 'DENIED'],
  ['他很久没有与习近平', '了', false, 'DENIED'],
  ['两国代表团正在日内瓦', '', false, 'ONGOING'],
  ['第十届', '周四揭幕', false, 'ONGOING'],
  ['应落实两国元首', '达成的共识', false, 'HELD'],
  ['希望落实好两国元首', '共识', false, 'HELD'],
  ['愿按照两国领导人', '重要成果行事', false, 'HELD'],
  ['中法两国元首巴黎', '三个月来', false, 'HELD'],
  ['愿落实两国外长', '的各项成果', false, 'HELD'],
  ['愿拓展两国元首', '半年以来的合作', false, 'HELD'],
  ['希望两国元首', '，形成共识', false, null],
  ['期待中美元首', '取得成果', false, null],
  ['希望下个月', '三天', false, null],
  ['两国元首', '将讨论关税', false, 'PLANNED'],
  ['两国元首', '可能在巴厘岛登场', false, 'POSSIBLE'],
  ['两国元首', '有望周五举行', false, 'POSSIBLE'],
  ['两国元首', '可能改变局势', false, 'HELD'],
  ['有意促成两人', '', false, null],
  ['促成了两国外长', '', false, 'HELD'],
  ['他希望早日与首相', '', false, null],
  ['双方每年', '一次', false, null],
  ['如果与他', '', false, null],
  ['职员一直都有与各界', '', false, null],
  ['总理与总统至少', '6次', false, null],
  ['主席与总理三年里', '了十多次', false, null],
  ['我们让两国自行', '', false, null],
  ['这是他上任后首次与各国领袖', '的机会', false, null],
  ['家属可与看守所', '', false, null],
  ['两军将领虽然频繁', '，分歧仍在', false, null],
  ['他们曾在2月和9月两次', '', false, null],
  ['他们第二次', '', false, 'HELD'],
  ['他同总理举行重要', '，取得成果', false, 'HELD'],
  ['她安排了几笔交易，并与总统', '', false, 'HELD'],
  ['他主持第九次', ' 出席论坛开幕式', false, 'HELD'],
  ['部长今早在环球论坛', '上开幕致辞', false, 'HELD'],
  ['双方每个月申请与当事人', '一次', false, null],
  ['他和总理可能会于11月中旬在圣地亚哥举行的亚太经合组织峰会上', '', false, 'POSSIBLE'],
  ['普京与总统的', '目前没有计划', false, null],
  ['原定周五的', '延后', false, 'CANCELLED'],
])('%s…%s', (before, after, ahead, expected) => {
  expect(statusOf(before, after, ahead)).toBe(expected);
});

test.each([
  ['通电话', '', 'PHONE', false, 'PHONE'],
  ['会谈', '以视频方式举行', 'IN_PERSON', false, 'VIDEO'],
  ['视频会谈', '在巴黎', 'VIDEO', true, 'VIDEO'],
  ['峰会', '', 'UNKNOWN', false, 'UNKNOWN'],
  ['峰会', '在罗马举行', 'UNKNOWN', true, 'IN_PERSON'],
  ['线上峰会', '在罗马举行', 'UNKNOWN', true, 'VIDEO'],
  ['会晤', '', 'IN_PERSON', false, 'IN_PERSON'],
] as const)('%s %s is %s by use', (event, clause, usual, placed, expected) => {
  expect(modeOf(event, clause, usual, placed)).toBe(expected);
});

test.each([
  ['总统在[白宫]椭圆形办公室会见客人', '白宫椭圆形办公室'],
  ['19日在[阿拉斯加]的[安克雷奇]会谈', '阿拉斯加的安克雷奇'],
  ['周日在[英国]西南部的[康沃尔]会谈', '英国西南部的康沃尔'],
  ['总统来[西安]出席会议', '西安'],
  ['叫停了与[中国]的会谈', null],
  ['从来[美国]就会见', null],
  ['周四在[越南]首都[河内]举行峰会', '越南首都河内'],
  ['在[北京]钓鱼台国宾馆会谈', '北京钓鱼台国宾馆'],
  ['王毅15日在京会见', '京'],
  ['应邀来沪出席活动的部长与市长会面', '沪'],
  ['双方在京都会谈', null],
  ['双方谈到京剧后会谈', null],
  ['于[罗马]会面', '罗马'],
  ['特使周四在美国国务院会见记者', '美国国务院'],
  ['部长在市政厅会见客人', '市政厅'],
  ['他在国务院的领导下会见各界', null],
  ['21日在中南海紫光阁会见外宾', '中南海紫光阁'],
  ['正在[法国]访问的外相在[巴黎]会见马斯', '巴黎'],
  ['王毅将访问[日本]，并与外相会谈', '日本'],
  ['结束访问[日本]后，他们会谈', null],
  ['[法国]总统会见外宾', null],
  ['就[伊朗]问题举行会谈', null],
  ['在[美国]政府看来，会谈', null],
])('%s is at %s', (source, expected) => {
  const { text, sentence, phrases } = marked(source);
  const place = placeIn(text, sentence, phrases, text.indexOf('会'));
  expect(place === null ? null : text.slice(place.start, place.end)).toBe(expected);
});

test.each([
  ['京', '北京'],
  ['穗', '广州'],
  ['北京饭店', '北京饭店'],
  ['东京', '东京'],
])('%s is the place %s', (place, full) => {
  expect(fullPlace(place)).toBe(full);
});
