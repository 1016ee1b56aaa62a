import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankOf, searchKey, searchTextOf } from '../../src/store/names.ts';
import { ownOrigin, sharedOrigin } from '../../src/store/origins.ts';
import { factsOf } from '../../src/store/projection.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { mergedEntity, tallyOf } from '../../src/store/tally/entity-tally.ts';
import type { ReportedClaim } from '../../src/store/tally/support.ts';
import { ARTICLES } from '../support/articles.ts';

const CLAIMS: readonly ReportedClaim[] = ARTICLES.map(rowsOf).flatMap(({ article, claims }) => {
  const { publisher, url, origin } = article;
  return claims.map((claim) => ({ ...claim, publisher, url, origin }));
});
const MET = CLAIMS.filter(({ type }) => type === 'MET');
const base = MET[0]!;
const claim = (id: string, more: Partial<ReportedClaim>): ReportedClaim => ({
  ...base,
  id,
  article: `article:${id}`,
  origin: id,
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
      [claim('a', { confidence: 0.6, origin: '日报' }), claim('b', { confidence: 0.7, origin: '日报' })],
      0.7,
      1,
    ],
    ['a reprint', [claim('a', { confidence: 0.6, origin: 'x' }), claim('b', { confidence: 0.6, origin: 'x' })], 0.6, 1],
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

const reporter = (id: string, more: object) => ({
  id: `article:${id}`,
  publisher: null,
  wire: null,
  publishedOn: null,
  ...more,
});

test.each([
  ['the agency it cites', { wire: '新华社', publisher: '日报' }, '新华社'],
  ['its publisher', { publisher: '日报' }, '日报'],
  ['itself alone', {}, 'article:a'],
])('an article stands for %s', (_, more, origin) => {
  expect(ownOrigin(reporter('a', more))).toBe(origin);
});

test.each([
  [
    'the first to print it',
    [
      { publisher: '晚报', publishedOn: '2031-05-01' },
      { publisher: '日报', publishedOn: '2031-05-02' },
    ],
    '晚报',
  ],
  ['a dated one before an undated', [{ publisher: '日报' }, { publisher: '晚报', publishedOn: '2031-05-02' }], '晚报'],
  [
    'the agency that any of them cites',
    [
      { publisher: '日报', publishedOn: '2031-05-01' },
      { publisher: '晚报', wire: '中新社' },
    ],
    '中新社',
  ],
  ['the lesser name of one day', [{ publisher: '晚报' }, { publisher: '日报' }], '日报'],
])('reprints stand for %s', (_, articles, origin) => {
  const reporters = articles.map((more, at) => reporter(String(at), more));
  expect(sharedOrigin(reporters)).toBe(origin);
  expect(sharedOrigin([...reporters].reverse())).toBe(origin);
});

test('no article has no origin', () => {
  expect(() => sharedOrigin([])).toThrow(RangeError);
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
    expect(mergedEntity('person:x', 'Person', tallyOf('Person', contributions))).toMatchObject({ name, aliases });
    expect(mergedEntity('person:x', 'Person', tallyOf('Person', [...contributions].reverse()))).toMatchObject({
      name,
      aliases,
    });
  });

  test('takes what is known over what is not, and keeps a date with its basis', () => {
    const person = [said('a', 9, '甲', { gender: null }), said('b', 1, '甲', { gender: 'F' })];
    expect(mergedEntity('person:x', 'Person', tallyOf('Person', person))).toMatchObject({
      gender: 'F',
      nameLatin: null,
    });
    const talks = [
      { ...said('a', 0, '会'), date: '2031-05-06', dateBasis: 'STATED' },
      { ...said('b', 0, '会'), date: null, dateBasis: null },
    ];
    expect(mergedEntity('meeting:x', 'Meeting', tallyOf('Meeting', talks))).toMatchObject({
      date: '2031-05-06',
      dateBasis: 'STATED',
    });
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
