import fc from 'fast-check';
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
  ['⼴州和⻓春', '广州和长春'],
  ['\uF91D席', '欄席'],
  ['\u{2F800}', '丽'],
  ['Ru\uFB03n', 'Ruffin'],
  ['Rene\u0301', 'René'],
  ['か\u3099', 'が'],
  ['习\u0332近\u0332平', '习近平'],
  ['习\u034F近\u2064平\uFFFC', '习近平'],
  ['\uFFF9習近平\uFFFAxí jìn píng\uFFFB到訪', '習近平到訪'],
  ['王毅\uE5E5说', '王毅 说'],
  ['\uE001 王毅', '\uE001 王毅'],
  ['会 谈 公 报', '会谈公报'],
  ['会　谈　公　报', '会谈公报'],
  ['出席者：王　毅、石泰峰、李　强。', '出席者：王毅、石泰峰、李强。'],
  ['马兴瑞 王　毅 尹　力 石泰峰', '马兴瑞 王毅 尹力 石泰峰'],
  ['王毅会见大使 双方同意合作', '王毅会见大使 双方同意合作'],
  ['今天 我 们都来了', '今天 我 们都来了'],
  ['唐纳德· 特朗普', '唐纳德·特朗普'],
  ['时政 · 国际', '时政 · 国际'],
  ['普京（（Pu\uFFFDin）\uFFFD）说', '普京说'],
])('%j is %j', (raw, cleaned) => {
  expect(clean(raw)).toBe(cleaned);
  expect(clean(cleaned)).toBe(cleaned);
});

const PIECES = [
  ...'习近平王毅，。（）()·‧“”「」\u3000\u00A0\u00AD\u200B\u202E\uFE0F\uFEFF\uFFF9\uFFFA\uFFFB\uFFFC\uFFFD\u2028\u0085\u0000',
  ...'\u0301\u0323\u3099か⼴⻓\uF91D\uFB01\uE5E5\uE001ea \n\r\v\t',
  '\u{2F800}',
  '\u{E0101}',
  '\uD83D',
  '\uDE00',
  ' ',
  ' ',
];

test('cleaning twice is cleaning once', () => {
  const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
  const once = (text: string) => clean(clean(text)) === clean(text);
  fc.assert(fc.property(hostile, once), { numRuns: 3_000 });
  fc.assert(fc.property(fc.string({ unit: 'binary' }), once), { numRuns: 1_000 });
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
