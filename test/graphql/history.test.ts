import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/engine.ts';
import { storeOver } from '../../src/store/graph-store.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { ARTICLES } from '../support/articles.ts';
import { type Answer, ask } from './fixture.ts';

const [TALKS, REPRINT] = ARTICLES.map((record) => ({ ...record, article: { ...record.article, fingerprint: '' } }));
const AT = '2031-06-01T09:00:00.000Z';
const copy = { ...REPRINT!, article: { ...REPRINT!.article, contentHash: TALKS!.article.contentHash } };
const text = `${TALKS!.article.text}更正。`;
const corrected = {
  ...TALKS!,
  article: { ...TALKS!.article, text, contentHash: 'corrected' },
  edges: TALKS!.edges.filter(({ type }) => type !== 'SAID'),
};
const said = rowsOf(TALKS!).claims.find(({ type }) => type === 'SAID')!;
const met = rowsOf(TALKS!).claims.find(({ type }) => type === 'MET')!;

let store: GraphStore;

async function answer(query: string, variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await ask(store, `query ${query}`, variables);
  expect(errors).toBeUndefined();
  return data;
}

beforeAll(async () => {
  store = storeOver(openEmbedded('memory:'));
  await store.migrate();
  await store.load([TALKS!, copy]);
});
afterAll(() => store.close());

test('reprints name each other, and one origin', async () => {
  const { article } = await answer(
    '($id: ID!) { article(id: $id) { origin reprints { totalCount nodes { id origin } } } }',
    {
      id: TALKS!.article.id,
    },
  );
  expect(article).toEqual({
    origin: TALKS!.article.publisher,
    reprints: { totalCount: 1, nodes: [{ id: copy.article.id, origin: TALKS!.article.publisher }] },
  });
});

test('a claim says who judged it, and the fact is gone', async () => {
  const query = '($id: ID!) { node(id: $id) { ... on Claim { judgement { verdict by why on } } } }';
  expect((await answer(query, { id: met.id })).node).toEqual({ judgement: null });
  await store.judge(met.id, { verdict: 'WRONG', by: '林小明', why: '误译', at: AT });
  expect((await answer(query, { id: met.id })).node).toEqual({
    judgement: { verdict: 'WRONG', by: '林小明', why: '误译', on: '2031-06-01' },
  });
  await store.unjudge(met.id);
});

test('an older text can be asked what it said', async () => {
  await store.load([corrected]);
  const { article } = await answer(
    '($id: ID!) { article(id: $id) { text versions { totalCount nodes { ordinal contentHash text claims { type subject quote start end } } } } }',
    { id: TALKS!.article.id },
  );
  expect(article.text).toBe(text);
  expect(article.versions.totalCount).toBe(1);
  const [version] = article.versions.nodes;
  expect(version).toMatchObject({ ordinal: 1, contentHash: TALKS!.article.contentHash, text: TALKS!.article.text });
  expect(version.claims).toContainEqual({
    type: 'SAID',
    subject: '林远山',
    quote: said.quote,
    start: said.start,
    end: said.end,
  });
  for (const { quote, start, end } of version.claims) expect(version.text.slice(start, end)).toBe(quote);
});

test('what was taken out is listed, with who and why', async () => {
  await store.retract([copy.article.id], { by: '林小明', why: '已更正', at: AT });
  const { withdrawals, article } = await answer(
    '($id: ID!) { withdrawals { totalCount nodes { article title by why on } } article(id: $id) { id } }',
    { id: copy.article.id },
  );
  expect(article).toBeNull();
  expect(withdrawals).toEqual({
    totalCount: 1,
    nodes: [{ article: copy.article.id, title: copy.article.title, by: '林小明', why: '已更正', on: '2031-06-01' }],
  });
});
