import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import { storeOver } from '../../src/store/graph-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { migrationsOf } from '../../src/store/statements.ts';
import { ARTICLES, CARTER, LIN, MINISTER, MINISTRY } from '../support/articles.ts';
import { edgesOf, linesOf, nodeOf } from '../support/graph.ts';
import { ENGINES } from './engines.ts';

/** What every engine must export for ARTICLES, as the first of them exports it. */
async function reference(): Promise<readonly string[]> {
  const store = storeOver(openEmbedded('memory:'));
  await store.migrate();
  await store.load(ARTICLES);
  const lines = await linesOf(store);
  await store.close();
  return lines;
}

describe.each(ENGINES)('a store on $name', ({ take, empty }) => {
  let release = () => {};
  let engine: Engine;
  let store: GraphStore;
  beforeAll(async () => {
    release = await take();
  });
  afterAll(() => release());
  beforeEach(async () => {
    engine = await empty();
    store = storeOver(engine);
    await store.migrate();
  });
  afterEach(() => store.close());

  test('loads what articles say, soundly, and exports it as every engine does', async () => {
    const summary = await store.load(ARTICLES);
    expect(summary).toMatchObject({ articles: 4, unchanged: 0 });
    expect(summary.claims).toBeGreaterThan(14);
    expect(await store.check()).toEqual([]);
    expect(await linesOf(store)).toEqual(await reference());
  });

  test('writes nothing the second time', async () => {
    await store.load(ARTICLES);
    const before = await linesOf(store);
    expect(await store.load(ARTICLES)).toEqual({ articles: 0, unchanged: 4, withdrawn: 0, claims: 0, facts: 0 });
    expect(await linesOf(store)).toEqual(before);
  });

  test.each([[[3, 2, 1, 0]], [[1, 3, 0, 2]], [[2, 0, 3, 1]]])(
    'gives one graph for articles one by one in the order %j',
    async (order) => {
      for (const at of order) await store.load([ARTICLES[at]!]);
      expect(await linesOf(store)).toEqual(await reference());
    },
  );

  test('goes on in a second run where the first ended', async () => {
    await store.load(ARTICLES.slice(0, 2));
    expect(await store.load(ARTICLES)).toMatchObject({ articles: 2, unchanged: 2 });
    expect(await linesOf(store)).toEqual(await reference());
  });

  test('an article that says less now takes its claims, facts and entities with it', async () => {
    await store.load(ARTICLES.slice(0, 3));
    const before = await linesOf(store);
    const measure = ARTICLES[3]!;
    await store.load([measure]);
    const silent = { ...measure, extractor: 'test+2', nodes: [], mentions: [], edges: [] };
    expect(await store.load([silent])).toMatchObject({ articles: 1, unchanged: 0 });
    const after = (await linesOf(store)).filter((line) => !line.includes(measure.article.id));
    expect(after).toEqual(before);
    await store.load([measure]);
    expect(await linesOf(store)).toEqual(await reference());
  });

  test('counts a reprint of one publisher as one source, and takes the status reported last', async () => {
    await store.load(ARTICLES);
    const [met] = await edgesOf(store, 'MET');
    expect(met?.properties).toMatchObject({
      claims: 3,
      articles: 3,
      sources: 2,
      confidence: 0.99,
      firstDate: '2031-05',
      lastDate: '2031-05',
      firstReported: '2031-05-07',
      lastReported: '2031-05-08',
      quote: '林远山5月6日在青石城会见卡特·海尔',
      outlet: '青石日报',
    });
    const held = await edgesOf(store, 'HELD');
    expect(held.map(({ properties }) => properties)).toMatchObject([
      { claims: 2, status: 'FORMER', since: '2029', until: '2031-05-08' },
    ]);
    expect(held[0]).toMatchObject({ from: LIN.id, to: MINISTER.id });
  });

  test('draws whom a measure targets and whom a side stands for from their claims', async () => {
    await store.load(ARTICLES);
    expect(await edgesOf(store, 'TARGETS')).toHaveLength(1);
    expect(await edgesOf(store, 'MEMBER')).toHaveLength(2);
  });

  test('merges an entity over its articles', async () => {
    await store.load(ARTICLES);
    expect(await nodeOf(store, LIN.id)).toMatchObject({
      name: '林远山',
      aliases: ['林遠山'],
      gender: 'M',
      mentions: 6,
      articles: 3,
    });
    expect(await nodeOf(store, CARTER.id)).toMatchObject({
      name: '卡特·海尔',
      nameLatin: 'Carter Hale',
      aliases: ['海尔'],
    });
    expect(await nodeOf(store, MINISTRY.id)).toMatchObject({ implied: false });
  });

  test('writes all of a load or nothing', async () => {
    const before = await linesOf(store);
    const halfway = engine.write(async (run) => {
      await run('write/articles', { rows: [{ id: 'article:half', text: '半' }] });
      throw new Error('halfway');
    });
    await expect(halfway).rejects.toMatchObject({ code: 'STORE_QUERY' });
    expect(await linesOf(store)).toEqual(before);
  });

  test('refuses a record whose edge ends nowhere, and what has no statement', async () => {
    const [talks] = ARTICLES;
    await expect(store.load([{ ...talks!, nodes: [] }])).rejects.toMatchObject({ code: 'STORE_QUERY' });
    await expect(store.read('no-such-statement', {})).rejects.toMatchObject({ code: 'STORE_QUERY' });
    await expect(store.read('../../package', {})).rejects.toMatchObject({ code: 'STORE_QUERY' });
  });

  test('migrating again changes nothing; another step under a number, or a newer one, is refused', async () => {
    await store.migrate();
    const steps = migrationsOf(engine.kind);
    const changed = steps.map((step) => (step.version === 2 ? { ...step, checksum: 'another' } : step));
    await expect(migrate(engine, changed)).rejects.toMatchObject({ code: 'STORE_SCHEMA' });
    await expect(migrate(engine, steps.slice(0, -1))).rejects.toMatchObject({ code: 'STORE_SCHEMA' });
    await expect(migrate(engine)).resolves.toBeUndefined();
  });

  test('answers a ping, and not when closed', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
    const other = storeOver(openEmbedded('memory:'));
    await other.close();
    await expect(other.ping()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  test('loads at once wait for each other', async () => {
    await Promise.all(ARTICLES.map((record) => store.load([record])));
    expect(await linesOf(store)).toEqual(await reference());
    expect(await store.check()).toEqual([]);
  });
});
