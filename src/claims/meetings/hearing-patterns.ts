import { type AttendancePattern, EVENT } from './attendance-pattern.ts';
import { BODIES_GAP, GAP, LIST, LONG_GAP, PERSON } from './shape.ts';

const d = (source: string): RegExp => new RegExp(source, 'du');

/** Who is heard or questioned, around a word for that alone: 布林肯的听证会, 就提名对巴雷特举行听证会. */
export const HEARING_PATTERNS: readonly AttendancePattern[] = [
  {
    name: 'questioned',
    role: 'PRINCIPAL',
    pattern: d(
      `(?<who>${LIST})${LONG_GAP}{0,30}?(?:赴|到|在|前往|接受|列席|面对|于|率[^，。；]{1,10})${BODIES_GAP}{0,30}${EVENT}`,
    ),
    confidence: 0.85,
    telling: true,
    loose: false,
    heads: /询$|听证|聆讯/u,
  },
  {
    name: 'heard',
    role: 'PRINCIPAL',
    pattern: d(`(?<who>${PERSON})的?(?:(?![前后时夕期])${BODIES_GAP}){0,8}${EVENT}`),
    confidence: 0.8,
    telling: true,
    loose: false,
    heads: /听证|聆讯/u,
  },
  {
    name: 'heard-about',
    role: 'PRINCIPAL',
    pattern: d(
      `[对为就]${BODIES_GAP}{0,12}?(?<who>${PERSON})${GAP}{0,12}(?:举行|召开|进行|开始)${BODIES_GAP}{0,12}${EVENT}`,
    ),
    confidence: 0.8,
    telling: true,
    loose: false,
    heads: /听证|聆讯/u,
  },
];
