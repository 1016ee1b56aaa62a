import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src/articles/text/decode.ts';
import type { Source } from '../../../../src/model/article.ts';
import { CANTONESE, SIMPLIFIED, TRADITIONAL, written } from './samples.ts';

const decoded = (bytes: Uint8Array, source: Partial<Source> = {}) => decode({ file: 'a.txt', bytes, ...source });
const brief = (text: string) => (text.length > 12 ? `${text.slice(0, 12)}… (${text.length})` : text);

const BOTH = [...SIMPLIFIED, ...TRADITIONAL];
const WRITTEN: readonly (readonly [string, readonly string[]])[] = [
  ['utf8', [...BOTH, ...CANTONESE]],
  ['utf16le', [...BOTH, ...CANTONESE]],
  ['utf16be', [...BOTH, ...CANTONESE]],
  ['gb18030', [...BOTH, ...CANTONESE]],
  ['gbk', BOTH],
  ['gb2312', SIMPLIFIED],
  ['big5', TRADITIONAL],
  ['cp950', TRADITIONAL],
  ['big5hkscs', [...TRADITIONAL, ...CANTONESE]],
];
const CASES = WRITTEN.flatMap(([charset, texts]) => texts.map((text) => ({ charset, text, name: brief(text) })));
const WRONG = ['gbk', 'big5', 'utf-8', 'windows-1252', 'shift_jis', 'euc-kr', 'utf-16', 'no-such-charset', ''];

describe('the likeliest reading', () => {
  test.each(CASES)('of $charset without any declaration: $name', ({ charset, text }) => {
    expect(decoded(written(text, charset))).toBe(text);
  });

  test.each(CASES)('of $charset whatever its server says: $name', ({ charset, text }) => {
    const bytes = written(text, charset);
    for (const label of WRONG) expect(decoded(bytes, { charset: label })).toBe(text);
  });

  test.each(CASES)('of $charset whatever its page says: $name', ({ charset, text }) => {
    for (const label of WRONG) {
      const page = `<html><head><meta charset="${label}"></head><body><p>${text}</p></body></html>`;
      expect(decoded(written(page, charset))).toBe(page);
      const feed = `<?xml version="1.0" encoding="${label}"?><rss><title>${text}</title></rss>`;
      expect(decoded(written(feed, charset))).toBe(feed);
    }
  });

  test.each([
    ['utf-16le', 'utf16le', [0xff, 0xfe]],
    ['utf-16be', 'utf16be', [0xfe, 0xff]],
    ['utf-8', 'utf8', [0xef, 0xbb, 0xbf]],
  ])('with the mark of %s', (_, charset, mark) => {
    for (const text of [...BOTH, ...CANTONESE])
      expect(decoded(Buffer.concat([Buffer.from(mark), written(text, charset)]))).toBe(text);
  });

  test.each([
    ['shift_jis', '外相は四日、北京で会談した。両国は首脳会議を早期に開催することで一致した。'],
    ['euc-jp', '外相は四日、北京で会談した。両国は首脳会議を早期に開催することで一致した。'],
    ['euc-kr', '외교부는 사일 베이징에서 회담이 열렸다고 밝혔다. 양국 관계가 중요한 시기에 있다고 강조했다.'],
    ['windows-1252', 'Le ministre a été reçu à Paris, où les deux délégations ont négocié jusqu’à mardi soir.'],
  ])('of another language, declared as %s', (charset, text) => {
    expect(decoded(written(text, charset), { charset })).toBe(text);
  });

  test('scripts and styles of any length before the first Chinese character do not hide it', () => {
    const page = `<html><head><script>${'var a = 1;'.repeat(20_000)}</script></head><p>${SIMPLIFIED[5]}</p></html>`;
    expect(decoded(written(page, 'gbk'))).toBe(page);
  });

  test('GBK that is UTF-8 by chance is GBK', () => {
    // c1aa begins no UTF-8, c4a3 does
    const bytes = written('模拟', 'gbk');
    expect(new TextDecoder('utf-8', { fatal: true }).decode(written('模', 'gbk'))).toBe('ģ');
    expect(decoded(bytes)).toBe('模拟');
  });

  test.each(['é à ç', 'Genève – Zürich', 'Привет', 'Αθήνα'])('%s in UTF-8 is UTF-8', (text) => {
    expect(decoded(Buffer.from(text))).toBe(text);
  });
});

describe('what is no text that can be read', () => {
  const text = '外交部发言人说，会谈在北京举行。';
  test.each([
    ['HZ', Buffer.from('Talks: ~{VP9z~} and more')],
    ['ISO-2022-CN', Buffer.from('\u001b$)A\u000eVP9z\u000f')],
    ['ISO-2022-JP-2', Buffer.from('\u001b$BF|K\\\u001b(B')],
    ['UTF-7', Buffer.from(`Talks: +${Buffer.from('会谈在北京举行', 'utf16le').swap16().toString('base64')}-`)],
  ])('%s is named, with how to convert it', (charset, bytes) => {
    expect(() => decoded(bytes)).toThrow(
      expect.objectContaining({
        code: 'CHARSET',
        message: `a.txt: written in ${charset}, which is not read; convert it: iconv -f ${charset} -t UTF-8`,
      }),
    );
  });

  test.each(['1+1=2', 'a~{b}', 'C++/CLI+Windows+Vista-', 'https://example.org/?q=abc+defghijklmnop+xyz'])(
    '%s is plain ASCII',
    (ascii) => {
      expect(decoded(Buffer.from(ascii))).toBe(ascii);
    },
  );

  test.each<[string, Buffer, string]>([
    ['UTF-32', Buffer.concat([Buffer.of(0xff, 0xfe, 0, 0), Buffer.from('a\0\0\0b\0\0\0')]), 'BINARY'],
    ['zero bytes in UTF-8', Buffer.from(`${text}\0${text}`), 'BINARY'],
    ['zero bytes alone', Buffer.alloc(1_000), 'BINARY'],
    ['a mark of UTF-16 before UTF-8', Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text.repeat(9))]), 'CHARSET'],
    [
      'bytes in a fixed disorder',
      Buffer.from(Array.from({ length: 4_000 }, (_, i) => 128 + ((i * i * 7 + i * 31) % 127))),
      'CHARSET',
    ],
  ])('%s', (_, bytes, code) => {
    expect(() => decoded(bytes)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/^a\.txt: /u) }),
    );
  });
});
