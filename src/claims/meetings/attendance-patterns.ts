import type { AttendanceRole } from '../../model/claim.ts';
import {
  ANYBODY,
  EVENT as BARE_EVENT,
  BODIES_GAP,
  GAP,
  LIST,
  LONG_GAP,
  LONG_LIST,
  PERSON,
  ROLL,
  SOMEONE,
} from './shape.ts';

/** How those who take part in an assembly stand around its name. */
export interface AttendancePattern {
  readonly name: string;
  readonly role: AttendanceRole;
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Whether the words alone tell that an assembly without a name of its own is one. */
  readonly telling: boolean;
  /** Its list runs over titles that are not known: only the people in it count. */
  readonly loose: boolean;
  /** It holds only for assemblies with such a head. */
  readonly heads?: RegExp;
}

/** Behind an assembly that is spoken of, not told: 参与世卫大会的看法. */
export const MATTER =
  '的?(?:看法|问题|立场|议题|可能|资格|权利|意愿|努力|机会|诉求|提议|呼声|支持|必要|计划|事宜|一事)';

/** The assembly, its name in quotes or not: 举办“东方论坛：…”. */
export const EVENT = `[“《]?${BARE_EVENT}`;
const d = (source: string): RegExp => new RegExp(source, 'du');
const ATTEND =
  '(?<!未|没有|不|放弃|拒绝|无法|不会|不能|取消|未能|未曾|未有)(?:亲自|再)?(?:出席|参加|参与|列席|与会|率团出席|率团参加)';
const CHAIR = '(?:共同|联合)?主持(?:召开)?';
const CALL = '(?:主办|合办|举办|召开|举行|召集|承办|结束|做东)';
/** People whose titles stand between them, not all of them known. */
export const LOOSE = `${SOMEONE}(?:${BODIES_GAP}{0,8}[、，和与及]${BODIES_GAP}{0,40}${SOMEONE}){0,12}`;
const PEOPLE = `${SOMEONE}(?:(?:、|，?(?:以及|和|与|及))${ANYBODY}){0,15}`;

/** As BODIES_GAP, over those whom it is for: 主持召开专家、企业家等领域代表座谈会. */
const OF_WHOM = '[^，。；：！？“”\\n\uE001\uE007\uE010]';
/** As LONG_GAP, over quotes: 论坛以“开放：…”为主题，由…主办. */
const OVER_QUOTES = '[^。；！？\\n\uE001\uE006\uE007\uE010]';
const WITH = '(?:与|同|和|跟)';
/** 出席金正恩举行的欢迎宴会, 与秘书长林玉辉的座谈会: whose it is stands between. */
const HELD_BY = `(?:${BODIES_GAP}{0,16}?${LIST}${GAP}{0,8}(?:(?:举行|举办|主持|主办|召集|召开|发起|设)(?:召开|举行)?)?的)?`;

/** More of those who come, by no name: …、陈志武等，及国内多位学者. */
export const AND_OTHERS = '(?:等?，?(?:以及|还有|和|与|及|在内的)[^，。；：！？“”\\n\uE001\uE007\uE010]{0,60})?';
/** At a clause's start a comma joins two names, elsewhere the first may be another's object: 会见习近平，李强出席. */
const EVERYBODY = `(?<!代表|代替)(?:(?<=^|[，；。])${LONG_LIST}|${ROLL})`;

