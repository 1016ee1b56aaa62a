import { describe, expect, test } from 'vitest';
import { Dictionary, WHOLE } from '../../../src/sentences/jieba/dictionary.ts';
import { readDictionaryFile } from '../../../src/sentences/jieba/files.ts';

const FILE = readDictionaryFile('jieba.dict.utf8');
const LINES = FILE.toString().trimEnd().split('\n');

/** The words of a dictionary that begin a text, shortest first. */
function words(dictionary: Dictionary, text: string): string[] {
  const bytes = Buffer.from(text);
  const out: string[] = [];
  dictionary.at(bytes, 0, (end) => out.push(bytes.toString('utf8', 0, end)));
  return out;
}

describe("nodejieba's dictionary", () => {
  test('is as a whole what is said of it', () => {
    let total = 0;
    let rarest = Number.POSITIVE_INFINITY;
    let longest = 0;
    for (const line of LINES) {
      const [word = '', count = ''] = line.split(' ');
      total += Number(count);
      rarest = Math.min(rarest, Number(count));
      longest = Math.max(longest, Buffer.byteLength(word));
    }
    expect({ total, rarest, longest }).toEqual(WHOLE);
  });

  test('holds every word of the file with its tag, whichever character is asked for first', () => {
    const dictionary = new Dictionary(FILE);
    const lost: string[] = [];
    for (let i = LINES.length - 1; i >= 0; i -= 7) {
      const [word = '', , tag] = (LINES[i] as string).split(' ');
      const bytes = Buffer.from(word);
      let found: string | null = null;
      dictionary.at(bytes, 0, (end, line) => {
        if (end === bytes.length) found = dictionary.tag(line);
      });
      if (found !== tag) lost.push(word);
    }
    expect(lost).toEqual([]);
  });

  test.each([
    ['外交部长', ['外', '外交', '外交部', '外交部长']],
    ['C#', ['C#']],
    ['', []],
    ['㐀', []],
    ['\u{2a700}', []],
  ])('words that begin %j', (text, expected) => {
    expect(words(new Dictionary(FILE), text)).toEqual(expected);
  });

  test.each([
    ['nothing', '', []],
    ['a line without an end', '外交 7 n', ['外交']],
    ['a line alone', '外交 7 n\n', ['外交']],
    ['others before and behind', 'C# 3 nz\n外 9 n\n外交 7 n\n外部 3 n\n内 3 n\n', ['外', '外交']],
  ])('a file of %s is read to its end', (_, file, expected) => {
    expect(words(new Dictionary(Buffer.from(file)), '外交部')).toEqual(expected);
  });
});
