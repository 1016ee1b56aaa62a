import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src/articles/text/decode.ts';
import { SIMPLIFIED, TRADITIONAL, written } from './samples.ts';

const decoded = (...parts: readonly Uint8Array[]) => decode({ file: 'a.txt', bytes: Buffer.concat(parts) });
const HAN = '外交部发言人说，双方同意继续沟通，会谈将在北京举行。';
const LONG = SIMPLIFIED[6]!;

describe('a file of two charsets says so, and where', () => {
  test.each<[string, string, string, string, string, string]>([
    ['a line of GBK in UTF-8', LONG, 'utf8', SIMPLIFIED[5]!, 'gbk', 'mixed: UTF-8, but GB18030 at byte'],
    ['a line of Big5 in UTF-8', LONG, 'utf8', TRADITIONAL[5]!, 'big5', 'mixed: UTF-8, but BIG5-HKSCS at byte'],
    ['a headline of GBK under UTF-8', LONG, 'utf8', SIMPLIFIED[1]!, 'gbk', 'mixed: UTF-8, but GB18030 at byte'],
    ['as much GBK as UTF-8', LONG, 'utf8', LONG, 'gbk', 'mixed: UTF-8, but GB18030 at byte'],
    ['a line of UTF-8 in GBK', LONG, 'gbk', SIMPLIFIED[5]!, 'utf8', 'mixed: GB18030, but UTF-8 at byte'],
    ['a line of Big5 in GBK', LONG, 'gbk', TRADITIONAL[5]!, 'big5', 'mixed: GB18030, but BIG5-HKSCS at byte'],
    ['a line of GBK in Big5', TRADITIONAL[6]!, 'big5', SIMPLIFIED[5]!, 'gbk', 'mixed: BIG5-HKSCS, but GB18030 at byte'],
    [
      'a line of UTF-8 in Big5',
      TRADITIONAL[6]!,
      'big5',
      TRADITIONAL[5]!,
      'utf8',
      'mixed: BIG5-HKSCS, but UTF-8 at byte',
    ],
  ])('%s', (_, first, charset, second, other, message) => {
    const start = written(`${first}\n`, charset);
    expect(() => decoded(start, written(second, other))).toThrow(
      expect.objectContaining({ code: 'CHARSET', message: expect.stringContaining(message) }),
    );
  });

  test('byte, line and words are those of the other charset', () => {
    const start = written(`${LONG}\n`, 'utf8');
    const line = LONG.split('\n').length + 1;
    expect(() => decoded(start, written(HAN, 'gbk'), written(`\n${LONG}`, 'utf8'))).toThrow(
      `a.txt: mixed: UTF-8, but GB18030 at byte ${start.length} (line ${line}: 外交部发言人说，双方同意…); save that part as UTF-8, or as a file of its own`,
    );
  });

  test('pasted into one long line', () => {
    const line = LONG.replaceAll('\n', '');
    expect(() => decoded(written(line, 'utf8'), written(HAN, 'gbk'), written(line, 'utf8'))).toThrow(/mixed: UTF-8/u);
  });
});

describe('a few broken bytes', () => {
  const broken = (text: string, charset: string, at: number, by: Buffer) => {
    const bytes = written(text, charset);
    return Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at)]);
  };

  test.each([
    ['a byte that begins nothing', Buffer.of(0xff)],
    ['a lead byte alone', Buffer.of(0xe4)],
    ['two thirds of a character', Buffer.of(0xe4, 0xb8)],
  ])('%s in UTF-8 costs itself only', (_, by) => {
    const text = decoded(broken(LONG, 'utf8', Buffer.byteLength(LONG.slice(0, 100)), by));
    expect(text.replace(/\uFFFD+/u, '')).toBe(LONG);
    expect(text).toContain('\uFFFD');
  });

  test('in a short text too', () => {
    expect(decoded(broken(HAN, 'utf8', 9, Buffer.of(0xff)))).toBe(HAN.replace('外交部', '外交部\uFFFD'));
  });

  test('half a character of GBK makes nonsense of its line, which is given as lost', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `第${i + 1}行：${HAN}`);
    const bytes = written(lines.join('\n'), 'gbk');
    const at = written(`${lines.slice(0, 9).join('\n')}\n第10行：外`, 'gbk').length;
    const text = decoded(bytes.subarray(0, at), bytes.subarray(at + 1));
    expect(text.split('\n').filter((line) => line !== '')).toEqual(lines.map((line, i) => (i === 9 ? '\uFFFD' : line)));
  });

  test('too many of them cost the file, with the line of the first', () => {
    const half = Buffer.concat([
      written(`${HAN}\n${HAN}`, 'utf8'),
      ...Array.from({ length: 30 }, () => [Buffer.of(0xff), Buffer.from('会')]).flat(),
    ]);
    expect(() => decoded(half)).toThrow(
      'a.txt: 30 characters are broken or were lost in an earlier conversion, the first in line 2; fetch it again',
    );
  });

  test.each(['utf8', 'gbk', 'big5hkscs'])('a file of %s cut within its last character', (charset) => {
    const text = charset === 'big5hkscs' ? TRADITIONAL[5]! : SIMPLIFIED[5]!;
    const bytes = written(text, charset).subarray(0, -1);
    expect(decoded(bytes).replace('\uFFFD', '')).toBe(text.slice(0, -1));
  });
});
