import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeOver } from '../../src/store/graph-store.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { ARTICLES, CARTER, LIN, MINISTER, MINISTRY } from '../support/articles.ts';
import { ENGINES } from './engines.ts';

describe.each(ENGINES)('search on $name', ({ take, empty }) => {
  let release = () => {};
  let store: GraphStore;
  beforeAll(async () => {
    release = await take();
    store = storeOver(await empty());
    await store.migrate();
    await store.load(ARTICLES);
  });
  afterAll(async () => {
    await store.close();
    release();
  });

  test.each([
    ['the whole name', '林远山', LIN.id],
    ['the other script', '林遠山', LIN.id],
    ['the end of a name', '远山', LIN.id],
    ['one character', '林', LIN.id],
    ['a short form', '海尔', CARTER.id],
    ['another dot', '卡特•海尔', CARTER.id],
    ['no dot', '卡特海尔', CARTER.id],
    ['a Latin name', 'carter hale', CARTER.id],
    ['part of a Latin name', 'Hale', CARTER.id],
    ['a ministry in traditional characters', '東海國商務部', MINISTRY.id],
  ])('finds %s', async (_, text, id) => {
    expect((await store.search(text, [], 5))[0]?.id).toBe(id);
  });

  test.each(['', ' ', '山远林', '王', 'haleb', '"', '林远山卡特'])('finds nothing for “%s”', async (text) => {
    expect(await store.search(text, [], 5)).toEqual([]);
  });

  test('ranks the whole name over its beginning over a part, keeps to types and limit', async () => {
    const found = await store.search('东海国商务部', [], 10);
    expect(found.map(({ id, score }) => [id, score])).toEqual([
      [MINISTRY.id, 1],
      [MINISTER.id, 0.67],
    ]);
    expect(await store.search('东海国商务部', ['Office'], 10)).toMatchObject([{ id: MINISTER.id, type: 'Office' }]);
    expect(await store.search('东海国商务部', [], 1)).toHaveLength(1);
  });
});
