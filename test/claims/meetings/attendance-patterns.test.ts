import { expect, test } from 'vitest';
import { AFTER_PATTERNS } from '../../../src/claims/meetings/after-patterns.ts';
import type { AttendancePattern } from '../../../src/claims/meetings/attendance-pattern.ts';
import { ATTENDANCE_PATTERNS } from '../../../src/claims/meetings/attendance-patterns.ts';
import { GUEST_PATTERNS } from '../../../src/claims/meetings/guest-patterns.ts';
import { markEvent } from '../../../src/claims/meetings/shape.ts';
import { marked } from './marked.ts';

/** Who takes part, by the patterns that fit; the assembly is the first of these words. */
const ASSEMBLY = /[^，。*]{0,6}(?:峰会|论坛|研讨会|听证会|对话会)/u;

function fitting(patterns: readonly Pick<AttendancePattern, 'name' | 'pattern'>[], source: string): string[] {
  const { text, shape, phrases } = marked(source);
  const at = /G20峰会|东方论坛|环境研讨会|听证会|视频对话会/u.exec(text) ?? ASSEMBLY.exec(text);
  const target = at === null ? shape : markEvent(shape, { start: at.index, end: at.index + at[0].length });
  return patterns.flatMap(({ name, pattern }) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(target);
    if (match === null) return [];
    const [start, end] = match.indices?.groups?.who ?? [0, 0];
    const who = phrases.filter((phrase) => start <= phrase.start && phrase.end <= end).map(({ nodes }) => nodes[0]);
    return [`${name}: ${who.join('+')}`];
  });
}

test.each([
  ['⟨默克尔⟩周六出席G20峰会。', 'attends: 默克尔'],
  ['⟨王岐山⟩、⟨韩正⟩参加了东方论坛。', 'attends: 王岐山+韩正'],
  ['他的发言后，并出席G20峰会。', 'attends-zero: '],
  ['{环保署}将举办环境研讨会。', 'holds: 环保署'],
  ['[意大利]主办的G20峰会', 'holds: 意大利'],
  ['⟨普京⟩周四在东方论坛上表示', 'speaks-at: 普京'],
  ['在G20峰会上，⟨德拉吉⟩说', 'there-said: 德拉吉'],
  ['参加这次G20峰会的有⟨莫迪⟩、⟨莫里森⟩，以及首次与会的⟨岸田文雄⟩', 'attended-by: 莫迪+莫里森+岸田文雄'],
  ['G20峰会由⟨佐科⟩主持', 'chaired-by: 佐科'],
  ['G20峰会由⟨佐科⟩主办', 'hosted-by: 佐科'],
  ['⟨王毅⟩在北京同⟨洛钦⟩共同主持东方论坛', 'jointly: 王毅'],
  ['⟨邱太三⟩周四到{立法院}听证会', 'questioned: 邱太三'],
  ['⟨莫里森⟩周五对G20峰会发表视频演说', 'speaks-to: 莫里森'],
  [
    '⟨莫迪⟩、⟨普京⟩等<成员国领导人>，⟨莱希⟩等观察员国«领导人»，以及⟨佐科⟩等出席G20峰会',
    'attends: 莫迪+普京+成员国领导人+莱希+领导人+佐科',
  ],
  ['⟨诺瓦克⟩，⟨谢钦⟩出席G20峰会', 'attends: 诺瓦克+谢钦'],
  ['⟨罗塞芙⟩、⟨神田⟩，以及企业家和国际组织<代表>约720人参加东方论坛', 'attends: 罗塞芙+神田+代表'],
  ['⟨王毅⟩出席⟨佐科⟩主持召开的G20峰会', 'attends: 王毅'],
  ['出席G20峰会的⟨巴盖里⟩表示', 'attends-relative: 巴盖里'],
  ['⟨马朝旭⟩代表⟨王毅⟩出席G20峰会', 'stands-in: 马朝旭'],
  ['⟨李安国⟩和夫人⟨王玉⟩为⟨陈一平⟩和夫人⟨丽达⟩举行东方论坛', 'holds-for: 李安国+王玉'],
  ['⟨王毅⟩参加与秘书长⟨林玉辉⟩的东方论坛', 'attends: 王毅'],
  ['他到外地考察，并主持召开环境研讨会', 'chairs-zero: '],
  ['⟨王毅⟩出席同«企业家»视频对话会', 'attends-with: 企业家'],
  ['2018年G20峰会上的⟨特朗普⟩', 'seen-at: 特朗普'],
  ['⟨普京⟩以视频方式向东方论坛致辞', 'speaks-to: 普京'],
  ['包括⟨普京⟩、⟨莫迪⟩在内的<37国领导人>以及⟨佐科⟩出席G20峰会', 'attends: 普京+莫迪+37国领导人+佐科'],
  ['{参议院}将对⟨巴雷特⟩法官举行听证会', 'heard-about: 巴雷特'],
  ['东方论坛上，主任⟨李安国⟩发言', 'there-said: 李安国'],
  ['出席G20峰会的还有：⟨莫迪⟩、⟨普京⟩', 'attended-by: 莫迪+普京'],
  ['⟨李强⟩主持召开«专家»、企业家等领域代表环境研讨会', 'chairs: 李强'],
  ['{环保署}与{大学}合办环境研讨会', 'jointly: 环保署'],
  ['出席G20峰会的成员有⟨莫迪⟩、⟨普京⟩', 'attended-by: 莫迪+普京'],
  ['{外交部}主办的“东方论坛：新挑战”', 'holds: 外交部'],
  ['东方论坛以“开放：共同的路”为主题，由{科技部}主办。', 'hosted-by: 科技部'],
  ['东方论坛由{科技部}和{市政府}共同主办。', 'hosted-by: 科技部+市政府'],
])('%s', (source, expected) => {
  expect(fitting(ATTENDANCE_PATTERNS, source)).toContain(expected);
});

