import { describe, expect, test } from 'vitest';
import { WINDOW } from '../../../src/mentions/tagger/clues.ts';
import { proposals } from '../../../src/mentions/tagger/propose.ts';
import { growth, LINEAR } from '../../support/growth.ts';
import { gazetteer, lexicon } from '../../support/scene.ts';

/** What the tagger proposes in one stretch: kind and words. */
function proposed(text: string, taken = new Uint8Array(text.length)): string[] {
  const span = { start: 0, end: text.length, index: 0, zone: 'BODY', paragraph: 0 } as const;
  const reading = { document: { text }, lexicon, tokens: gazetteer.scan(text, [span]) };
  return proposals(reading, [span], taken).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('the tagger', () => {
  test.each([
    ['议员沈砚秋周二对此表示担忧。', ['PERSON 沈砚秋']],
    ['外界认为穆罕默迪的胜选将改变该国的外交政策。', ['PERSON 穆罕默迪']],
    ['海燕出版社周一发表声明。', ['ORGANISATION 海燕出版社']],
    ['双方同意继续保持沟通。', []],
    ['', []],
  ])('reads %s', (text, expected) => {
    expect(proposed(text)).toEqual(expected);
  });

  test('says the same every time, whatever it read before', () => {
    const text = '来自江城的商人蒋伯衡向议员哈格里夫斯展示了文件。';
    const first = proposed(text);
    proposed('新南威尔士交响乐团下周演出。');
    expect(proposed(text)).toEqual(first);
  });

  test('reads a stretch longer than its window in pieces', () => {
    const text = `${'，'.repeat(WINDOW)}议员沈砚秋周二对此表示担忧。`;
    expect(proposed(text)).toEqual(['PERSON 沈砚秋']);
  });

  test('reads nothing over what stands already', () => {
    const text = '议员沈砚秋与何庆林对此表示担忧。';
    expect(proposed(text)).toEqual(['PERSON 沈砚秋', 'PERSON 何庆林']);
    expect(
      proposed(
        text,
        Uint8Array.from(text, (c) => ('沈砚秋'.includes(c) ? 1 : 0)),
      ),
    ).toEqual(['PERSON 何庆林']);
  });

  test('reads a long name to its end', () => {
    expect(proposed('新南威尔士国立青年交响乐团下周演出。')).toEqual(['ORGANISATION 新南威尔士国立青年交响乐团']);
  });

  test.each(['国', '王', '·', '（）', '王明说，', '斯', '\ud800'])('takes time in proportion: %j', (unit) => {
    expect(growth((length) => proposed(unit.repeat(length / unit.length)))).toBeLessThanOrEqual(LINEAR);
  });
});
