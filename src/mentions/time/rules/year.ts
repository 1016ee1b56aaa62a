import type { Point, TimeRule, YearPart } from '../expression.ts';
import { numberOf } from '../numerals.ts';
import { BOUND, MIDDLE, RANGE, START, YEAR_WORDS, yearOf, yearPiece } from '../pieces.ts';

const SECTION = `(?:的? ?(?:(?<half>[上下])半年|(?<firsts>[前头首])(?<count>[一二三四五六七八九十]{1,2}|\\d{1,2})个?(?<countOf>季度?|月)|第?(?<quarter>[一二三四1-4])季度?|(?:年(?=[初中底末尾]))?(?<edge>${START}|底|末|${MIDDLE}|尾)(?!期货)))`;

// 2000年前 counts back two thousand years as often as it bounds a stretch; 三年级, 年代 and 年轻 are no years.
const NO_YEAR = '(?![级轻代龄糕])';

const YEAR = new RegExp(
  `${yearPiece('', YEAR_WORDS)}${NO_YEAR}(?:${SECTION}|(?:期间|间)|(?:${RANGE}|[和与、及])${yearPiece('2', '今|明|去')}${NO_YEAR}间?)?${BOUND}`,
  'uy',
);

const YEARS_TOGETHER =
  /(?<![\d.])(?<first>1[5-9]\d\d|20\d\d|21\d\d) ?(?:和|与|及|、|至|到|[—–－~～-]{1,2}) ?(?<last>1[5-9]\d\d|20\d\d|21\d\d) ?年(?![级轻代龄])(?:期?间)?/uy;

const IN_YEAR = new RegExp(
  `(?<![\\d一二三四五六七八九十百几两半多个])(?:年(?<edge>${START}|底|末(?!端)|${MIDDLE}|内|尾)|(?<half>[上下])半年|(?<firsts>[前头首])(?<count>[三四五六七八九十]|\\d{1,2})个?(?<countOf>季度|月)|第(?<quarter>[一二三四1-4])季度?|(?<quarterAlone>[一二三四])季度)${BOUND}`,
  'uy',
);

const QUARTER = /(?<![以一])(?<which>上|本|下)个?一?季度/uy;

const DECADE =
  /(?:(?<which>上个?|本)世纪|(?<century>[12]\d|十[八九]|二十一?) ?世纪)? ?(?<![\d个])(?<decade>[1-9]0|[一二三四五六七八九]十) ?年代[初中末后]?期?|(?<full>(?:1[5-9]|20)\d0) ?年代[初中末后]?期?/uy;

const EDGES: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 3],
  中: [6, 7],
  底: [12, 12],
  末: [12, 12],
  尾: [12, 12],
};

type Section = Readonly<Record<string, string | undefined>>;

function partOfYear(groups: Section): YearPart | null {
  if (groups.half !== undefined) {
    return groups.half === '上' ? { unit: 'HALF', first: 1, last: 6 } : { unit: 'HALF', first: 7, last: 12 };
  }
  const quarter = numberOf(groups.quarter ?? groups.quarterAlone ?? '');
  if (quarter !== null) return { unit: 'QUARTER', first: quarter * 3 - 2, last: quarter * 3 };
  const count = numberOf(groups.count ?? '');
  if (count !== null) {
    const last = groups.countOf === '月' ? count : count * 3;
    return last <= 12 ? { unit: 'MONTHS', first: 1, last } : null;
  }
  const edge = EDGES[groups.edge ?? ''];
  return edge === undefined ? null : { unit: 'MONTHS', first: edge[0], last: edge[1] };
}

const THIS_YEAR: Point = { from: 'ANCHOR', value: 0 };

/** The century's hundreds: 上世纪 and 20世纪 are 1900; without one, 三十 to 九十年代 are the last century's. */
function decadeOf({ which, century, decade, full }: Section): number | null {
  if (full !== undefined) return Number(full);
  const tens = numberOf(decade ?? '');
  if (tens === null) return null;
  const number = numberOf(century ?? '');
  if (number !== null) return (number - 1) * 100 + tens;
  if (which !== undefined) return which === '本' ? 2000 + tens : 1900 + tens;
  return tens >= 30 ? 1900 + tens : null;
}

/** Years and their parts: 2019年, 民国112年, 明年上半年, 今年前11个月, 年底, 三季度, 2018和2019年间, 上世纪90年代. */
export const YEAR_RULES: readonly TimeRule[] = [
  { name: 'decade', pattern: DECADE, read: (groups) => ({ kind: 'DECADE', first: decadeOf(groups) }) },
  {
    name: 'years-together',
    pattern: YEARS_TOGETHER,
    read: ({ first, last }) => ({
      kind: 'YEAR',
      year: { from: 'NUMBER', value: Number(first) },
      part: null,
      until: { from: 'NUMBER', value: Number(last) },
    }),
  },
  {
    name: 'year',
    pattern: YEAR,
    read: (groups) => {
      const year = yearOf(groups);
      return year === null ? null : { kind: 'YEAR', year, part: partOfYear(groups), until: yearOf(groups, '2') };
    },
  },
  {
    name: 'part-of-year',
    pattern: IN_YEAR,
    read: (groups) => ({ kind: 'YEAR', year: THIS_YEAR, part: partOfYear(groups), until: null }),
  },
  {
    name: 'quarter',
    pattern: QUARTER,
    read: ({ which }) => ({ kind: 'QUARTER', offset: which === '上' ? -1 : which === '下' ? 1 : 0 }),
  },
];
