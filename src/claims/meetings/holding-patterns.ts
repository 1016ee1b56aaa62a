import { type AttendancePattern, CHAIR, EVENT } from './attendance-pattern.ts';
import { BODIES_GAP, GAP, LIST, LONG_GAP } from './shape.ts';

const d = (source: string): RegExp => new RegExp(source, 'du');
const CALL = '(?:主办|合办|举办|召开|举行|召集|承办|结束|做东|共[进晋]|组织(?=[的了]))';
/** As BODIES_GAP, over those whom it is for: 主持召开专家、企业家等领域代表座谈会. */
const OF_WHOM = '[^，。；：！？“”\\n\uE001\uE007\uE010]';
/** As LONG_GAP, over quotes: 论坛以“开放：…”为主题，由…主办. */
const OVER_QUOTES = '[^。；！？\\n\uE001\uE006\uE007\uE010]';
const WITH = '(?:与|同|和|跟)';

/** Who calls, leads or holds an assembly, alone or with another: 莫迪主持峰会, 日本与法国举行部长级会议. */
export const HOLDING_PATTERNS: readonly AttendancePattern[] = [
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
      `(?<![与同和跟为给替在])(?<who>${LIST})(?!的|${GAP}{0,12}[在于]${BODIES_GAP}{0,24}(?:举行|召开|举办)的)${BODIES_GAP}{0,24}?${CALL}(?:的|了)?${BODIES_GAP}{0,30}${EVENT}`,
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
    // 李强举行仪式，欢迎澳大利亚总理访华
    name: 'welcomes',
    role: 'PRINCIPAL',
    pattern: d(`(?<who>${LIST})${BODIES_GAP}{0,24}?举行${GAP}{0,4}${EVENT}，?欢迎${GAP}{0,20}?(?<with>${LIST})`),
    confidence: 0.85,
    telling: true,
    loose: false,
    heads: /^仪式$/u,
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
    // 特朗普与金正恩的峰会
    name: 'between',
    role: 'PRINCIPAL',
    pattern: d(`(?<who>${LIST})${WITH}(?<with>${LIST})(?:之间)?的${GAP}{0,8}${EVENT}`),
    confidence: 0.85,
    telling: true,
    loose: false,
    heads: /峰会|会议|对话/u,
  },
  {
    name: 'jointly-zero',
    role: 'PRINCIPAL',
    pattern: d(
      `(?:^|[，；])${GAP}{0,12}${WITH}${GAP}{0,14}(?<with>${LIST})${BODIES_GAP}{0,24}?(?:举行|召开|进行|共[进晋])(?:的|了)?${BODIES_GAP}{0,30}${EVENT}`,
    ),
    confidence: 0.75,
    telling: true,
    loose: false,
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
