import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/articles/text/decode.ts';
import { splitFrontMatter } from '../../../src/articles/text/front-matter.ts';
import { splitPostHead } from '../../../src/articles/text/post-head.ts';

const decoded = (bytes: Uint8Array) => decode({ file: 'a', bytes });
/** 中国外交部的发言人说，会谈在这里。 */
const GB = Buffer.from('d6d0b9facde2bdbbb2bfb5c4b7a2d1d4c8cbcbb5a3acbbe1ccb8d4dad5e2c0efa1a3', 'hex');
/** 中國外交部的發言人說，會談在這裡。 */
const BIG5 = Buffer.from('a4a4b0eaa57ea5e6b3a1aabab56fa8a5a448bba1a141b77cbdcda662b36fb8cca143', 'hex');

describe('decode', () => {
  const text = '会谈“开始”\n第二行';
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(text)])],
    ['UTF-16 little end first', Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')])],
    ['UTF-16 big end first', Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16()])],
    ['line separators', Buffer.from(text.replace('\n', '\u2028'))],
    ['paragraph separators', Buffer.from(text.replace('\n', '\u2029'))],
    ['form feeds', Buffer.from(text.replace('\n', '\f'))],
    ['old line ends', Buffer.from(text.replace('\n', '\r'))],
    ['DOS line ends', Buffer.from(text.replace('\n', '\r\n'))],
  ])('%s', (_, bytes) => {
    expect(decoded(bytes)).toBe(text);
  });

  test('GB18030, short and long', () => {
    expect(decoded(GB)).toBe('中国外交部的发言人说，会谈在这里。');
    expect(decoded(Buffer.concat(Array.from({ length: 200 }, () => GB)))).toBe(
      '中国外交部的发言人说，会谈在这里。'.repeat(200),
    );
  });

  test('Big5, bare and with a charset in its head', () => {
    expect(decoded(BIG5)).toBe('中國外交部的發言人說，會談在這裡。');
    expect(decoded(Buffer.concat([Buffer.from('<meta charset="big5"><p>'), BIG5]))).toContain('中國外交部');
  });

  test('bytes win over a charset wrongly declared', () => {
    expect(decoded(Buffer.from('<meta charset="gbk"><p>中国外交部'))).toContain('中国外交部');
  });

  test('text that was decoded twice is refused', () => {
    const twice = Buffer.from(Buffer.from('中国外交部发言人说会谈').toString('latin1'));
    expect(() => decoded(twice)).toThrow(expect.objectContaining({ code: 'CHARSET' }));
  });
});

describe('splitFrontMatter', () => {
  test.each([
    ['---\ntitle: "会谈"\ndate: 2021-01-02T03:04:05Z\n---\n正文', { title: '会谈', date: '2021-01-02T03:04:05Z' }],
    ['---\ntitle: "两国"会谈"开始"\ndate: 2021-01-02\n---\n正文', { title: '两国"会谈"开始', date: '2021-01-02' }],
    ['\n---\nTitle: 会谈：一\ntags: [ 甲, 乙 ]\n---\n正文', { title: '会谈：一' }],
    ["---\ntitle: '会谈'\na: &x 1\nb: *x\n---\n正文", { title: '会谈' }],
    ['---\ntitle: 会谈\n...\n正文', { title: '会谈' }],
  ])('%j', (text, fields) => {
    const front = splitFrontMatter(text, 'a');
    expect(front.body.trim()).toBe('正文');
    expect(Object.fromEntries(front.fields)).toMatchObject(fields);
  });

  test.each(['正文', '---\n\n正文\n---\n', '--- 会谈 ---\n正文'])('none in %j', (text) => {
    expect(splitFrontMatter(text, 'a')).toEqual({ fields: new Map(), body: text });
  });
});

test.each([
  [
    '<!--1618440000000-->\n[会谈](https://x.cn/a)\n------\n\n正文',
    { epoch: 1_618_440_000_000, title: '会谈', url: 'https://x.cn/a', body: '正文' },
  ],
  [
    '[[國際] 會談](https://x.cn/a_(b))\n------\n正文',
    { epoch: null, title: '[國際] 會談', url: 'https://x.cn/a_(b)', body: '正文' },
  ],
  ['<!--1618440000000-->\n正文', { epoch: 1_618_440_000_000, title: null, url: null, body: '正文' }],
  ['正文\n[会谈](https://x.cn/a)', { epoch: null, title: null, url: null, body: '正文\n[会谈](https://x.cn/a)' }],
  ['------\n正文', { epoch: null, title: null, url: null, body: '------\n正文' }],
  ['<!-- 广告 -->\n正文', { epoch: null, title: null, url: null, body: '<!-- 广告 -->\n正文' }],
])('the head of %j', (text, head) => {
  expect(splitPostHead(text)).toEqual(head);
});

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n')],
  ['a ZIP archive', Buffer.from('PK\u0003\u0004')],
  ['gzip data', Buffer.from('1f8b0800', 'hex')],
  ['a PNG image', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['a JPEG image', Buffer.from('ffd8ffe0', 'hex')],
  ['a GIF image', Buffer.from('GIF89a')],
  ['a program', Buffer.from('7f454c46', 'hex')],
  ['UTF-32', Buffer.from('fffe000061000000', 'hex')],
])('%s is named where a text is wanted, and what to do about it', (name, bytes) => {
  const message = expect.stringMatching(new RegExp(`^a\\.txt: this is ${name}.*; (?:give|unpack|run|save) `, 'u'));
  expect(() => decode({ file: 'a.txt', bytes })).toThrow(expect.objectContaining({ code: 'BINARY', message }));
});
