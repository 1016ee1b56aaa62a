import { expect, test } from 'vitest';
import { readText, remark } from './reading.ts';

test.each([
  '代表团从【日内瓦】出发。',
  '他在【人民大会堂】讲话。',
  '抵達【雅加達】。',
  '【上海】下雪了。',
  '【华盛顿】和【伦敦】都很冷。',
])('%s', (marked) => {
  expect(remark(marked, 'PLACE')).toBe(marked);
});

test.each(['【美国】和【法國】', '驻【韩国】记者'])('%s: countries', (marked) => {
  expect(remark(marked, 'COUNTRY')).toBe(marked);
});

test.each(['上海合作组织开会。', '美国国务院没有回应。', '没有地名。'])('%s: a name inside another is none', (text) => {
  expect(readText(text).mentions.filter(({ kind }) => kind === 'PLACE' || kind === 'COUNTRY')).toEqual([]);
});
