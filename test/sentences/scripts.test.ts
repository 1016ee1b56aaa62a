import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseName, simplify } from '../../src/sentences/scripts.ts';

describe('simplify', () => {
  test.each([
    ['臺灣外交部長吳釗燮', '台湾外交部长吴钊燮'],
    ['「脫鉤」與『共存』', '“脱钩”与‘共存’'],
    ['〝脫鉤〞、〝共存〟與«對話»', '“脱钩”、“共存”与“对话”'],
    ['約翰‧克里、馬修・波廷杰', '约翰·克里、马修·波廷杰'],
    ['衞生署(HK)', '卫生署（HK）'],
    ['２０２１年１１月', '2021年11月'],
    ['布林肯', '布林肯'],
    ['⼴州、⻓春、\uF95B江', '广州、长春、拏江'],
    ['„合作“、‹脱钩›、｢对话｣｡', '“合作“、‘脱钩’、“对话”。'],
    ['北京∶会谈⋯︵路透社︶', '北京：会谈…（路透社）'],
    ['≪公约≫', '《公约》'],
  ])('%s is read as %s', (text, expected) => {
    expect(simplify(text)).toBe(expected);
  });

  test('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => simplify(text).length === text.length));
  });

  test('is a fixed point', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => simplify(simplify(text)) === simplify(text)));
  });

  test('takes long texts', () => {
    expect(simplify('會'.repeat(300_000))).toBe('会'.repeat(300_000));
  });
});

test.each([
  ['《臺灣關係法》', '台湾关系法'],
  ['“一带一路”', '一带一路'],
  ['唐纳德 • 特朗普', '唐纳德·特朗普'],
  ['ＲＣＥＰ', 'rcep'],
])('%s is compared as %s', (name, expected) => {
  expect(normaliseName(name)).toBe(expected);
});
