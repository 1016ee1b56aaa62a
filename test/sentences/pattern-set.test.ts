import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS, NOUNS } from '../../src/claims/imposed/acts.ts';
import { EVENT_WORDS } from '../../src/claims/meetings/events.ts';
import { finder, matchesOf, PatternSet, searcher } from '../../src/sentences/pattern-set.ts';

const set = new PatternSet([/加征[^，]{0,9}关税/gu, /制裁|禁运/gu, /[^，]{2}令/gu, /.{3}/gu], (pattern) => pattern);
const sources = (text: string, start = 0, end = text.length) =>
  set.within(text, { start, end }).map(({ source }) => source);

describe('a set of patterns', () => {
  test.each([
    ['中方对此表示遗憾', ['.{3}']],
    ['将加征百分之十的关税', ['加征[^，]{0,9}关税', '.{3}']],
    ['关税与制裁', ['制裁|禁运', '.{3}']],
    ['武器禁运令', ['制裁|禁运', '[^，]{2}令', '.{3}']],
    ['', ['.{3}']],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  test('looks within the stretch alone, a word cut by its edge left out', () => {
    expect(sources('制裁和禁运', 1, 4)).toEqual(['.{3}']);
    expect(sources('制裁和禁运', 0, 2)).toEqual(['制裁|禁运', '.{3}']);
  });

  const rules = [...[...ACTS, ...NOUNS].map(([, pattern]) => pattern), ...EVENT_WORDS.map(({ word }) => word)];
  const all = new PatternSet(rules, (pattern) => pattern);
  const words = [
    ...'美国对中国商务部宣布制裁关税出口管制清单列入加征取消暂停签证限制进口禁令驱逐外交官罚款会谈举行通话电话视频',
    ...[
      '实施',
      '列入',
      '实体清单',
      '加征',
      '关税',
      '制裁',
      '禁止',
      '出口',
      '会谈',
      '举行',
      '通',
      '电话',
      '，',
      '新一轮',
    ],
  ];

  test('leaves out no rule that matches', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        const given = new Set(all.within(text, { start: 0, end: text.length }));
        for (const rule of rules) expect(given.has(rule) || matchesOf(rule, text).length === 0).toBe(true);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test.each([
    [/制裁/gu, '制裁、再制裁'],
    [/[一-龥]*/gu, '对，等'],
    [/关税/gu, '没有'],
  ])('matches of %s are those of matchAll', (pattern, text) => {
    const told = (match: RegExpMatchArray) => [match.index, match[0]];
    expect(matchesOf(pattern, text).map(told)).toEqual([...text.matchAll(pattern)].map(told));
  });

  test.each([
    ['对俄制裁、武器禁运', 0, 9, ['制裁', '禁运']],
    ['对俄制裁、武器禁运', 3, 9, ['禁运']],
    ['双方举行会谈', 0, 6, []],
  ])('a finder searches %s from %i to %i', (text, start, end, expected) => {
    const find = finder(/制裁|禁运/gu);
    expect(find(text, { start, end }).map(([word]) => word)).toEqual(expected);
  });

  test('a finder counts places from the start of its stretch', () => {
    expect(finder(/禁运/gu)('对俄制裁、武器禁运', { start: 5, end: 9 }).map(({ index }) => index)).toEqual([2]);
  });
});

describe('a search through stretches', () => {
  const search = searcher(/对(?<whom>[^，。对]{1,4}?)(?:实施)?制裁/gu);
  const text = '美国对伊朗制裁，对朝鲜实施制裁。欧盟对俄罗斯';

  test('gives places in the text, groups, and the stretch of each match', () => {
    const stretches = [
      { start: 0, end: 16 },
      { start: 16, end: text.length },
    ];
    const found = search(text, stretches);
    expect(found.map(({ start, end, groups }) => [text.slice(start, end), groups.whom])).toEqual([
      ['对伊朗制裁', '伊朗'],
      ['对朝鲜实施制裁', '朝鲜'],
    ]);
    expect(found.every(({ stretch }) => stretch === stretches[0])).toBe(true);
  });

  test('finds nothing over the edge of a stretch, and nothing in none', () => {
    expect(
      search(text, [
        { start: 0, end: 6 },
        { start: 6, end: 8 },
      ]),
    ).toEqual([]);
    expect(search(text, [])).toEqual([]);
  });

  test('a pattern without groups gives none', () => {
    expect(searcher(/禁运/gu)('武器禁运', [{ start: 0, end: 4 }])[0]?.groups).toEqual({});
  });
});