test.each([
  ['⟨拜登⟩没有出席G20峰会。', 'attends: 拜登'],
  ['⟨米歇尔⟩在G20峰会前表示', 'speaks-at: 米歇尔'],
  ['⟨普京⟩不会参加东方论坛。', 'attends: 普京'],
  ['⟨习近平⟩向东方论坛致贺信。', 'speaks-to: 习近平'],
  ['⟨马朝旭⟩代表⟨王毅⟩出席G20峰会', 'attends: 王毅'],
  ['⟨普京⟩向东方论坛致贺信', 'speaks-to: 普京'],
  ['⟨李安国⟩为⟨陈一平⟩举行东方论坛', 'holds: 陈一平'],
  ['学习⟨普京⟩关于粮食的环境研讨会上周开幕', 'speaks-at: 普京'],
  ['G20峰会的⟨莫迪⟩方案', 'seen-at: 莫迪'],
  ['⟨金映玉⟩谈到参与G20峰会的看法', 'attends: 金映玉'],
  ['他会见⟨莫迪⟩，⟨普京⟩出席G20峰会', 'attends: 莫迪+普京'],
  ['出席G20峰会的{外交部}的官员', 'attends-relative: 外交部'],
])('%s is no attendance', (source, wrong) => {
  expect(fitting(ATTENDANCE_PATTERNS, source)).not.toContain(wrong);
});

test.each([
  ['环境研讨会由{环保署}和{大学}共同主办，⟨陈时中⟩出席', ['guests-after: 陈时中']],
  ['环境研讨会周一举办，⟨陈时中⟩将出席致词', ['guests-after: 陈时中']],
  ['环境研讨会周一举办，⟨李安国⟩、⟨陈一平⟩与谈', ['guests-after: 李安国+陈一平']],
  ['G20峰会20日举行，⟨佐科⟩主持，⟨莫迪⟩、⟨拉马福萨⟩出席', ['chairs-after: 佐科', 'guests-after: 莫迪+拉马福萨']],
  ['东方论坛开幕，会议由⟨普京⟩主持', ['chairs-after: 普京']],
  ['听证会周三举行，⟨罗冠聪⟩出席作证', ['guests-after: 罗冠聪']],
  ['视频对话会闭幕，⟨王毅⟩以视频方式发表主旨演讲', ['guests-after: 王毅']],
  ['G20峰会闭幕，⟨默克尔⟩返回柏林', []],
  ['G20峰会闭幕，⟨默克尔⟩受邀访问', []],
  ['东方论坛主办方说，⟨普京⟩主持人选未定', []],
])('%s: %j', (source, expected) => {
  expect(AFTER_PATTERNS.flatMap((pattern) => fitting([pattern], source))).toEqual(expected);
});

