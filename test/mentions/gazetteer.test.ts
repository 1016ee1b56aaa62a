import { describe, expect, test } from 'vitest';
import { entryOf } from '../../src/mentions/gazetteer.ts';
import { toDocument } from '../../src/sentences/document.ts';
import { gazetteer } from '../support/scene.ts';
import { articleOf, mark } from './reading.ts';

function scan(text: string) {
  const document = toDocument(articleOf(text));
  return gazetteer.scan(document.text, document.sentences);
}

test.each([
  '【美国】【总统】【拜登】【表示】，谈判继续。',
  '【外交部长】在【日内瓦】。',
  '【世界貿易組織】的規則。',
  '【WTO】和【NATO】。',
  '他在读【小说】，没有【说】。',
])('%s', (marked) => {
  const text = marked.replace(/[【】]/gu, '');
  expect(mark(text, scan(text).all)).toBe(marked);
});

test.each(['NEWTON 和 XWTO7', '这里天气很好', ''])('%s holds no word of the lexicon', (text) => {
  expect(scan(text).all).toEqual([]);
});

describe('entries', () => {
  test.each([
    ['拜登', 'person'],
    ['美国', 'country'],
    ['外交部', 'shared'],
    ['路透社', 'organisation'],
    ['外交部长', 'post'],
    ['一带一路', 'policy'],
    ['日内瓦', 'place'],
    ['表示', 'cue'],
    ['小说', 'trap'],
  ] as const)('%s is a %s', (word, kind) => {
    expect(gazetteer.entries(word).map((entry) => entry.kind)).toContain(kind);
  });

  test('a word outside the lexicon has none', () => {
    expect(gazetteer.entries('没有这个词')).toEqual([]);
  });
});

test('words are found by either end, strings are counted', () => {
  const tokens = scan('美国说，美国不会。');
  expect(entryOf(tokens.startingAt(0), 'country')?.code).toBe('US');
  expect(tokens.endingAt(2)).toBe(tokens.startingAt(0));
  expect(tokens.startingAt(1)).toBeUndefined();
  expect([tokens.occurrences('美国'), tokens.occurrences('国'), tokens.occurrences('法国')]).toEqual([2, 2, 0]);
  expect(entryOf(undefined, 'country')).toBeUndefined();
});
