import { parse, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from '../../src/model/id.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { ask, GUEST, HOST, NAMESAKES, PEOPLE, RECORDS, storeOf } from './fixture.ts';

let store: GraphStore;

beforeAll(async () => {
  store = await storeOf(RECORDS);
});

afterAll(() => store.close());

async function answer(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(store, query, variables);
  expect(errors).toBeUndefined();
  return data;
}

async function failure(query: string, variables: Record<string, unknown> = {}) {
  const { errors } = await ask(store, query, variables);
  return errors?.[0]?.originalError;
}

function levelsOf(query: string): number {
  let [depth, most] = [0, 0];
  visit(parse(query), {
    Field: {
      enter: () => {
        depth += 1;
        most = Math.max(most, depth);
      },
      leave: () => {
        depth -= 1;
      },
    },
  });
  return most;
}

const WHO_MET_WHOM = `{
  person(name: "丁远山") {
    name
    offices { nodes { office { name organisation { name } } status } }
    met { totalCount nodes {
      date datePrecision status sources articles confidence firstReported lastReported
      meeting { place mode attendees { nodes { role attendee { name } } } }
      people { name }
      with { name nameLatin offices { nodes { office { name } } } }
      evidence { quote start end verified rule article { title publisher url publishedOn text } }
      claims { totalCount nodes { type subject { id } object { id } reportedOn } }
    } }
  }
}`;

test('one query tells who met whom on which day, in whose words, and which offices they held', async () => {
  const { person } = await answer(WHO_MET_WHOM);
  expect(person.offices.nodes).toEqual([
    { office: { name: '晴川国商贸部部长', organisation: { name: '晴川国商贸部' } }, status: 'CURRENT' },
  ]);
  expect(person.met.totalCount).toBe(1);
  const [met] = person.met.nodes;
  expect(met).toMatchObject({
    date: '2023-06-18',
    datePrecision: 'DAY',
    status: 'HELD',
    articles: 2,
    firstReported: '2023-06-19',
    lastReported: '2023-06-20',
    with: { name: '柯立德', nameLatin: 'Andrew Colridge', offices: { nodes: [] } },
    meeting: { place: '临江', mode: 'IN_PERSON' },
  });
  expect(met.people.map((one: { name: string }) => one.name).sort()).toEqual(['丁远山', '柯立德']);
  expect(met.meeting.attendees.nodes).toHaveLength(2);
  expect(met.evidence).toHaveLength(2);
  for (const { quote, start, end, verified, article } of met.evidence) {
    expect(quote).toBe('丁远山6月18日在临江会见来访的柯立德');
    expect(article.text.slice(start, end)).toBe(quote);
    expect(verified).toBe(true);
  }
  expect(met.evidence.map((one: { article: { publisher: string } }) => one.article.publisher).sort()).toEqual([
    '示例日报',
    '示例晚报',
  ]);
  expect(met.claims.totalCount).toBe(2);
});

test('seen from the other side it is the same fact', async () => {
  const query = `query($id: ID!) { person(id: $id) { met { nodes { edgeKey with { id } } } } }`;
  const [one, other] = await Promise.all([answer(query, { id: HOST.id }), answer(query, { id: GUEST.id })]);
  expect(one.person.met.nodes[0].edgeKey).toBe(other.person.met.nodes[0].edgeKey);
  expect(one.person.met.nodes[0].with.id).toBe(GUEST.id);
  expect(other.person.met.nodes[0].with.id).toBe(HOST.id);
});

describe('trips to the store', () => {
  const DEEP = `{ meetings { nodes { attendees { edges { node { attendee { name ... on Person { said { nodes {
    statement { about { nodes { topic { id } evidence { verified article { title } } } } } } } } } } } } } } }`;
  const WIDE = `{ people(first: 100) { totalCount nodes { name offices { totalCount nodes { office { name } } } met { nodes { with { name } } }
    said { nodes { statement { text speaker { name } addressees { name } via { name } article { title } } } }
    attended { nodes { meeting { name } } } imposed { nodes { policy { name targets { name } } } } mentions { nodes { article { title } } } } } }`;

  test.each([
    ['who met whom', WHO_MET_WHOM],
    ['a deep one', DEEP],
    ['a wide one', WIDE],
  ])('are at most the levels of the query: %s', async (_name, query) => {
    const { errors, log } = await ask(store, query);
    expect(errors).toBeUndefined();
    expect(log.trips).toBeLessThanOrEqual(levelsOf(query));
  });

  test('do not grow with the rows', async () => {
    const query = (first: number) => WIDE.replace('first: 100', `first: ${first}`);
    const [few, many] = await Promise.all([ask(store, query(2)), ask(store, query(40))]);
    expect(many.log.statements.length).toBeLessThanOrEqual(few.log.statements.length + 4);
    expect(many.data.people.nodes).toHaveLength(40);
  });

  test('ask each statement once a level', async () => {
    const { log } = await ask(
      store,
      '{ people(first: 50) { nodes { attended { nodes { meeting { name place } } } } } }',
    );
    expect(log).toEqual({ trips: 4, statements: ['people', 'nodes', 'attended', 'nodes'] });
  });

  test('count only where a count is asked for', async () => {
    const without = await ask(store, '{ people { pageInfo { hasNextPage } } }');
    const counted = await ask(store, '{ people { totalCount } }');
    expect(without.log.statements).toEqual(['people']);
    expect(counted.log.statements).toEqual(['people', 'people-count']);
    expect(counted.data.people.totalCount).toBe(PEOPLE + 4);
  });
});

describe('node and nodes', () => {
  test('keep the order of the ids, give null for what is missing, in one statement', async () => {
    const meeting = idOf('meeting', 'fixture');
    const ids = [GUEST.id, 'person:nobody', meeting, 'no id at all', RECORDS[0]!.article.id, GUEST.id];
    const { data, log } = await ask(store, 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(data.nodes).toEqual([
      { __typename: 'Person', id: GUEST.id },
      null,
      { __typename: 'Meeting', id: meeting },
      null,
      { __typename: 'Article', id: RECORDS[0]!.article.id },
      { __typename: 'Person', id: GUEST.id },
    ]);
    expect(log.statements).toEqual(['nodes']);
  });

  test('refuse more than 100 ids, naming the argument', async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `person:${i}`);
    const error = await failure('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('“ids”') });
  });

  test('answer every id that the graph gives out', async () => {
    const { articles } = await answer(
      '{ articles { nodes { id claims(first: 100) { nodes { id type subject { id } object { id } } } } } }',
    );
    const claims = articles.nodes.flatMap((one: { claims: { nodes: { id: string }[] } }) => one.claims.nodes);
    const ids = [
      ...new Set<string>(
        claims.flatMap((c: { id: string; subject: { id: string }; object: { id: string } }) => [
          c.id,
          c.subject.id,
          c.object.id,
        ]),
      ),
    ].slice(0, 100);
    const { nodes } = await answer('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(nodes.map((node: { id: string } | null) => node?.id)).toEqual(ids);
    expect(await answer('query($id: ID!) { node(id: $id) { __typename id } }', { id: ids[0] })).toEqual({
      node: { __typename: 'Claim', id: ids[0] },
    });
  });
});

describe('person', () => {
  test.each(['柯立德', '安德鲁·柯立德', 'Andrew Colridge', 'andrew colridge', '柯立德'])(
    'answers to %s',
    async (name) => {
      expect(await answer('query($name: String) { person(name: $name) { id } }', { name })).toEqual({
        person: { id: GUEST.id },
      });
    },
  );

  test('丁遠山 is 丁远山', async () => {
    expect(await answer('{ person(name: "丁遠山") { id } }')).toEqual({ person: { id: HOST.id } });
  });

  test.each(['立德', '丁', '没有这个人'])('%s is nobody’s whole name', async (name) => {
    expect(await answer('query($name: String) { person(name: $name) { id } }', { name })).toEqual({ person: null });
  });

  test('a name that two people bear is refused with their ids', async () => {
    const error = await failure('{ person(name: "周一鸣") { id } }');
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
    for (const { id } of NAMESAKES) expect(error?.message).toContain(id);
  });

  test.each(['{ person { id } }', `{ person(id: "${HOST.id}", name: "丁远山") { id } }`])(
    '%s is refused',
    async (query) => {
      expect(await failure(query)).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('“name”'),
      });
    },
  );

  test('an id of another type is no person', async () => {
    expect(await answer(`{ person(id: "${idOf('meeting', 'fixture')}") { id } }`)).toEqual({ person: null });
  });
});

