import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeMeaning } from '../../../src/mentions/time/expression.ts';
import { findTimes } from '../../../src/mentions/time/find-times.ts';
import { growth, LINEAR } from '../../support/growth.ts';

/** Marks each expression: `习近平【13日】在京会见外宾`. */
function marked(text: string): string {
  let rest = text;
  for (const { start, end } of findTimes(text).toReversed()) {
    rest = `${rest.slice(0, start)}【${rest.slice(start, end)}】${rest.slice(end)}`;
  }
  return rest;
}

const FORMS: Readonly<Record<TimeMeaning['kind'], readonly string[]>> = {
  DAY: [
    '外长【2020年10月3日】抵达',
    '双方【星期二（8月29日）】会谈',
    '发言人【周四（19日）】说',
    '代表团【8月29日至31日】访问',
    '磋商【30日至31日】举行',
    '【8月29-31日】在当地开会',
    '会议【10月30日至11月2日】召开',
    '总统【当地时间1月31日上午】接见使团',
    '部长【今（14）日】表示',
    '【昨天（5日）晚】通话',
    '【8日（周五）】公布',
    '【二〇二一年十一月十六日】发布',
    '【民国112年10月10日】演说',
    '【110年1月12日】公告',
    '【2020 年 9 月 5 日】签署',
    '外长【３０日】前往机场',
    '首相【20日晚】会见来宾',
    '【上月3日】提交',
    '【去年12月8日】生效',
    '定于【20日8时30分】开幕',
    '（路透社【2023年8月29日】）资料',
    '他【十三日】回国',
    '会议于【下月5日】开幕',
  ],
  NEAR_DAY: [
    '【今天】宣布',
    '【昨晚】抵达',
    '【明天上午】启程',
    '【今、明两天】的会议',
    '【前天】发表',
    '【今早】出发',
    '【大后天】返回',
  ],
  TOLD_DAY: [
    '他【当天】返回',
    '【次日】离开',
    '【同日】发表声明',
    '【即日起】生效',
    '【翌日上午】会面',
    '【当晚】设宴',
  ],
  HALFDAY: ['【上午】出席院会', '【下午】返回', '【凌晨】冲入大楼', '【傍晚】离开', '【晚间】发布'],
  WEEKDAY: [
    '总理【周四】说',
    '【上周五晚】会面',
    '【下星期一】启程',
    '【本周一至周三】开会',
    '【当地时间星期五上午】开始',
    '【周一和周二】将会晤',
    '【礼拜天】举行',
  ],
  WEEK: ['【上周】访问', '【下个星期】公布', '【本周】举行', '【上周末】停火', '【这个周末】谈判', '【周末】会晤'],
  MONTH: [
    '【去年6月】会晤',
    '【11月初】举行',
    '【下月上旬】协商',
    '【2018年12月至2019年3月】休战',
    '【7、8月间】访问',
    '【上个月】会见',
    '【本月底】到期',
    '【月底】前后',
    '【7月以来】首次',
    '【十一月】开会',
    '【今年1月】中国外交部表示',
    '【10月】初步协议',
    '【本月中】，双方会谈',
  ],
  YEAR: [
    '【2019年】曾访华',
    '【去年】达成',
    '【明年上半年】举行',
    '【2018和2019年间】加税',
    '【年底】完成',
    '【今年第三季度】增长',
    '【2021年前11个月】下降',
    '【令和3年】预算',
    '【2018年至2020年】任职',
    '【年内】签署',
    '【2020年】中美关系',
    '【明年年中】，撤军完成',
    '自【去年中】起生效',
    '【2020年】初步核算',
    '【二〇三五年】远景',
  ],
  QUARTER: ['【上季度】增长', '【本季度】回升', '【下季度】放缓', '【上个季度】出口', '【下一季度】计划'],
  DECADE: ['【上世纪90年代】建交', '【20世纪70年代】访华', '【八十年代】改革', '【2010年代】合作', '【90年代初】谈判'],
  OFFSET: ['【三天后】离任', '【两周前】通话', '【50年前】建交', '【几个月前】说', '【半年后】生效', '【45天后】禁止'],
  DURATION: ['【过去50年】发展', '【未来10年】合作', '【两个月来】磋商', '【最近三年】增长', '【接下来一周】播放'],
  FESTIVAL: [
    '【今年春节】团聚',
    '【国庆节】招待会',
    '【圣诞节期间】通话',
    '【中秋节】致贺',
    '【2021年元旦】贺词',
    '【端午】休市',
  ],
  VAGUE: ['双方【近日】签署', '部长【日前】访问', '【不久前】表示', '【近期】磋商', '【稍早】发布'],
};

