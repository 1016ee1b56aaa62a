import { expect, test } from 'vitest';
import { ANYBODY, blank, LIST, markEvent, PLURAL, shapeOf } from '../../../src/claims/meetings/shape.ts';
import { marked } from './marked.ts';

test('keeps the length and hides names', () => {
  const { text, shape, phrases } = marked('⟨王毅⟩在[泰国]会见⟨敦·帕马威奈⟩。');
  expect(shape).toHaveLength(text.length);
  expect(shape).not.toContain('王毅');
  expect(shape).toContain('会见');
  expect(shapeOf(text, phrases)).toBe(shape);
});

test.each([
  ['⟨王毅⟩、⟨何立峰⟩等', 1],
  ['⟨王毅⟩和⟨布林肯⟩以及⟨沙利文⟩', 1],
  ['⟨王毅⟩', 1],
  ['⟨王毅⟩前往', 1],
  ['{外交部}与{国防部}', 1],
  ['⟨王毅⟩说，⟨何立峰⟩', 2],
])('%s holds lists: %i', (source, lists) => {
  expect([...marked(source).shape.matchAll(new RegExp(LIST, 'gu'))]).toHaveLength(lists);
});

test.each([['<双方>'], ['|中美|'], ['⟨王毅⟩和⟨布林肯⟩'], ['[日本]、[韩国]']])('%s is plural', (source) => {
  expect(new RegExp(`^${PLURAL}$`, 'u').test(marked(source).shape)).toBe(true);
});

test.each([['⟨王毅⟩'], ['[日本]'], ['他们']])('%s is not', (source) => {
  expect(new RegExp(`^${PLURAL}$`, 'u').test(marked(source).shape)).toBe(false);
});

test('a name is matched whole or not at all', () => {
  expect(new RegExp(`${ANYBODY}(?=.)`, 'u').exec(marked('⟨博索纳罗⟩说').shape)?.[0]).toHaveLength(4);
});

test('blanked stretches hold nobody', () => {
  const { shape, phrases } = marked('⟨李强⟩与⟨朔尔茨⟩会谈');
  const blanked = blank(shape, [phrases[1]!]);
  expect(blanked).toHaveLength(shape.length);
  expect([...blanked.matchAll(new RegExp(ANYBODY, 'gu'))]).toHaveLength(1);
  expect(markEvent(shape, { start: 6, end: 8 })).toHaveLength(shape.length);
});
