import type { AttendancePattern } from './attendance-pattern.ts';
import { GAP, LIST } from './shape.ts';

const WITH = '(?:与|同|和|跟)';
const BY_SCREEN =
  '(?:(?:以|通过|透过|采用)?(?:视频|视讯|视像|线上|线上线下相结合|预录影片|录像)(?:连线|方式|形式|演讲)?)?';
const TAKES_PART =
  '(?:出席|参加|参与|与会|参会|到场|(?:发言|演[讲说]|讲话)(?=[，。；]|$)|与谈|主讲|主礼|担任(?:主礼)?嘉宾|列席|受邀(?!访)|应邀(?!访)|作证|致[^，。；]{0,4}[词辞]|作(?:了)?[^，。；]{0,6}(?:报告|讲话|发言)|(?:发表|发布|作)(?:了)?[^，。；]{0,8}(?:演讲|讲话|致辞|发言|演说))';

/** Those told of in the clauses that follow an assembly's name: 峰会20日举行，莫迪主持，拜登、普京出席. Each may fit often. */
export const AFTER_PATTERNS: readonly AttendancePattern[] = [
  {
    name: 'chairs-after',
    role: 'CHAIR',
    pattern: new RegExp(
      `[，； ](?:会议|峰会|活动)?由?(?<who>${LIST})(?:${GAP}{0,8}${WITH}(?<with>${LIST}))?${GAP}{0,12}(?:共同|联合)?主持(?!人)`,
      'dgu',
    ),
    confidence: 0.85,
    telling: true,
    loose: false,
  },
  {
    name: 'guests-after',
    role: 'PRESENT',
    pattern: new RegExp(`[，； ](?<who>${LIST})${GAP}{0,16}${BY_SCREEN}${TAKES_PART}`, 'dgu'),
    confidence: 0.8,
    telling: true,
    loose: false,
  },
];
