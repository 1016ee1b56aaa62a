import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeName, nameCharset } from '../../../src/sources/unpack/member-name.ts';

test.each([
  ['gb18030', ['新闻/摘要.txt']],
  ['gb18030', ['外长会谈.html', 'readme.txt']],
  ['gb18030', ['经济.txt']],
  ['big5', ['新聞/摘要.txt']],
  ['big5', ['外長會談.html', '經濟部.txt']],
  ['utf-8', ['新闻/摘要.txt']],
  ['utf-8', ['a.txt', 'b/c.html']],
])('names in %s: %s', (charset, names) => {
  const raw = names.map((name) => iconv.encode(name, charset));
  expect(nameCharset(raw)).toBe(charset);
  expect(raw.map((name) => decodeName(name, nameCharset(raw)))).toEqual(names);
});

test('what is in no Chinese charset is read as Latin-1', () => {
  expect(nameCharset([Buffer.from([0x61, 0xff, 0xff])])).toBe('latin1');
});
