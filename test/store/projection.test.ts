import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedEntity } from '../../src/store/entities.ts';
import { rankOf, searchKey, searchTextOf } from '../../src/store/names.ts';
import { originsOf } from '../../src/store/origins.ts';
import { factsOf, type ReportedClaim } from '../../src/store/projection.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { ARTICLES } from '../support/articles.ts';

const CLAIMS: readonly ReportedClaim[] = ARTICLES.map(rowsOf).flatMap(({ article, claims }) => {
  const { publisher, url, contentHash } = article;
  return claims.map((claim) => ({ ...claim, publisher, url, contentHash }));
});
const MET = CLAIMS.filter(({ type }) => type === 'MET');
const base = MET[0]!;
const claim = (id: string, more: Partial<ReportedClaim>): ReportedClaim => ({
  ...base,
  id,
  article: `article:${id}`,
  contentHash: id,
  publisher: null,
  ...more,
});
const propertiesOf = (claims: readonly ReportedClaim[]) => factsOf(claims)[0]?.properties;

describe('factsOf', () => {
  test('does not depend on the order of claims', () => {
    const facts = factsOf(CLAIMS);
    fc.assert(
      fc.property(fc.shuffledSubarray([...CLAIMS], { minLength: CLAIMS.length }), (shuffled) => {
        expect(factsOf(shuffled)).toEqual(facts);
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ['one source', [claim('a', { confidence: 0.6 })], 0.6, 1],
    ['two', [claim('a', { confidence: 0.6 }), claim('b', { confidence: 0.5 })], 0.8, 2],
    [
      'three',
      [claim('a', { confidence: 0.5 }), claim('b', { confidence: 0.5 }), claim('c', { confidence: 0.5 })],
      0.875,
      3,
    ],
    ['one article twice', [claim('a', { confidence: 0.6 }), { ...claim('a', { confidence: 0.3 }), id: 'a2' }], 0.6, 1],
    [
      'one publisher twice',
      [claim('a', { confidence: 0.6, publisher: '日报' }), claim('b', { confidence: 0.7, publisher: '日报' })],
      0.7,
      1,
    ],
    [
      'a reprint',
      [claim('a', { confidence: 0.6, contentHash: 'x' }), claim('b', { confidence: 0.6, contentHash: 'x' })],
      0.6,
      1,
    ],
    ['certainty', [claim('a', { confidence: 1 })], 0.99, 1],
  ])('%s gives its confidence', (_, claims, confidence, sources) => {
    expect(propertiesOf(claims)).toMatchObject({ confidence, sources });
  });

  test.each([
    [['2031-05', '2031-05-06'], '2031-05', '2031-05'],
    [['2031', '2031-05-06', '2030-12-31'], '2030-12-31', '2031'],
    [['2031-05-06/2031-05-09', '2031-05-07'], '2031-05-06/2031-05-09', '2031-05-06/2031-05-09'],
    [[null, '2031-05-06'], '2031-05-06', '2031-05-06'],
    [[null], null, null],
  ])('dates %j begin and end', (dates, firstDate, lastDate) => {
    expect(propertiesOf(dates.map((date, at) => claim(String(at), { date })))).toMatchObject({ firstDate, lastDate });
  });

  test('takes the status reported last; a day unknown is before every known one', () => {
    const claims = [
      claim('a', { status: 'HELD', reportedOn: '2031-05-08', confidence: 0.2 }),
      claim('b', { status: 'PLANNED', reportedOn: '2031-05-01' }),
      claim('c', { status: 'DENIED', reportedOn: null }),
    ];
    expect(propertiesOf(claims)).toMatchObject({
      status: 'HELD',
      firstReported: '2031-05-01',
      lastReported: '2031-05-08',
    });
  });
});

test.each([
  [['甲', '乙'], [null, null], 2],
  [['甲', '甲'], [null, null], 1],
  [['甲', '乙'], ['日报', '日报'], 1],
  [['甲', '甲'], ['日报', '晚报'], 1],
  [['甲', '乙'], ['日报', null], 2],
])('texts %j of %j come from %d sources', (hashes, publishers, count) => {
  const outlets = hashes.map((contentHash, at) => ({
    article: `article:${at}`,
    contentHash,
    publisher: publishers[at] ?? null,
  }));
  expect(new Set(originsOf(outlets).values()).size).toBe(count);
});

describe('mergedEntity', () => {
  const said = (article: string, count: number, name: string, more = {}) => ({
    entity: 'person:x',
    article,
    count,
    forms: [name],
    name,
    aliases: [],
    ...more,
  });

  test.each([
    ['the most used', [said('a', 5, '林远山'), said('b', 2, '林遠山')], '林远山', ['林遠山']],
    ['the lesser of equals', [said('a', 2, '林遠山'), said('b', 2, '林远山')], '林远山', ['林遠山']],
    ['the only one', [said('a', 0, '林远山')], '林远山', []],
    [
      'that of most articles where none names it',
      [said('a', 0, '乙'), said('b', 0, '乙'), said('c', 0, '甲')],
      '乙',
      ['甲'],
    ],
  ])('takes for name %s', (_, contributions, name, aliases) => {
    expect(mergedEntity('person:x', 'Person', contributions)).toMatchObject({ name, aliases });
    expect(mergedEntity('person:x', 'Person', [...contributions].reverse())).toMatchObject({ name, aliases });
  });

  test('takes what is known over what is not, and keeps a date with its basis', () => {
    const person = [said('a', 9, '甲', { gender: null }), said('b', 1, '甲', { gender: 'F' })];
    expect(mergedEntity('person:x', 'Person', person)).toMatchObject({ gender: 'F', nameLatin: null });
    const talks = [
      { ...said('a', 0, '会'), date: '2031-05-06', dateBasis: 'STATED' },
      { ...said('b', 0, '会'), date: null, dateBasis: null },
    ];
    expect(mergedEntity('meeting:x', 'Meeting', talks)).toMatchObject({ date: '2031-05-06', dateBasis: 'STATED' });
  });
});

describe('names', () => {
  test.each([
    ['卡特·海尔', '卡特海尔'],
    ['卡特•海尔', '卡特海尔'],
    ['Carter Hale', 'carterhale'],
    ['會見', '会见'],
    ['《巴黎协定》', '巴黎协定'],
  ])('%s is searched as %s', (name, key) => {
    expect(searchKey(name)).toBe(key);
  });

  test.each([
    ['林远山', 3],
    ['林远', 2],
    ['远山', 1],
    ['山远', 0],
    ['山\n林', 0],
  ])('“%s” ranks %d', (key, rank) => {
    expect(rankOf(searchTextOf(['林远山', '林先生']) ?? '', key)).toBe(rank);
  });
});
