import { expect, test } from 'vitest';
import { clean, compact } from '../../src/articles/clean.ts';
import { cleanTitle, fullerTitle } from '../../src/articles/title.ts';

test.each([
  ['两国\n  总理', '两国总理'],
  ['总理，\n\n并说', '总理，并说'],
  ['John\nSmith', 'John Smith'],
  ['总理\u3000\u3000会谈', '总理 会谈'],
  ['总\u200B理\uFEFF', '总理'],
  ['作为， 总理', '作为，总理'],
  ['（ António Costa）', '（António Costa）'],
  ['总理（Fa\uFFFDn）说', '总理说'],
  ['部长“说”…', '部长“说”…'],
  ['通过《储备法》 各方欢迎', '通过《储备法》 各方欢迎'],
  ['(Mike Pompeo) 说', '(Mike Pompeo) 说'],
])('%j is %j', (raw, cleaned) => {
  expect(clean(raw)).toBe(cleaned);
  expect(clean(cleaned)).toBe(cleaned);
});

test('compact drops all white space', () => {
  expect(compact(' 两 国\n总理 ')).toBe('两国总理');
});

test.each([
  ['外长会谈 – 法国国际广播电台 - RFI', '外长会谈'],
  ['外长会谈 | 联合早报', '外长会谈'],
  ['外长会谈_新闻频道_央视网', '外长会谈'],
  ['外长会谈 - BBC', '外长会谈'],
  ['外长会谈｜新京报', '外长会谈'],
  ['社评：会期 - 两天不长 三天不短', '社评：会期 - 两天不长 三天不短'],
  ['[國際] 外長會談', '[國際] 外長會談'],
  ['欧盟-中国峰会', '欧盟-中国峰会'],
])('title %j is %j', (raw, title) => {
  expect(cleanTitle(raw)).toBe(title);
});

test.each([
  ['外长会谈', '外长会谈...', '外长会谈'],
  ['外长…', '外长会谈', '外长会谈'],
  [null, '外长会谈', '外长会谈'],
  ['外长会谈', null, '外长会谈'],
  [null, null, null],
])('of %j and %j the fuller title is %j', (a, b, title) => {
  expect(fullerTitle(a, b)).toBe(title);
});
