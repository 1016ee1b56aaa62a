import { type AttendancePattern, LOOSE } from './attendance-patterns.ts';
import { BODIES_GAP, GAP, LIST, LONG_GAP, LONG_LIST } from './shape.ts';

const d = (source: string): RegExp => new RegExp(source, 'du');

/** Guests told of in a sentence without the assembly's name: 王毅、何立峰等参加会见. */
export const GUEST_PATTERNS: readonly AttendancePattern[] = [
  {
    name: 'attends-it',
    role: 'PRESENT',
    pattern: d(
      `(?:^|[，；])(?<who>${LONG_LIST})${GAP}{0,12}(?:参加|出席|陪同|列席|参与)(?:了)?(?:上述|此次|这次|以上|有关)?(?:会见|会晤|会谈|会面|通话|接见|活动|会议|签字仪式|座谈|宴请)[^，。；]{0,2}(?:。|$)`,
    ),
    confidence: 0.9,
    telling: false,
    loose: false,
  },
  {
    name: 'attend-it-were',
    role: 'PRESENT',
    pattern: d(
      `(?:参加|出席|陪同|列席|参与)(?:了)?(?:上述|此次|这次|有关)?(?:会见|会晤|会谈|会面|通话|接见|座谈|活动|宴请)的(?:人员|官员)?(?:还)?(?:有|包括)${GAP}{0,8}(?<who>${LOOSE})`,
    ),
    confidence: 0.9,
    telling: false,
    loose: false,
  },
  {
    name: 'present-are',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:与会|出席|参加|到场)[^，。；\uE001\uE006\uE007]{0,8}?(?:[\uE004\uE006]\uE00F*)?(?:还有|包括|有)${BODIES_GAP}{0,16}(?<who>${LOOSE})`,
    ),
    confidence: 0.85,
    telling: false,
    loose: true,
  },
  {
    name: 'attends-zero-object',
    role: 'PRINCIPAL',
    pattern: d(`(?:^|[。，；])(?<who>${LONG_LIST})${GAP}{0,12}(?:出席|与会|参加|列席)(?:了)?。`),
    confidence: 0.85,
    telling: false,
    loose: false,
  },
  {
    name: 'joins',
    role: 'PRESENT',
    pattern: d(
      `(?<who>${LOOSE})${LONG_GAP}{0,40}?(?:与会(?!者|代表|人士|各方|嘉宾)|参加研讨|以(?:视讯|视频)${GAP}{0,8}(?:参与|参加|出席)|将发表(?:专题|主题)?演讲)`,
    ),
    confidence: 0.75,
    telling: false,
    loose: true,
  },
  {
    name: 'chairs-it',
    role: 'CHAIR',
    pattern: d(
      `(?:^|[，；])(?:活动|会议|对话会|会谈)?(?:由)?(?<who>${LIST})(?:共同)?主持(?:了)?(?:会议|活动|对话会|会谈|会见)?[。，]`,
    ),
    confidence: 0.85,
    telling: false,
    loose: false,
  },
];
