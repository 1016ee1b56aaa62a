import { AND_OTHERS, LOOSE } from './attendance-pattern.ts';
import type { GuestPattern } from './guest-pattern.ts';
import { BODIES_GAP, GAP, LIST, LONG_GAP, SOMEONE } from './shape.ts';

const d = (source: string): RegExp => new RegExp(source, 'dgu');
const SPEECH = '(?:演讲|演说|讲话|致辞|致词|发言|报告)';
const SCREEN = '(?:视讯|视频|视像|线上|连线|录像|预录影片|预录视频|书面)';
const AT_IT =
  '(?:在|于)(?:当天的?|今天的?)?(?:会上|会中|席间|(?:致)?(?:开场[辞词白]?|开幕[辞词])(?:发言)?[时中]|作证[时中]|证[词言]中|(?:视频|主旨|书面|主题)?(?:讲话|演[讲说]|致[辞词]|发言)中|会后(?!的|记者)|会议开始时|会议结束时)';

/** Who is heard at an assembly named elsewhere: 李安国在会上说, 会议听取了江必新作的报告. */
export const GUEST_VOICE_PATTERNS: readonly GuestPattern[] = [
  {
    // 会议听取了江必新作的关于草案的汇报
    name: 'heard-there',
    role: 'PRESENT',
    pattern: d(
      `听取(?:了)?${BODIES_GAP}{0,16}?(?<who>${LIST})(?:等)?(?:受${GAP}{0,2}[\uE002-\uE004]\uE00F*${GAP}{0,4}委托)?[，]?(?:所?作|等?人?的${GAP}{0,10}(?:汇报|报告|介绍|说明))`,
    ),
    confidence: 0.85,
    of: 'ASSEMBLY',
    where: 'NEAR',
  },
  {
    // 受国务院委托，赵克志作了报告
    name: 'reports-there',
    role: 'PRESENT',
    pattern: d(
      `(?:^|[，；])受${GAP}{0,6}(?:[\uE002-\uE004]\uE00F*${GAP}{0,4})?委托，${BODIES_GAP}{0,12}?(?<who>${LIST})${LONG_GAP}{0,50}?(?:作了?|作出)${LONG_GAP}{0,60}?(?:报告|说明|汇报)`,
    ),
    confidence: 0.85,
    of: 'ASSEMBLY',
    where: 'NEAR',
  },
  {
    name: 'speaks-there',
    role: 'PRINCIPAL',
    pattern: d(`(?<who>${SOMEONE}(?:[、和与及]${SOMEONE}){0,3})${GAP}{0,12}?${AT_IT}`),
    confidence: 0.8,
    of: 'ASSEMBLY',
    where: 'NEAR',
  },
  {
    name: 'there-speaks',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:^|[，；])(?:在)?(?:会上|会中|席间)，${BODIES_GAP}{0,12}?(?<who>${SOMEONE}(?:[、和与及]${SOMEONE}){0,8})${GAP}{0,12}(?:说|表示|称|指出|强调|致辞|致词|发言|介绍|通报|呼吁)`,
    ),
    confidence: 0.8,
    of: 'ASSEMBLY',
    where: 'NEAR',
  },
  {
    name: 'joins',
    role: 'PRESENT',
    pattern: d(
      `(?<who>${LOOSE})${AND_OTHERS}${LONG_GAP}{0,40}?(?:与会(?!者|代表|人士|各方|嘉宾|人员|领导人|官员)|参加研讨|以?${SCREEN}${GAP}{0,8}(?:参与|参加|出席|发表|致[辞词])|(?:先后|相继|依次|分别)?致(?:开幕|闭幕|欢迎|主旨|祝酒)?[辞词]|(?:先后|相继|依次|分别)(?:发言|讲话|作了?(?:发言|讲话))|(?:将|应邀|受邀|分别|先后)发表(?:专题|主题|主旨)?${SPEECH}|发表(?:了)?(?:专题|主题|主旨|开幕|闭幕|视频|视讯|录像|预录|书面)${SPEECH}|担任(?:与谈人|主持人|主讲人|讲者|引言人|主礼嘉宾))`,
    ),
    confidence: 0.75,
    of: 'ASSEMBLY',
    where: 'NEAR',
  },
];
