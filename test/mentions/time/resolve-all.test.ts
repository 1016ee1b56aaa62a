import { describe, expect, test } from 'vitest';
import { resolveAll, type TimeAnchors } from '../../../src/mentions/time/resolve-all.ts';

function sentencesOf(text: string) {
  return [...text.matchAll(/[^。\n]+。?[”」]?/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function times(text: string, anchors: Partial<TimeAnchors> & Pick<TimeAnchors, 'publishedOn'>) {
  return resolveAll(text, sentencesOf(text), { dateline: null, ...anchors }).map(
    ({ start, end, date, direction }) => `${text.slice(start, end)}=${date}${direction === 'FUTURE' ? '→' : ''}`,
  );
}

describe('direction by clause', () => {
  test.each([
    ['两国外长将于27日在京会谈。', ['27日=2020-09-27→']],
    ['总统周三将出席开幕式。', ['周三=2020-09-30→']],
    ['谈判原定周三举行。', ['周三=2020-09-30→']],
    ['部长计划下月上旬访问。', ['下月上旬=2020-10-01/2020-10-10→']],
    ['发言人23日表示将作出回应。', ['23日=2020-09-23']],
    ['商务部23日将该公司列入名单。', ['23日=2020-09-23']],
    ['措施推迟到周日生效。', ['周日=2020-09-27→']],
    ['政府宣布，周六起暂停航班。', ['周六=2020-09-26→']],
    ['新规自周五起实行。', ['周五=2020-09-25']],
    ['领导人将再次要求兑现2019年作出的承诺。', ['2019年=2019']],
    ['27日，双方将继续磋商。', ['27日=2020-09-27→']],
    ['外长周三表示，总理将于周一启程。', ['周三=2020-09-23', '周一=2020-09-28→']],
    ['将军22日视察部队。', ['22日=2020-09-22']],
  ])('%s', (text, expected) => {
    expect(times(text, { publishedOn: '2020-09-25' })).toEqual(expected);
  });
});

describe('what earlier words told', () => {
  test.each([
    ['外长13日抵达。当日他会见了总理，次日离开。', ['13日=2021-04-13', '当日=2021-04-13', '次日=2021-04-14']],
    ['外长4月3日、4日访问两国。', ['4月3日=2021-04-03', '4日=2021-04-04']],
    ['据新华社13日报道，总理当日会见来宾。', ['13日=2021-04-13', '当日=2021-04-13']],
    ['据新华社12日报道，总理昨天会见来宾。', ['12日=2021-04-12', '昨天=2021-04-11']],
    ['据新华社12日报道，议案通过。\n总理昨天会见来宾。', ['12日=2021-04-12', '昨天=2021-04-13']],
    ['总理周一表示：“昨天的磋商有进展。”', ['周一=2021-04-12', '昨天=2021-04-11']],
    ['总理周一抵达。他今天说，磋商有进展。', ['周一=2021-04-12', '今天=2021-04-14']],
    [
      '自国务卿上周六宣布新规后，大使2021年4月12日会见议员，并于当日发文。',
      ['上周六=2021-04-10', '2021年4月12日=2021-04-12', '当日=2021-04-12'],
    ],
    ['双方2018年建交，同年10月互访。', ['2018年=2018', '同年10月=2018-10']],
    ['两国3月5日签署协定，26日完成换文。', ['3月5日=2021-03-05', '26日=2021-03-26']],
  ])('%s', (text, expected) => {
    expect(times(text, { publishedOn: '2021-04-14' })).toEqual(expected);
  });
});

test('a dateline with its year settles a story without a printed day', () => {
  const dateline = { agency: '新华社', place: '日内瓦', year: 2019, month: 1, day: 31 };
  const text = '双方30日至31日举行磋商。代表团将于2月中旬访华。加税期限为3月1日。他在信中说：“我们上个月会面。”';
  expect(times(text, { publishedOn: null, dateline })).toEqual([
    '30日至31日=2019-01-30/2019-01-31',
    '2月中旬=2019-02-11/2019-02-20→',
    '3月1日=2019-03-01→',
    '上个月=2018-12',
  ]);
});

test('without any anchor only what is written in full is settled', () => {
  const text = '双方11月16日上午会晤，当天签署文件。2018年曾有磋商。';
  expect(times(text, { publishedOn: null })).toEqual(['11月16日上午=null', '当天=null', '2018年=2018']);
});

test('a headline takes the day that the lead tells in full', () => {
  const text = '总统周五会见外长\n总统府周三宣布，总统将于周五会见到访的外长。';
  expect(times(text, { publishedOn: '2020-08-26' })).toEqual([
    '周五=2020-08-28→',
    '周三=2020-08-26',
    '周五=2020-08-28→',
  ]);
});

test('spans are those of the text, whatever the sentence', () => {
  const text = '𠮷野家声明。部长10月3日说明。';
  const [time] = resolveAll(text, sentencesOf(text), { publishedOn: '2020-10-05', dateline: null });
  expect(time).toMatchObject({ start: text.indexOf('10月'), end: text.indexOf('说明'), basis: 'RELATIVE' });
});
