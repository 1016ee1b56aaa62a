import { describe, expect, test } from 'vitest';
import { idOf } from '../../src/model/id.ts';
import { edgeKeyOf } from '../../src/store/claims.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { ARTICLES, CARTER, LIN, MINISTER, MINISTRY } from '../support/articles.ts';

const [TALKS, , , MEASURE] = ARTICLES.map(rowsOf);

describe('rowsOf', () => {
  test('gives one claim for each evidence of each edge, under the key of its article, span and ends', () => {
    const record = ARTICLES[0]!;
    const claims = rowsOf(record).claims;
    const edge = record.edges.find(({ type }) => type === 'HELD')!;
    const { start, end, text } = edge.evidence[0]!;
    const held = claims.find(({ type }) => type === 'HELD');
    expect(held).toMatchObject({
      id: idOf('claim', record.article.id, 'HELD', start, end, LIN.id, MINISTER.id),
      quote: text,
      status: 'CURRENT',
      since: '2029-03',
      until: null,
      reportedOn: '2031-05-07',
      edgeKey: edgeKeyOf('HELD', LIN.id, MINISTER.id, '2029'),
    });
    expect(claims).toHaveLength(record.edges.length);
  });

  test.each([
    ['MET', { status: 'HELD', date: '2031-05-06', dateBasis: 'STATED' }],
    ['ATTENDED', { role: expect.any(String), date: '2031-05-06', status: 'HELD' }],
    ['SAID', { stance: 'PROMISED', addressees: [CARTER.id], via: [], date: '2031-05-06' }],
    ['ABOUT', { date: '2031-05-06', object: MINISTRY.id }],
    ['PART_OF', { date: null, status: null, addressees: null }],
  ])('%s holds what applies to it', (type, expected) => {
    expect(TALKS?.claims.find((claim) => claim.type === type)).toMatchObject(expected);
  });

  test('draws TARGETS from a measure and MEMBER from a side, each from a claim of its own words', () => {
    const claims = MEASURE?.claims ?? [];
    const imposed = claims.find(({ type }) => type === 'IMPOSED');
    expect(claims.filter(({ type }) => type === 'TARGETS')).toMatchObject([
      { derivedFrom: imposed?.id, quote: imposed?.quote, status: 'ANNOUNCED' },
    ]);
    expect(claims.filter(({ type }) => type === 'MEMBER')).toHaveLength(2);
  });

  test('counts how often each entity is named, and in which forms', () => {
    expect(TALKS?.contributions.get('Person')?.find(({ entity }) => entity === LIN.id)).toMatchObject({
      count: 2,
      forms: ['林远山'],
    });
    expect(TALKS?.contributions.get('Organisation')).toMatchObject([
      { entity: MINISTRY.id, count: 0, forms: [], implied: true },
    ]);
  });

  test('does not depend on the name of the file, does on everything else', () => {
    const record = ARTICLES[0]!;
    expect(rowsOf({ ...record, file: 'elsewhere.md' })).toEqual(TALKS);
    expect(rowsOf({ ...record, extractor: 'test+2' }).article.recordHash).not.toBe(TALKS?.article.recordHash);
    expect(rowsOf({ ...record, nodes: [...record.nodes].reverse() }).claims).toEqual(TALKS?.claims);
  });

  test('keeps the more certain of two claims of one key', () => {
    const record = ARTICLES[0]!;
    const twice = record.edges.map((edge) => ({
      ...edge,
      evidence: edge.evidence.flatMap((one) => [{ ...one, confidence: 0.1 }, one]),
    }));
    expect(rowsOf({ ...record, edges: twice }).claims).toEqual(TALKS?.claims);
  });

  test('refuses an edge whose end is no node', () => {
    expect(() => rowsOf({ ...ARTICLES[0]!, nodes: [] })).toThrow(expect.objectContaining({ code: 'STORE_QUERY' }));
  });
});
