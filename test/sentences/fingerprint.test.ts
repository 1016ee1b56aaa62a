import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { articlesOfText } from '../../src/articles/read.ts';
import { KEPT, similarity } from '../../src/model/fingerprint.ts';
import { toDocument } from '../../src/sentences/document.ts';
import { fingerprintOf } from '../../src/sentences/fingerprint.ts';
import { articleOf } from '../mentions/reading.ts';
import {
  EDITED,
  FIRST_HALF,
  FIRST_QUARTER,
  FOLLOW_UP,
  OTHER_READ_OUT,
  OTHER_STORY,
  READ_OUT,
  REPUNCTUATED,
  STORY,
  WITH_LEAD,
} from './reprints.ts';

const print = (text: string) => fingerprintOf(toDocument(articlesOfText(text, { file: 'a.txt' }, [])[0]!));
const story = (body: string, headline = '青岚港二期开工') => print(`${headline}\n\n${body}`);
const traditional = Converter({ from: 'cn', to: 'tw' });

describe('a reprint is known', () => {
  test.each([
    ['as it is', story(STORY)],
    ['under another headline', story(STORY, '码头后年完工 渔民盼避开鱼汛')],
    ['with a dateline and an editor', story(`新华社青岚5月6日电（记者李小鹏）${STORY}\n（责任编辑：王大同）`)],
    ['cut to its first half', story(FIRST_HALF)],
    ['cut to its first paragraph', story(FIRST_QUARTER)],
    ['under the outlet’s own first paragraph', story(WITH_LEAD)],
    ['with other marks and spaces', story(REPUNCTUATED)],
    ['in traditional characters', story(traditional(STORY))],
    ['with words changed by an editor', story(EDITED)],
  ])('%s', (_, other) => {
    expect(similarity(story(STORY), other)).toBeGreaterThanOrEqual(0.85);
  });
});

describe('what is no reprint is told from one', () => {
  test.each<[string, string, string, number]>([
    ['another story on the same event', STORY, OTHER_STORY, 0.1],
    ['a follow-up that repeats half of the sentences', STORY, FOLLOW_UP, 0.6],
    ['read-outs of two meetings that share their formulas', READ_OUT, OTHER_READ_OUT, 0.6],
    ['a story on something else', STORY, READ_OUT, 0],
    ['a brief and a long story', '双方同意继续对话。', STORY, 0],
  ])('%s', (_, a, b, most) => {
    expect(similarity(story(a), story(b))).toBeLessThanOrEqual(most);
  });

  test('nothing is like a text without any letter', () => {
    const empty = fingerprintOf(toDocument(articleOf('……！？')));
    expect(empty).toBe('');
    expect(similarity(empty, empty)).toBe(0);
    expect(similarity(empty, story(STORY))).toBe(0);
  });
});

test('it is the same string on every machine', () => {
  expect(story('双方同意继续对话，会谈将在北京举行。')).toBe('EZ6pGjVDJFcjXP6Oc8XBdyg9uaAvy79q5_-i7PGl7Tx9');
  expect(story(STORY).split(':')[0]).toHaveLength(KEPT * 4);
  expect(story('三千二百名居民在12日前报名。')).toMatch(/:12,3200$/u);
  expect(story('会谈。'.repeat(3_000)).length).toBeLessThan(KEPT * 4);
});

/** A text of common characters that no other text shares six of. */
const invented = fc
  .array(fc.integer({ min: 0x4e00, max: 0x9fa0 }), { minLength: 400, maxLength: 400 })
  .map((codes) => String.fromCharCode(...codes));

test('the estimate errs as it says', () => {
  const share = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(invented, invented, invented, share, (common, one, other, tenths) => {
      const [kept, own] = [common.slice(0, tenths * 40), (10 - tenths) * 40];
      const seen = similarity(
        fingerprintOf(toDocument(articleOf(kept + one.slice(0, own)))),
        fingerprintOf(toDocument(articleOf(kept + other.slice(0, own)))),
      );
      // four standard errors
      return Math.abs(seen - tenths / 10) < 0.18 + 0.02;
    }),
    { numRuns: 100, seed: 6 },
  );
});

test('figures and names do not change how alike two texts are', () => {
  const document = toDocument(articlesOfText('石桥镇三十二户居民签约。', { file: 'a.txt' }, [])[0]!);
  const [plain, named] = [fingerprintOf(document), fingerprintOf(document, ['林小明', '范思齊'])];
  expect(named).toMatch(/^[\w-]+:32:[\w-]{8}$/u);
  expect(similarity(plain, named)).toBe(similarity(plain, fingerprintOf(document, ['王大同'])));
  expect(fingerprintOf(document, ['范思齐', '林小明'])).toBe(named);
});

test('it is one number whichever text comes first, between 0 and 1', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'会谈在京举行a1，。'), maxLength: 200 });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [first, second] = [a, b].map((text) => fingerprintOf(toDocument(articleOf(text)))) as [string, string];
      const seen = similarity(first, second);
      return seen === similarity(second, first) && seen >= 0 && seen <= 1;
    }),
  );
});