describe.each(Object.entries(FORMS))('%s', (kind, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    const text = sentence.replace(/[【】]/gu, '');
    expect(marked(text)).toBe(sentence);
    expect(findTimes(text).map((time) => time.kind)).toEqual([kind]);
  });
});

test.each([
  '日本与韩国',
  '一日三餐',
  '周恩来总理',
  '《星期日报》记者',
  '《星期日泰晤士报》',
  '3月兔',
  '年年有余',
  '登上月球',
  '五四运动',
  '301条款',
  '2日游',
  '14日隔离',
  '21日强制检疫',
  '6日5夜的行程',
  '每周三开会',
  '一周三次',
  '为期3日的会议',
  '前天津市长',
  '第19届大会',
  '三年级学生',
  '王国庆部长',
  '在他就任的当天',
  '一整下午茶',
  '第110页',
  '赞同日本首相',
  '以上季度数据',
  '共有12个国家',
  '支持率为13.5',
  '黑色星期五',
  '每年3月召开大会',
  '每年10月1日庆祝',
  '每月13日例会',
])('nothing in %s', (text) => {
  expect(marked(text)).toBe(text);
});

test('states what is written', () => {
  const [time] = findTimes('星期二（8月29日）至今');
  expect(time).toMatchObject({ kind: 'DAY', month: { from: 'NUMBER', value: 8 }, day: 29, weekday: 2, bound: 'SINCE' });
  expect(findTimes('去年第三季度')[0]).toMatchObject({
    year: { from: 'ANCHOR', value: -1 },
    part: { first: 7, last: 9 },
  });
  expect(findTimes('20日晚')[0]).toMatchObject({ halfday: 'EVENING' });
  expect(findTimes('年底前')[0]).toMatchObject({ bound: 'BEFORE' });
});

test('reads only the span, and sees what stands before it', () => {
  const text = '每周三，外长周四启程。5日返回';
  expect(findTimes(text, { start: 2, end: 10 }).map(({ start, end }) => text.slice(start, end))).toEqual(['周四']);
  expect(findTimes('2020年', { start: 1, end: 5 })).toEqual([]);
});

const WORDS = [
  '2020年',
  '10月',
  '3日',
  '至',
  '周',
  '四',
  '（',
  '）',
  '上',
  '个月',
  '日',
  '本',
  '今',
  '天',
  '晚',
  '年底',
  '前',
  '，',
  '当地时间',
  ' ',
  '十',
  '〇',
  '春节',
  '期间',
  '𠮷',
];

test('spans slice back, stand in order and do not overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }), (words) => {
      const text = words.join('');
      let reached = 0;
      for (const { start, end } of findTimes(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        reached = end;
      }
    }),
    { numRuns: 400 },
  );
});

test.each(['十', '1', '当地时间', '周', '2020年', '年前', '上个', '（', '1 ', '近', '30日至', '一二'])(
  'time grows with length, not faster: %s',
  (unit) => {
    const run = (length: number) => findTimes(unit.repeat(Math.ceil(length / unit.length)));
    expect(growth(run)).toBeLessThanOrEqual(LINEAR);
  },
);
