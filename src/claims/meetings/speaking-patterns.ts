import { type AttendancePattern, EVENT, PEOPLE } from './attendance-pattern.ts';
import { BODIES_GAP, GAP, LONG_GAP, PERSON } from './shape.ts';

const d = (source: string): RegExp => new RegExp(source, 'du');

/** Who only tells of it is not there: 普萨基说，两人可能在峰会上见面. */
const SPEAKS_THERE = `(?:(?!(?:说|表示|称|透露|指出|宣布|认为)[，：])${LONG_GAP}){0,30}?`;

/** 在|拜登就职前夕的|听证会上: when, by what somebody else did then. */
const WHEN = '(?:[^，。；：！？“”\\n\uE010]{1,24}(?:前夕|之前|前|之后|后|期间|时)的)?';

/** Who speaks or is seen at an assembly: 王毅在论坛上致辞, 峰会期间的普京. */
export const SPEAKING_PATTERNS: readonly AttendancePattern[] = [
  {
    name: 'speaks-at',
    role: 'PRINCIPAL',
    pattern: d(
      `(?<who>${PEOPLE})${SPEAKS_THERE}(?:在|(?<![关对由至终位属基鉴等处])于)(?![致给])${WHEN}${BODIES_GAP}{0,60}${EVENT}(?!前|之前|召开前|举行前|外|后)${GAP}{0,8}?(?:上|中|期间|时|开幕|闭幕|说|表示|发言|致[辞词]|讲话|演[讲说]|发表)`,
    ),
    confidence: 0.85,
    telling: false,
    loose: false,
  },
  {
    name: 'speaks-to',
    role: 'PRINCIPAL',
    pattern: d(
      `(?<who>${PEOPLE})${LONG_GAP}{0,30}?[对向]${BODIES_GAP}{0,20}${EVENT}${GAP}{0,8}(?:致[辞词]|讲话|演[讲说]|发言|报告)`,
    ),
    confidence: 0.85,
    telling: false,
    loose: false,
  },
  {
    name: 'seen-at',
    role: 'PRINCIPAL',
    pattern: d(`${EVENT}(?:会场|现场|期间|上|中)的(?<who>${PERSON}(?:[、和与及]${PERSON}){0,6})`),
    confidence: 0.8,
    telling: true,
    loose: false,
  },
  {
    // 峰会期间，李显龙会见了B: whoever else meets there is at it, too
    name: 'during',
    role: 'PRESENT',
    pattern: d(
      `(?:在${BODIES_GAP}{0,60}|(?:^|[，；])(?:[^，。；：\uE001-\uE010]{1,8}的)?)${EVENT}(?:会议)?(?:期间|间隙)，(?:(?![也还在对就把向被与同跟为让给])${BODIES_GAP}){0,12}?(?<who>${PEOPLE})(?!的)`,
    ),
    confidence: 0.75,
    telling: false,
    loose: false,
  },
  {
    name: 'there-said',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:在${BODIES_GAP}{0,60}|(?:^|[，；])(?:[^，。；：\uE001-\uE010]{1,8}的)?)${EVENT}${GAP}{0,6}(?:上|中|开幕式上)，(?:(?![也还在对就把向被与同跟为让给])${BODIES_GAP}){0,12}?(?<!贯彻|落实|学习|围绕|对|就)(?<who>${PEOPLE})(?!的)`,
    ),
    confidence: 0.85,
    telling: false,
    loose: false,
  },
];
