import type { TimeRule } from '../expression.ts';
import { BARE_HALF, BOUND, HALF, ZONE } from '../pieces.ts';

const NEAR = new RegExp(
  `${ZONE}(?:(?<two>今、?明)两[天日]|(?<word>大前|大后|[今昨明])天|(?<![日以之目提])(?<beforeYesterday>前)天(?!津)|(?<afterTomorrow>后)天(?![性努培形])|(?<![如至])(?<day>[今昨明])日(?!头条|俄罗斯|美国|之|报|、?明日|的?(?:中国|世界|香港|印度))|(?<short>[今昨明前])(?=[晚晨早夜])(?!晚(?:会(?![见晤谈面])|报)|早期|前早|早会(?![见晤谈面])))${HALF}`,
  'uy',
);

// 在他就任当天，… and 投票的当天 are days of an event, not the day last told.
const OF_EVENT = '(?<!的)(?!..[，,](?<=在[^，。；\\n]{1,30}..[，,]))';

const TOLD = new RegExp(
  `(?:(?<same>${OF_EVENT}当[天日](?!元)|(?<![赞认共相])同日(?!本)|同一?天|即日起|当(?=晚|晨|夜)|同(?=晚))|(?<!的)(?<next>次日(?!本)|翌日|隔[天日]|(?<=^|[，。；、\\s“「])第二天(?!的))|(?<!的)(?<previous>前一[天日]))${HALF}${BOUND}`,
  'uy',
);

const HALFDAY = new RegExp(`(?<![一整每个多])${BARE_HALF}(?:[0-2]?\\d[时点](?:[0-5]?\\d分|半)?)?`, 'uy');

const OFFSET: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 前: -2, 大前: -3, 明: 1, 后: 2, 大后: 3 };

/** Days told from the speaker's or the story's own day: 今天, 昨晚, 当日, 次日, and a part of the day alone. */
export const NEAR_RULES: readonly TimeRule[] = [
  {
    name: 'near-day',
    pattern: NEAR,
    read: ({ two, word, beforeYesterday, afterTomorrow, day, short }) => {
      if (two !== undefined) return { kind: 'NEAR_DAY', offset: 0, until: 1 };
      const offset = OFFSET[word ?? beforeYesterday ?? afterTomorrow ?? day ?? short ?? ''];
      return offset === undefined ? null : { kind: 'NEAR_DAY', offset, until: null };
    },
  },
  {
    name: 'told-day',
    pattern: TOLD,
    read: ({ next, previous }) => ({
      kind: 'TOLD_DAY',
      offset: next === undefined ? (previous === undefined ? 0 : -1) : 1,
    }),
  },
  { name: 'halfday', pattern: HALFDAY, read: () => ({ kind: 'HALFDAY' }) },
];
