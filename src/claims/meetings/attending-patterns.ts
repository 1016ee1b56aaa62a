import { AND_OTHERS, ATTEND, type AttendancePattern, EVENT, LOOSE, MATTER } from './attendance-pattern.ts';
import { BODIES_GAP, GAP, LIST, LONG_GAP, LONG_LIST, ROLL } from './shape.ts';

const d = (source: string): RegExp => new RegExp(source, 'du');
/** 出席金正恩举行的欢迎宴会, 与秘书长林玉辉的座谈会: whose it is stands between. */
const HELD_BY = `(?:${BODIES_GAP}{0,16}?${LIST}${GAP}{0,8}(?:(?:举行|举办|主持|主办|召集|召开|发起|设)(?:召开|举行)?)?的)?`;
/** At a clause's start a comma joins two names, elsewhere the first may be another's object: 会见习近平，李强出席. */
const EVERYBODY = `(?<!代表|代替|会[见晤]|[接召]见|拜会|访问)(?:(?<=^|[，；。])${LONG_LIST}|${ROLL})`;

/** Who comes to an assembly: 王毅出席东盟峰会, 出席峰会的王毅, 李强代表习近平出席峰会. */
export const ATTENDING_PATTERNS: readonly AttendancePattern[] = [
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
    name: 'attended-by',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:参加|出席)[^，。；]{0,12}${EVENT}${GAP}{0,4}的(?:领导人|成员|人员|官员|代表|嘉宾|人士|学者|\uE004\uE00F*|\uE006\uE00F*)?(?:还|另)?(?:有|包括|是)：?${BODIES_GAP}{0,16}(?<who>${LOOSE})`,
    ),
    confidence: 0.9,
    telling: true,
    loose: true,
  },
];
