import type { FestivalName, TimeRule } from '../expression.ts';
import { BOUND, yearOf, yearPiece } from '../pieces.ts';

const NAMES =
  '元旦|春节(?!联欢|档)|农历新年|除夕|元宵节?|端午节?|中秋节?|重阳节|国庆(?=节|日|假|长假|期间|当天|黄金周)[节日]?|双十(?=节|国庆)节?|感恩节|圣诞(?=节|夜|日|期间|假|前|当天|后)[节日]?|“?五一”?(?=劳动节|国际劳动节|假|期间|黄金周|小长假)(?:国际)?(?:劳动节)?';

const FESTIVAL = new RegExp(
  `(?:${yearPiece('', '今|去|明|前')}的? ?)?(?<name>${NAMES})(?<about>期间|假期|长假|小长假|黄金周|前后)?${BOUND}`,
  'uy',
);

const TITLES: readonly (readonly [string, FestivalName])[] = [
  ['元旦', '元旦'],
  ['春节', '春节'],
  ['农历新年', '春节'],
  ['除夕', '除夕'],
  ['元宵', '元宵'],
  ['五一', '五一'],
  ['端午', '端午'],
  ['中秋', '中秋'],
  ['重阳', '重阳'],
  ['国庆', '国庆'],
  ['双十', '双十'],
  ['感恩', '感恩节'],
  ['圣诞', '圣诞'],
];

/** Festivals that have a day: 今年春节, 国庆节, 圣诞期间. */
export const FESTIVAL_RULES: readonly TimeRule[] = [
  {
    name: 'festival',
    pattern: FESTIVAL,
    read: (groups) => {
      const festival = TITLES.find(([word]) => groups.name?.includes(word))?.[1];
      if (festival === undefined) return null;
      return { kind: 'FESTIVAL', year: yearOf(groups), festival, about: groups.about !== undefined };
    },
  },
];