/** All that fit count: the same assembly has hosts, guests and speakers. */
export const ATTENDANCE_PATTERNS: readonly AttendancePattern[] = [
  {
    name: 'attends',
    role: 'PRINCIPAL',
    // 会见出席峰会的夏巴兹 is of whom they meet
    pattern: d(
      `(?<who>${EVERYBODY})${AND_OTHERS}(?:(?!会[见晤]|[接召]见|拜会)${LONG_GAP}){0,50}?${ATTEND}(?:了|过)?${HELD_BY}${BODIES_GAP}{0,40}${EVENT}(?!${MATTER})`,
    ),
    confidence: 0.92,
    telling: true,
    loose: false,
  },
  {
    name: 'attends-relative',
    role: 'PRESENT',
    pattern: d(
      `${ATTEND}(?:了|过)?${BODIES_GAP}{0,40}${EVENT}(?:[开闭]幕式|系列活动|等活动)?的(?!还?有|包括|是)${GAP}{0,6}(?<who>${LIST})(?!的)`,
    ),
    confidence: 0.88,
    telling: true,
    loose: false,
  },
  {
    name: 'attends-with',
    role: 'PRINCIPAL',
    pattern: d(`${ATTEND}(?:了)?(?:同|与|和)(?<who>${LIST})${GAP}{0,10}${EVENT}`),
    confidence: 0.85,
    telling: true,
    loose: false,
  },
  {
    name: 'stands-in',
    role: 'PRINCIPAL',
    pattern: d(
      `(?<who>${LIST})${BODIES_GAP}{0,10}?(?:代表|代替|受)${LIST}(?:委托|指派)?${GAP}{0,12}?${ATTEND}(?:了)?${BODIES_GAP}{0,40}${EVENT}`,
    ),
    confidence: 0.88,
    telling: true,
    loose: false,
  },
  {
    name: 'attends-zero',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:^|[，；。])(?:并|还|也|将|曾|随后|当天|当日|期间|亲自){0,3}${ATTEND}(?:了|过)?${HELD_BY}${BODIES_GAP}{0,40}${EVENT}(?!${MATTER})`,
    ),
    confidence: 0.75,
    telling: false,
    loose: false,
  },
  {
    name: 'chairs',
    role: 'CHAIR',
    pattern: d(`(?<who>${LIST})${BODIES_GAP}{0,24}?${CHAIR}(?:的|了)?${OF_WHOM}{0,40}${EVENT}`),
    confidence: 0.85,
    telling: true,
    loose: false,
  },
  {
    name: 'chairs-zero',
    role: 'CHAIR',
    pattern: d(
      `(?:^|[，；。])(?:并|还|也|将|曾|随后|当天|当日|期间|亲自){0,3}${CHAIR}(?:了)?${BODIES_GAP}{0,30}${EVENT}`,
    ),
    confidence: 0.75,
    telling: false,
    loose: false,
  },
  {
    name: 'holds',
    role: 'HOST',
    pattern: d(
      `(?<![与同和跟为给替])(?<who>${LIST})(?!的|${GAP}{0,12}[在于]${BODIES_GAP}{0,24}(?:举行|召开|举办)的)${BODIES_GAP}{0,24}?${CALL}(?:的|了)?${BODIES_GAP}{0,30}${EVENT}`,
    ),
    confidence: 0.85,
    telling: true,
    loose: false,
  },
  {
    name: 'holds-for',
    role: 'PRINCIPAL',
    pattern: d(
      `(?<who>${LIST})${BODIES_GAP}{0,24}?(?:为|欢迎)${GAP}{0,12}(?<with>${LIST})${GAP}{0,24}?(?:举行|举办|设)(?:了|的)?${GAP}{0,12}${EVENT}`,
    ),
    confidence: 0.85,
    telling: true,
    loose: false,
  },
  {
    name: 'jointly',
    role: 'PRINCIPAL',
    pattern: d(
      `(?<who>${LIST})${GAP}{0,20}${WITH}${GAP}{0,14}(?<with>${LIST})${BODIES_GAP}{0,24}?(?:${CALL}|${CHAIR}|出席|参加)(?:的|了)?${BODIES_GAP}{0,30}${EVENT}`,
    ),
    confidence: 0.85,
    telling: true,
    loose: false,
  },
  {
    name: 'jointly-zero',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:^|[，；])${GAP}{0,12}${WITH}${GAP}{0,14}(?<with>${LIST})${BODIES_GAP}{0,24}?(?:举行|召开)(?:的|了)?${BODIES_GAP}{0,30}${EVENT}`,
    ),
    confidence: 0.75,
    telling: true,
    loose: false,
  },
  {
    name: 'speaks-at',
    role: 'PRINCIPAL',
    pattern: d(
      `(?<who>${PEOPLE})${LONG_GAP}{0,30}?(?:在|(?<![关对由至终位属基鉴等处])于)(?![致给])${BODIES_GAP}{0,60}${EVENT}(?!前|之前|召开前|举行前|外|后)${GAP}{0,8}?(?:上|中|期间|时|开幕|闭幕|说|表示|发言|致[辞词]|讲话|演[讲说]|发表)`,
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
    name: 'there-said',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:在${BODIES_GAP}{0,20}|^|[，；])${EVENT}${GAP}{0,6}(?:上|中|开幕式上)，${BODIES_GAP}{0,12}?(?<!贯彻|落实|学习|围绕|对|就)(?<who>${PEOPLE})(?!的)`,
    ),
    confidence: 0.85,
    telling: false,
    loose: false,
  },
  {
    name: 'attended-by',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:参加|出席)[^，。；]{0,12}${EVENT}${GAP}{0,4}的(?:领导人|成员|人员|官员|代表|嘉宾|人士|学者|\uE004\uE00F*|\uE006\uE00F*)?(?:还|另)?(?:有|包括|是)：?${BODIES_GAP}{0,16}(?<who>${LOOSE})`,
    ),
    confidence: 0.9,
    telling: true,
    loose: true,
  },
  {
    name: 'hosted-by',
    role: 'HOST',
    pattern: d(
      `${EVENT}${OVER_QUOTES}{0,50}?(?:由|在)(?<who>${LIST})(?:共同|联合|合作)?(?:主办|合办|举办|承办|做东|召集)`,
    ),
    confidence: 0.85,
    telling: true,
    loose: false,
  },
  {
    name: 'chaired-by',
    role: 'CHAIR',
    pattern: d(`${EVENT}${LONG_GAP}{0,24}(?:由|在)(?<who>${LIST})(?:共同|联合)?(?:主持|担任主席)`),
    confidence: 0.85,
    telling: true,
    loose: false,
  },
];
