import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { openEmbedded } from '../../src/store/embedded/engine.ts';
import { storeOver } from '../../src/store/graph-store.ts';
import type { Judging } from '../../src/store/judge.ts';
import type { ExportLine, GraphStore } from '../../src/store/port.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { ARTICLES } from '../support/articles.ts';
import { linesOf } from '../support/graph.ts';
import { ENGINES } from './engines.ts';

/** `GUANXI_LAW_RUNS=1000 npx vitest run test/contract/incremental.test.ts` tries more, from another seed each time. */
const RUNS = process.env.GUANXI_LAW_RUNS === undefined ? null : Number(process.env.GUANXI_LAW_RUNS);
const AT = '2031-06-01T00:00:00.000Z';
const NOTE = { by: '林小明', why: null, at: AT };

/** The article under another address and publisher, words and claims the same. */
function reprinted(record: ExtractionRecord, name: string, publishedOn: string): ExtractionRecord {
  const ids = record.nodes.flatMap(({ id, type }) => (type === 'Statement' ? [id] : []));
  const text = [record.article.id, ...ids].reduce(
    (json, id) => json.replaceAll(id, `${id}${name}`),
    JSON.stringify(record),
  );
  const copy = JSON.parse(text) as ExtractionRecord;
  const article = { ...copy.article, publisher: `${name}报`, url: `https://${name}.example/1`, publishedOn };
  return { ...copy, article };
}

/** The article as it might have been corrected: more words at its end, fewer edges. */
function corrected(record: ExtractionRecord, times: number): ExtractionRecord {
  if (times === 0) return record;
  const { article, edges } = record;
  const text = article.text + '更正。'.repeat(times);
  return {
    ...record,
    article: { ...article, text, contentHash: `${article.contentHash}-${times}` },
    edges: edges.slice(0, Math.max(1, edges.length - 2 * times)),
  };
}

const [TALKS] = ARTICLES;
const POOL: readonly (readonly ExtractionRecord[])[] = [
  ...ARTICLES,
  reprinted(TALKS!, 'a', '2031-05-07'),
  reprinted(TALKS!, 'b', '2031-05-01'),
].map((record) => [0, 1, 2].map((times) => corrected(record, times)));
const CLAIMS = POOL.map((versions) =>
  versions.map((record) => rowsOf(record).claims.filter((c) => c.derivedFrom === null)),
);

type Step =
  | { readonly kind: 'load'; readonly records: readonly (readonly [article: number, version: number])[] }
  | { readonly kind: 'retract' | 'restore'; readonly article: number }
  | {
      readonly kind: 'judge';
      readonly article: number;
      readonly claim: number;
      readonly verdict: 'RIGHT' | 'WRONG' | null;
    };

const article = fc.nat(POOL.length - 1);
const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('load' as const),
      records: fc.array(fc.tuple(article, fc.nat(2)), { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('retract' as const, 'restore' as const), article }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('judge' as const),
      article,
      claim: fc.nat(20),
      verdict: fc.constantFrom('RIGHT' as const, 'WRONG' as const, null),
    }),
  },
);

/** What was given, without the order in which it was given: the texts of each article, withdrawals, judgements. */
interface Given {
  readonly texts: Map<number, number[]>;
  readonly withdrawn: Set<number>;
  readonly judged: Map<string, Judging>;
}

async function take(store: GraphStore, step: Step, given: Given): Promise<void> {
  if (step.kind === 'load') {
    await store.load(step.records.map(([at, version]) => POOL[at]![version]!));
    for (const [at, version] of step.records) {
      const texts = given.texts.get(at) ?? [];
      if (!texts.includes(version)) given.texts.set(at, [...texts, version]);
    }
    return;
  }
  const { article: at } = step;
  const live = given.texts.has(at) && !given.withdrawn.has(at);
  const { id } = POOL[at]![0]!.article;
  if (step.kind === 'retract' && live) {
    await store.retract([id], NOTE);
    given.withdrawn.add(at);
  } else if (step.kind === 'restore' && given.withdrawn.has(at)) {
    await store.restore([id]);
    given.withdrawn.delete(at);
  } else if (step.kind === 'judge' && live) {
    const claims = CLAIMS[at]![given.texts.get(at)!.at(-1)!]!;
    const claim = claims[step.claim % claims.length]!.id;
    if (step.verdict !== null) {
      const judging = { verdict: step.verdict, by: '林小明', why: null, at: AT };
      await store.judge(claim, judging);
      given.judged.set(claim, judging);
    } else if (given.judged.delete(claim)) await store.unjudge(claim);
  }
}

/** The graph of what was given, built article by article from nothing. */
async function fromNothing({ texts, withdrawn, judged }: Given): Promise<readonly string[]> {
  const store = storeOver(openEmbedded('memory:'));
  await store.migrate();
  const left = new Map(judged);
  for (const [at, versions] of [...texts].sort(([a], [b]) => a - b)) {
    for (const version of versions) {
      await store.load([POOL[at]![version]!]);
      for (const { id } of CLAIMS[at]![version]!) {
        const judging = left.get(id);
        if (judging !== undefined) await store.judge(id, judging);
        left.delete(id);
      }
    }
  }
  for (const at of withdrawn) await store.retract([POOL[at]![0]!.article.id], NOTE);
  const lines = await linesOf(store);
  await store.close();
  return lines;
}

async function* again(lines: readonly string[]): AsyncGenerator<ExportLine> {
  for (const line of lines) yield JSON.parse(line) as ExportLine;
}

describe.each(ENGINES)('a graph on $name', ({ name, take: hold, empty }) => {
  let release = () => {};
  let open: GraphStore | null = null;
  beforeAll(async () => {
    release = await hold();
  });
  afterAll(() => release());
  afterEach(() => open?.close());

  const fresh = async () => {
    await open?.close();
    open = storeOver(await empty());
    await open.migrate();
    return open;
  };

  test('is the same, whatever the order and the batches in which it was given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 1, maxLength: 12 }), async (steps) => {
        const store = await fresh();
        const given: Given = { texts: new Map(), withdrawn: new Set(), judged: new Map() };
        for (const step of steps) await take(store, step, given);
        const lines = await linesOf(store);
        expect(lines).toEqual(await fromNothing(given));
        expect(await store.check()).toEqual([]);
        const copy = storeOver(openEmbedded('memory:'));
        await copy.migrate();
        await copy.import(again(lines));
        expect(await linesOf(copy)).toEqual(lines);
        await copy.close();
      }),
      { numRuns: RUNS ?? (name === 'memory:' ? 60 : 6), ...(RUNS === null ? { seed: 7 } : {}) },
    );
  }, 1_200_000);
});