describe('lists', () => {
  const walked = async (field: string, size: number, back: boolean) => {
    const ids: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const bounds: string = back ? `last: ${size}, before: $cursor` : `first: ${size}, after: $cursor`;
      const query = `query($cursor: String) { list: ${field}(${bounds}) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
      const { list }: Record<string, { nodes: { id: string }[]; pageInfo: Record<string, never> }> = await answer(
        query,
        { cursor },
      );
      const page = list!.nodes.map((node) => node.id);
      if (back) ids.unshift(...page);
      else ids.push(...page);
      cursor = list!.pageInfo[back ? 'startCursor' : 'endCursor']!;
      if (!list!.pageInfo[back ? 'hasPreviousPage' : 'hasNextPage']) return ids;
    }
  };

  test.each(['people', 'organisations', 'offices', 'meetings', 'policies', 'statements', 'articles'])(
    '%s walked in either direction give everything once, in one order',
    async (field) => {
      const { list } = await answer(`{ list: ${field}(first: 100) { totalCount nodes { id } } }`);
      const whole = list.nodes.map((node: { id: string }) => node.id);
      expect(whole).toHaveLength(list.totalCount);
      expect(new Set(whole).size).toBe(whole.length);
      expect(await walked(field, 7, false)).toEqual(whole);
      expect(await walked(field, 7, true)).toEqual(whole);
    },
  );

  test('hanging on a node are walked alike', async () => {
    const query = `query($id: ID!, $cursor: String) { meeting(id: $id) { attendees(first: 10, after: $cursor) {
      totalCount nodes { attendee { id } } pageInfo { endCursor hasNextPage } } } }`;
    const seen: string[] = [];
    let cursor = null;
    for (;;) {
      const { meeting } = await answer(query, { id: idOf('meeting', 'conference'), cursor });
      seen.push(...meeting.attendees.nodes.map((one: { attendee: { id: string } }) => one.attendee.id));
      cursor = meeting.attendees.pageInfo.endCursor;
      expect(meeting.attendees.totalCount).toBe(PEOPLE + 2);
      if (!meeting.attendees.pageInfo.hasNextPage) break;
    }
    expect(new Set(seen).size).toBe(PEOPLE + 2);
    expect(seen).toHaveLength(PEOPLE + 2);
  });

  test.each([
    [
      'another list',
      '{ people(first: 1) { pageInfo { endCursor } } }',
      'query($c: String) { meetings(after: $c) { nodes { id } } }',
    ],
    [
      'other filters',
      '{ people(first: 1) { pageInfo { endCursor } } }',
      'query($c: String) { people(name: "丁远山", after: $c) { nodes { id } } }',
    ],
  ])('a cursor of %s is refused', async (_what, first, second) => {
    const { people } = await answer(first);
    expect(await failure(second, { c: people.pageInfo.endCursor })).toMatchObject({ code: 'INVALID_CURSOR' });
  });

  test.each(['first: 0', 'first: 101', 'last: 101', 'first: 2, last: 2'])('(%s) is refused', async (args) => {
    expect(await failure(`{ people(${args}) { nodes { id } } }`)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('filters', () => {
  test.each([
    ['', 2],
    ['since: "2023-06-18"', 1],
    ['since: "2023-06-19"', 0],
    ['since: "2023-06", until: "2023"', 1],
    ['until: "2023-06-17"', 0],
    ['until: "2023-06-18"', 1],
    ['status: HELD', 2],
    ['status: CANCELLED', 0],
    [`participant: "${HOST.id}"`, 1],
    [`participant: "${HOST.id}", since: "2024"`, 0],
    ['participant: "person:nobody"', 0],
  ])('meetings(%s) are %i', async (args, count) => {
    const { meetings } = await answer(`{ meetings${args === '' ? '' : `(${args})`} { totalCount nodes { id } } }`);
    expect([meetings.totalCount, meetings.nodes.length]).toEqual([count, count]);
  });

  test.each([
    [`speaker: "${HOST.id}"`, 2],
    [`speaker: "${GUEST.id}"`, 0],
    [`about: "${idOf('policy', 'fixture')}"`, 2],
    [`speaker: "${HOST.id}", about: "person:nobody"`, 0],
    ['stance: SAID', 2],
    ['stance: DENIED', 0],
  ])('statements(%s) are %i', async (args, count) => {
    const { statements } = await answer(`{ statements(${args}) { totalCount nodes { id } } }`);
    expect([statements.totalCount, statements.nodes.length]).toEqual([count, count]);
  });

  test.each([
    ['policies(kind: TARIFF)', 1],
    ['policies(kind: LAW)', 0],
    [`policies(imposedBy: "${idOf('organisation', '晴川国商贸部')}")`, 1],
    ['offices(post: "部长")', 1],
    ['offices(post: "长")', 0],
    ['organisations(kind: MINISTRY)', 1],
    ['people(name: "柯立德")', 1],
    ['people(name: "安德鲁·柯立德")', 1],
    ['people(name: "柯")', 0],
    ['articles(publisher: "示例日报")', 2],
    ['articles(since: "2023-06-20")', 1],
    ['articles(since: "2023", until: "2023-06-19")', 1],
  ])('%s are %i', async (field, count) => {
    const { list } = await answer(`{ list: ${field} { totalCount nodes { id } } }`);
    expect([list.totalCount, list.nodes.length]).toEqual([count, count]);
  });
});

test('a statement knows its speaker, addressees, article and subject', async () => {
  const { statements } = await answer(`{ statements(first: 1) { nodes {
    text stance direct date speaker { name } addressees { name } via { name } article { publisher text } start end
    said { nodes { meeting { place } evidence { verified } } } about { nodes { topic { ... on Policy { name } } source { id } } } id } } }`);
  const [one] = statements.nodes;
  expect(one).toMatchObject({
    text: '木材关税应当取消',
    speaker: { name: '丁远山' },
    addressees: [{ name: '柯立德' }],
    via: [],
    said: { nodes: [{ meeting: { place: '临江' }, evidence: [{ verified: true }] }] },
    about: { nodes: [{ topic: { name: '对木材加征关税' }, source: { id: one.id } }] },
  });
  expect(one.article.text.slice(one.start, one.end)).toBe(one.text);
});

test('a policy knows who imposed it on whom, since when', async () => {
  const { policies } = await answer(`{ policies { nodes { name kind targets { name }
    imposedBy { nodes { actor { name } status date datePrecision dateBasis articles targets { name } } } discussedIn { totalCount } } } }`);
  expect(policies.nodes).toEqual([
    {
      name: '对木材加征关税',
      kind: 'TARIFF',
      targets: [{ name: '柯立德' }],
      imposedBy: {
        nodes: [
          {
            actor: { name: '晴川国商贸部' },
            status: 'IN_FORCE',
            date: '2023-05',
            datePrecision: 'MONTH',
            dateBasis: 'RELATIVE',
            articles: 2,
            targets: [{ name: '柯立德' }],
          },
        ],
      },
      discussedIn: { totalCount: 2 },
    },
  ]);
});

test('an organisation knows its offices and what it did', async () => {
  const { organisations } =
    await answer(`{ organisations { nodes { name kind implied members { name } imposed { nodes { policy { name } } }
    parts { nodes { part { __typename ... on Office { name holders { nodes { person { name } } } partOf { nodes { whole { name } } } } } } } partOf { totalCount } } } }`);
  expect(organisations.nodes).toEqual([
    {
      name: '晴川国商贸部',
      kind: 'MINISTRY',
      implied: false,
      members: [],
      imposed: { nodes: [{ policy: { name: '对木材加征关税' } }] },
      parts: {
        nodes: [
          {
            part: {
              __typename: 'Office',
              name: '晴川国商贸部部长',
              holders: { nodes: [{ person: { name: '丁远山' } }] },
              partOf: { nodes: [{ whole: { name: '晴川国商贸部' } }] },
            },
          },
        ],
      },
      partOf: { totalCount: 0 },
    },
  ]);
});

describe('search', () => {
  test.each([
    ['柯立德', [GUEST.id]],
    ['丁遠山', [HOST.id]],
    ['Colridge', [GUEST.id]],
  ])('%s finds the right one first', async (query, ids) => {
    const { search } = await answer(
      'query($query: String!) { search(query: $query, types: [PERSON]) { score node { id } } }',
      { query },
    );
    expect(search.slice(0, 1).map((hit: { node: { id: string } }) => hit.node.id)).toEqual(ids);
  });

  test('takes one character, keeps to the types asked for and to the number', async () => {
    const { search } = await answer('{ search(query: "代", types: [PERSON], first: 5) { node { __typename } } }');
    expect(search).toEqual(Array.from({ length: 5 }, () => ({ node: { __typename: 'Person' } })));
    expect(await answer('{ search(query: "代", types: [OFFICE]) { node { id } } }')).toEqual({ search: [] });
    expect(await answer('{ search(query: "  ") { node { id } } }')).toEqual({ search: [] });
  });

  test('refuses a size out of bounds', async () => {
    expect(await failure('{ search(query: "代", first: 101) { score } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
