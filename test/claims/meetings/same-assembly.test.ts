import { describe, expect, test } from 'vitest';
import { headsFit, sameAssembly, sumsUp } from '../../../src/claims/meetings/same-assembly.ts';
import { contactOf, someone } from './contact-of.ts';

const named = (key: string) => contactOf({ key, head: '峰会' });

describe('names', () => {
  test.each([
    ['东盟峰会', '第37届东盟峰会'],
    ['二十国集团峰会', '二十国集团领导人峰会'],
    ['2020年东方论坛', '东方论坛'],
    ['东方论坛', '东方论坛年会'],
    ['东方博览会', '东方博览会开幕式'],
    ['二十国集团视频峰会', '二十国集团峰会'],
  ])('%s is %s', (a, b) => {
    expect(sameAssembly([named(a)], named(b))).toBe(true);
    expect(sameAssembly([named(b)], named(a))).toBe(true);
  });

  test.each([
    ['东盟峰会', '金砖峰会'],
    ['东方论坛', '西方论坛'],
    ['第六届东方论坛', '第七届东方论坛'],
  ])('%s is not %s', (a, b) => {
    expect(sameAssembly([named(a)], named(b))).toBe(false);
  });
});

test.each([
  ['东盟峰会', '峰会', true],
  ['峰会', '首脑会议', true],
  ['研讨会', '会议', true],
  ['论坛', '开幕式', true],
  ['会议', '闭幕会', true],
  ['签署仪式', '会议', false],
  ['论坛', '峰会', false],
  ['听证会', '研讨会', false],
  [null, '峰会', false],
])('%s may be told by the head %s: %s', (a, b, fits) => {
  expect(headsFit(a, b)).toBe(fits);
});

test('a bare head takes up a named assembly, and a new one does not', () => {
  const summit = contactOf({ key: '东盟峰会', head: '峰会' });
  expect(sameAssembly([summit], contactOf({ head: '峰会', takesUp: true }))).toBe(true);
  expect(sameAssembly([summit], contactOf({ head: '峰会' }))).toBe(false);
});

test('a headline sums up who is there, and nobody who is not', () => {
  const body = [contactOf({ head: '首脑会议', participants: [someone('a'), someone('b')] })];
  const line = (...nodes: string[]) =>
    contactOf({ head: '峰会', headline: true, participants: nodes.map((node) => someone(node)) });
  expect(sumsUp([line('a')], body)).toBe(true);
  expect(sumsUp([line('a', 'c')], body)).toBe(false);
  expect(sumsUp([line()], body)).toBe(false);
  expect(sumsUp([{ ...line('a'), headline: false }], body)).toBe(false);
});

test('one with a name and people of its own is not that of others', () => {
  const call = contactOf({ head: '会议', participants: [someone('a'), someone('b')] });
  const named = (...nodes: string[]) =>
    contactOf({ key: '东盟会议', name: '东盟会议', head: '会议', participants: nodes.map((node) => someone(node)) });
  expect(sameAssembly([call], named('c'))).toBe(false);
  expect(sameAssembly([call], named('a', 'c'))).toBe(true);
  expect(sameAssembly([call], named())).toBe(true);
});

test.each([
  ['第十三届全国人民代表大会第三次会议', true],
  ['第十三屆全國人民代表大會第三次會議', true],
  ['全国政协第三次会议', false],
])('大会 is %s: %s', (name, same) => {
  const congress = contactOf({ key: name, name, head: '会议' });
  expect(sameAssembly([congress], contactOf({ head: '大会', takesUp: true }))).toBe(same);
});
