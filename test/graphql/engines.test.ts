import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LISTS } from '../../src/graphql/lists.ts';
import { idOf } from '../../src/model/id.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { neo4jOfRun, takeNeo4j } from '../support/neo4j-suite.ts';
import { ask, HOST, RECORDS, storeOf } from './fixture.ts';

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Together they run every read statement of the schema, with and without filters, from both ends of a list. */
const QUESTIONS: readonly (readonly [name: string, query: string])[] = [
  ['people', `{ people(first: 50) { ${PAGE} nodes { id name aliases nameLatin gender } } }`],
  [
    'people and their offices',
    `{ people(first: 50) { nodes { offices { ${PAGE} nodes { edgeKey office { name post country organisation { name } } status since until evidence { quote verified rule confidence } } } } } }`,
  ],
  [
    'people and whom they met',
    `{ people(first: 50) { nodes { met { ${PAGE} nodes { date with { id } people { id } meeting { place } sources articles confidence firstDate lastDate firstReported lastReported
      evidence { start end article { title publisher publishedOn language text } } claims { ${PAGE} nodes { id type } } } } } } }`,
  ],
  [
    'people and what they said',
    `{ people(first: 50) { nodes { said { ${PAGE} nodes { statement { text } addressees { name } via { name } meeting { date } } } } } }`,
  ],
  [
    'people and where they were',
    `{ people(first: 50) { nodes { attended { ${PAGE} nodes { meeting { name date dateBasis mode status kind } role } }
    imposed { ${PAGE} nodes { policy { name } } }
    mentions { ${PAGE} nodes { count forms article { title } entity { id } } } discussedIn { ${PAGE} nodes { edgeKey } } } } }`,
  ],
  [
    'organisations',
    `{ organisations(country: null) { ${PAGE} nodes { name kind implied members { id } imposed { nodes { status date dateBasis targets { name } } }
    partOf { ${PAGE} nodes { edgeKey } } parts { ${PAGE} nodes { part { id } whole { id } } } } } }`,
  ],
  [
    'meetings and attendees',
    `{ meetings { ${PAGE} nodes { id attendees(last: 7) { ${PAGE} nodes { attendee { __typename name } role } } about { ${PAGE} nodes { edgeKey } } } } }`,
  ],
  [
    'meetings filtered',
    `{ meetings(participant: "${HOST.id}", since: "2023-06-18", until: "2023", status: HELD) { ${PAGE} nodes { id } } }`,
  ],
  [
    'statements filtered',
    `{ statements(speaker: "${HOST.id}", about: "${idOf('policy', 'fixture')}", stance: SAID) { ${PAGE} nodes { id text start end direct date
    speaker { name } article { url } said { ${PAGE} } about { nodes { topic { id } source { id } } } } } }`,
  ],
  [
    'policies filtered',
    `{ policies(kind: TARIFF, imposedBy: "${idOf('organisation', '晴川国商贸部')}") { ${PAGE} nodes { name aliases kind basedOn { id } targets { name }
    imposedBy { ${PAGE} nodes { actor { name } } } discussedIn { ${PAGE} nodes { source { __typename id } } } } } }`,
  ],
  [
    'offices by post',
    `{ offices(post: "部长") { ${PAGE} nodes { id holders { ${PAGE} nodes { person { name } } } partOf { ${PAGE} nodes { whole { name } } } } } }`,
  ],
  ['articles by day', `{ articles(since: "2023-06-20") { ${PAGE} nodes { title } } }`],
  [
    'articles and claims from the end',
    `{ articles(last: 2) { ${PAGE} nodes { url authors contentHash publishedBasis claims(first: 5) { ${PAGE} nodes { id type date status reportedOn
    subject { id } object { id } evidence { quote verified } } } mentions(first: 5) { ${PAGE} nodes { entity { id } count } } } } }`,
  ],
  ['namesakes from the end', `{ people(last: 3, name: "周一鸣") { ${PAGE} nodes { id } } }`],
  ['a name in the other script', `{ person(name: "丁遠山") { id } }`],
  [
    'what was judged, reprinted, changed and withdrawn',
    `{ articles(first: 50) { nodes { id origin reprints { ${PAGE} nodes { id } } versions { ${PAGE} nodes { ordinal text claims { quote } } }
    claims(first: 100) { nodes { judgement { verdict by } } } } } withdrawals { ${PAGE} nodes { title by on } } }`,
  ],
  ['search', `{ search(query: "柯", types: [PERSON]) { node { id } } }`],
];

/** Something of each that a graph keeps beside its articles. */
async function withHistory(store: GraphStore): Promise<void> {
  const [first, second] = RECORDS;
  const silent = { nodes: [], edges: [], mentions: [] };
  const article = (url: string, contentHash: string) => {
    return { ...first!.article, id: idOf('article', url), url, contentHash, fingerprint: '' };
  };
  const reprint = { ...first!, ...silent, article: article('https://reprint.example/1', 'same words') };
  const other = { ...reprint, article: article('https://reprint.example/2', 'same words') };
  await store.load([reprint, other, { ...other, article: { ...other.article, text: '更正', contentHash: 'others' } }]);
  await store.load([{ ...reprint, article: article('https://reprint.example/3', 'same words') }]);
  const [claim] = rowsOf(second!).claims.filter(({ derivedFrom }) => derivedFrom === null);
  const at = '2031-06-01T09:00:00.000Z';
  await store.judge(claim!.id, { verdict: 'WRONG', by: '林小明', why: null, at });
  await store.retract([other.article.id], { by: '林小明', why: null, at });
}

/** Neo4j plans each statement when it first sees it: seconds on a busy machine. */
const PLANNING_MS = 120_000;

const server = neo4jOfRun();
let embedded: GraphStore;

beforeAll(async () => {
  embedded = await storeOf(RECORDS);
  await withHistory(embedded);
});

afterAll(() => embedded.close());

test('the questions ask every statement there is', async () => {
  const asked = new Set<string>();
  for (const [, question] of QUESTIONS) {
    const { errors, log } = await ask(embedded, question);
    expect(errors).toBeUndefined();
    for (const statement of log.statements) asked.add(statement);
  }
  const known = Object.values(LISTS).flatMap(({ statement }) => [statement, `${statement}-count`]);
  expect([...known, 'nodes', 'texts', 'search'].filter((statement) => !asked.has(statement))).toEqual([]);
});

describe.each(server === null ? [] : [server])('Neo4j at $uri', (given) => {
  let neo4j: GraphStore;
  let release: () => void;

  beforeAll(async () => {
    release = await takeNeo4j(given);
    neo4j = await openStore(given.uri, { ...given, database: null });
    await neo4j.migrate();
    await neo4j.load(RECORDS);
    await withHistory(neo4j);
  });

  afterAll(async () => {
    await neo4j?.close();
    release?.();
  });

  test.each(QUESTIONS)('answers as the embedded engine does: %s', { timeout: PLANNING_MS }, async (_name, question) => {
    const [ours, theirs] = [await ask(embedded, question), await ask(neo4j, question)];
    expect(theirs.errors).toBeUndefined();
    expect(theirs.data).toEqual(ours.data);
    expect(theirs.log).toEqual(ours.log);
  });
});
