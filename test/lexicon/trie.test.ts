import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Trie } from '../../src/lexicon/trie.ts';

function found(words: readonly string[], text: string): string[] {
  const out: string[] = [];
  new Trie(words).scan(text, 0, text.length, (start, end, value) => {
    expect(text.slice(start, end)).toBe(words[value]);
    out.push(`${start}:${text.slice(start, end)}`);
  });
  return out;
}

test.each([
  [['商务部', '商务部长', '美国'], '美国商务部长', ['0:美国', '2:商务部长']],
  [['中美', '美国'], '中美国家', ['0:中美']],
  [['总统', '总统府'], '总统说', ['0:总统']],
  [['王毅'], '王毅王毅', ['0:王毅', '2:王毅']],
  [['北京'], '南京', []],
])('the leftmost-longest words of %j in %s', (words, text, expected) => {
  expect(found(words, text)).toEqual(expected);
});

test('nothing is read past the end of the stretch', () => {
  const hits: number[] = [];
  new Trie(['商务部长']).scan('商务部长', 0, 3, (start) => hits.push(start));
  expect(hits).toEqual([]);
});

test('finds what a plain search finds', () => {
  const word = fc.string({ unit: fc.constantFrom('中', '国', '人', '大'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
      fc.array(word, { maxLength: 12 }),
      (words, parts) => {
        const text = parts.join('');
        const expected: string[] = [];
        for (let i = 0; i < text.length; ) {
          const longest = words.filter((w) => text.startsWith(w, i)).sort((a, b) => b.length - a.length)[0];
          if (longest === undefined) i += 1;
          else {
            expected.push(`${i}:${longest}`);
            i += longest.length;
          }
        }
        expect(found(words, text)).toEqual(expected);
      },
    ),
  );
});