test.each([
  ['⟨丁薛祥⟩、⟨王毅⟩等参加会见。', 'attends-it: 丁薛祥+王毅'],
  ['⟨何立峰⟩陪同会见。', 'attends-it: 何立峰'],
  ['⟨鲍尔森⟩主持。', 'chairs-it: 鲍尔森'],
  ['与会领导人包括⟨默克尔⟩、⟨马克龙⟩和⟨约翰逊⟩。', 'present-are: 默克尔+马克龙+约翰逊'],
  ['出席的还有⟨普京⟩与⟨莫迪⟩。', 'present-are: 普京+莫迪'],
  ['参加会见的有⟨何立峰⟩和⟨王毅⟩。', 'attend-it-were: 何立峰+王毅'],
  ['⟨哈林德·辛格⟩和即将接任的⟨梅农⟩率<印方代表>团出席，', 'led-by: 哈林德·辛格+梅农'],
  ['⟨刘鹤⟩率领代表团参加。', 'led-by: 刘鹤'],
  ['会议听取了⟨江必新⟩作的关于草案的汇报', 'heard-there: 江必新'],
  ['全体会议还听取了主任⟨李安国⟩所作的说明', 'heard-there: 李安国'],
  ['受{国务院}委托，部长⟨李安国⟩作了关于公安工作的报告', 'reports-there: 李安国'],
  ['⟨陈一平⟩致开幕辞', 'joins: 陈一平'],
  ['⟨布林肯⟩和⟨拉夫罗夫⟩参加了第一轮小范围会谈。', 'attends-it: 布林肯+拉夫罗夫'],
  ['⟨普京⟩和⟨马克龙⟩也发表了视频讲话。', 'joins: 普京+马克龙'],
  ['⟨马克龙⟩和⟨默克尔⟩等人已陆续抵达。', 'attends-zero-object: 马克龙+默克尔'],
  ['五国领导人听取了行长⟨特罗约⟩等人的工作汇报', 'heard-there: 特罗约'],
  ['⟨李克强⟩、⟨汪洋⟩等在主席台前排就座。', 'seated: 李克强+汪洋'],
  ['⟨莫迪⟩和⟨夏巴兹⟩也抵达当地参会。', 'attends-zero-object: 莫迪+夏巴兹'],
  ['⟨普京⟩、⟨莫迪⟩等各国领导人出席会议。', 'attends-it: 普京+莫迪'],
  ['⟨卢拉⟩、⟨莫迪⟩、⟨拉马福萨⟩出席。', 'attends-zero-object: 卢拉+莫迪+拉马福萨'],
  ['{某大学}教授⟨陈一平⟩（甲）、⟨李安国⟩等也将与会', 'joins: 陈一平+李安国'],
  ['{在台协会}（甲）处长⟨陈一平⟩也在座。', 'attends-zero-object: 陈一平'],
  ['⟨李安国⟩、⟨陈一平⟩均列席会议，', 'attends-it: 李安国+陈一平'],
  ['<代表团>«成员»包括⟨陈一平⟩、⟨李安国⟩。', 'present-are: 陈一平+李安国'],
  ['局长⟨陈一平⟩、司长⟨李安国⟩等陪同。', 'attends-zero-object: 陈一平+李安国'],
  ['⟨陈一平⟩、⟨李安国⟩等，及国内多位«学者»也将与会', 'joins: 陈一平+李安国+学者'],
  ['访问团成员包括议员⟨陈一平⟩和⟨李安国⟩。', 'present-are: 陈一平+李安国'],
  ['<中方>由财政部长⟨刘昆⟩和⟨易纲⟩出席，', 'sent-by: 刘昆+易纲'],
  ['<美方>代表团由⟨耶伦⟩率领。', 'sent-by: 耶伦'],
  ['<日方>出席的有外相⟨林芳正⟩、⟨滨田靖一⟩。', 'sends: 林芳正+滨田靖一'],
  ['⟨李安国⟩在⟨陈一平⟩、⟨王毅⟩等人陪同下会见外宾', 'accompanied-by: 陈一平+王毅'],
  ['⟨陈一平⟩、⟨李安国⟩陪同⟨王毅⟩与会。', 'accompanies: 陈一平+李安国'],
  ['⟨陈一平⟩、⟨李安国⟩与会，', 'attends-zero-object: 陈一平+李安国'],
  ['有三百余人出席，包括⟨赵美心⟩、⟨罗伊斯⟩。', 'present-among-them: 赵美心+罗伊斯'],
  ['⟨阿拉格齐⟩在会后说，会谈是建设性的', 'speaks-there: 阿拉格齐'],
  ['⟨陈一平⟩担任与谈人', 'joins: 陈一平'],
  ['⟨陈一平⟩、⟨李安国⟩先后发言', 'joins: 陈一平+李安国'],
  ['⟨乌梅罗夫⟩带领<乌方代表>团。', 'sent-under: 乌梅罗夫'],
  ['列席的⟨邱昌岳⟩表示', 'who-was-there: 邱昌岳'],
  ['出席人员：局长⟨陈一平⟩、司长⟨李安国⟩', 'listed: 陈一平+李安国'],
  ['参加会谈的美方官员还有⟨陈一平⟩。', 'attend-it-were: 陈一平'],
  ['主席⟨李安国⟩在致开场辞时说，', 'speaks-there: 李安国'],
  ['晚宴今由副市长⟨陈一平⟩、⟨李安国⟩等人作陪。', 'it-accompanied-by: 陈一平+李安国'],
  ['⟨陈一平⟩随后在会上说，', 'speaks-there: 陈一平'],
  ['会上，主任⟨李安国⟩介绍', 'there-speaks: 李安国'],
  ['⟨李安国⟩通过视频发表致辞', 'joins: 李安国'],
  ['会晤由外长⟨王毅⟩共同主持，', 'chairs-it: 王毅'],
])('%s', (source, expected) => {
  expect(fitting(GUEST_PATTERNS, source)).toContain(expected);
});

test.each([
  ['⟨王毅⟩参加工作多年。'],
  ['⟨陈时中⟩主持节目。'],
  ['⟨王毅⟩会见外宾。'],
  ['⟨李安国⟩在记者会上说，'],
  ['<中方>由此认为⟨李安国⟩有责任，'],
  ['⟨陈一平⟩的代表团参加工作。'],
  ['会议听取各方意见。'],
  ['受{法院}委托，⟨李安国⟩看望家属。'],
])('%s tells of no guests', (source) => {
  expect(fitting(GUEST_PATTERNS, source)).toEqual([]);
});
