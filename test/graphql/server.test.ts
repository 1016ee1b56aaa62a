import { request } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GuanxiError } from '../../src/errors.ts';
import { createServer, type GraphServer, type ServerOptions } from '../../src/graphql/server.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { HOST, RECORDS, storeOf } from './fixture.ts';

const KEY = 'b7c1f0d2e3a4958677665544';
const QUERY = '{ person(name: "丁远山") { id met { nodes { date } } } }';

let store: GraphStore;
const servers: GraphServer[] = [];
const logged: string[] = [];
const log = pino({ level: 'error', base: null }, { write: (line: string) => logged.push(line) });

async function serve(options: Partial<ServerOptions> = {}): Promise<GraphServer> {
  const settings = { store, host: '127.0.0.1', port: 0, readKey: null, examples: [], development: false, log };
  const server = await createServer({ ...settings, ...options });
  servers.push(server);
  return server;
}

function post({ url }: GraphServer, body: object | string, headers: Record<string, string> = {}) {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** fetch sets Host and Origin itself; this sends what it is told. */
function raw({ url }: GraphServer, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sent.on('error', reject).end(JSON.stringify({ query: QUERY }));
  });
}

beforeAll(async () => {
  store = await storeOf(RECORDS);
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await store.close();
});

describe('the server', () => {
  test('answers queries by POST and by GET, with a request id', async () => {
    const server = await serve();
    const response = await post(server, {
      query: 'query($n: String) { person(name: $n) { id } }',
      variables: { n: '丁远山' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/u);
    expect(await response.json()).toEqual({ data: { person: { id: HOST.id } } });
    const got = await fetch(`${server.url}?query=${encodeURIComponent(QUERY)}`);
    expect(await got.json()).toEqual({ data: { person: { id: HOST.id, met: { nodes: [{ date: '2023-06-18' }] } } } });
  });

  test('answers /health, sends / to the playground, and serves nothing else', async () => {
    const server = await serve();
    const at = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });
    expect(await (await at('/health')).json()).toEqual({ status: 'ok' });
    expect((await at('/')).headers.get('location')).toBe('/graphql');
    for (const path of ['/graphql/x', '/favicon.ico', '/health/..%2f']) expect((await at(path)).status).toBe(404);
  });

  test('shows its trips in development only', async () => {
    const { extensions } = await (await post(await serve({ development: true }), { query: QUERY })).json();
    expect(extensions).toEqual({ trips: 3, statements: ['search', 'nodes', 'met'] });
    expect(await (await post(await serve(), { query: QUERY })).json()).not.toHaveProperty('extensions');
  });

  test('says which port is taken', async () => {
    const { url } = await serve();
    const port = Number(new URL(url).port);
    await expect(serve({ port })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining(String(port)),
    });
  });

  test('closes while a client keeps its connection open', async () => {
    const server = await serve();
    await (await post(server, { query: QUERY })).json();
    await server.close();
    await expect(post(server, { query: QUERY })).rejects.toThrow();
    servers.splice(servers.indexOf(server), 1);
  });
});

describe('access', () => {
  test.each(['0.0.0.0', '::', '192.0.2.1', 'example.org'])('without a key %s is not listened on', async (host) => {
    await expect(serve({ host })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('GUANXI_READ_KEY'),
    });
  });

  test('beyond loopback a key is wanted and let in', async () => {
    const server = await serve({ host: '0.0.0.0', readKey: KEY });
    const url = server.url.replace('0.0.0.0', '127.0.0.1');
    const refused = await post({ ...server, url }, { query: QUERY });
    expect(refused.status).toBe(401);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('Bearer'),
          extensions: { code: 'UNAUTHENTICATED', requestId: refused.headers.get('x-request-id') },
        },
      ],
    });
    expect((await fetch(`${url}?query=${encodeURIComponent(QUERY)}`)).status).toBe(401);
    expect((await post({ ...server, url }, { query: QUERY }, { authorization: `Bearer ${KEY}` })).status).toBe(200);
    expect((await fetch(new URL('/health', url))).status).toBe(200);
  });

  test('names and pages of others are refused, and no origin is allowed in', async () => {
    const server = await serve();
    expect(await raw(server, { host: 'rebound.example.org' })).toBe(421);
    expect(await raw(server, { origin: 'https://example.org' })).toBe(403);
    expect(await raw(server, { 'content-type': 'text/plain' })).toBe(415);
    expect(await raw(server, {})).toBe(200);
    const preflight = await fetch(server.url, {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(preflight.status).toBeGreaterThanOrEqual(400);
  });
});

describe('errors', () => {
  const deep = `${'{ person(id: "x") { met { nodes { with '.repeat(1)}${'{ met { nodes { with '.repeat(5)}{ id }${' } } }'.repeat(5)} } } } }`;

  test.each([
    ['a syntax error', { query: '{ person(' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ persons { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a wrong variable',
      { query: 'query($f: Int) { people(first: $f) { nodes { id } } }', variables: { f: '五' } },
      'BAD_USER_INPUT',
    ],
    ['a wrong date', { query: '{ meetings(since: "2023年") { nodes { id } } }' }, 'BAD_USER_INPUT'],
    [
      'a wrong date variable',
      { query: 'query($d: PartialDate) { meetings(since: $d) { nodes { id } } }', variables: { d: '2023-02-30' } },
      'BAD_USER_INPUT',
    ],
    ['a page too large', { query: '{ people(first: 101) { nodes { id } } }' }, 'BAD_USER_INPUT'],
    ['a made-up cursor', { query: '{ people(after: "eHh4") { nodes { id } } }' }, 'INVALID_CURSOR'],
    ['a query too deep', { query: deep }, 'QUERY_TOO_COMPLEX'],
    ['no query', {}, 'BAD_USER_INPUT'],
    ['no JSON', '{', 'BAD_USER_INPUT'],
  ])('of %s have a code and the request id', async (_what, body, code) => {
    const response = await post(await serve(), body);
    const { errors } = await response.json();
    expect(errors[0]).toMatchObject({ extensions: { code, requestId: response.headers.get('x-request-id') } });
    expect(errors[0].extensions).not.toHaveProperty('http');
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\bat .*\.ts:/u);
  });

  test('of limits are refused with HTTP 400 before anything is asked', async () => {
    const server = await serve({ development: true });
    for (const query of [deep, `{ people { nodes { ${'name '.repeat(2_100)} } } }`]) {
      const response = await post(server, { query });
      expect(response.status).toBe(400);
      const answer = await response.json();
      expect(answer.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: expect.any(Number) });
      expect(answer.extensions).toBeUndefined();
    }
  });

  test.each([
    ['STORE_UNREACHABLE', new GuanxiError('STORE_UNREACHABLE', 'bolt://graph.internal:7687 does not answer')],
    ['INTERNAL', new TypeError('graph.internal is undefined')],
  ])('of the inside (%s) are masked, and logged under the request id', async (code, failure) => {
    const server = await serve({ store: { ...store, read: () => Promise.reject(failure) } });
    logged.length = 0;
    const response = await post(server, { query: '{ people { nodes { id } } }' });
    const { data, errors } = await response.json();
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/the request id\.$/u),
        locations: [{ line: 1, column: 3 }],
        path: ['people'],
        extensions: { code, requestId: response.headers.get('x-request-id') },
      },
    ]);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('graph.internal');
    expect(JSON.parse(logged[0]!).requestId).toBe(errors[0].extensions.requestId);
  });

  test('give clients of the newer media type the status of the error', async () => {
    const response = await post(
      await serve(),
      { query: '{ persons { id } }' },
      { accept: 'application/graphql-response+json' },
    );
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/u);
  });
});

describe('the playground', () => {
  const examples = [
    { name: 'one', query: '# Whom 丁远山 met.\n{ person(name: "丁远山") { met { nodes { date } } } }' },
  ];
  const page = async (server: GraphServer) => fetch(server.url, { headers: { accept: 'text/html,*/*' } });

  test('is one page with the saved queries and nothing from elsewhere', async () => {
    const response = await page(await serve({ examples }));
    const html = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(html).toContain('Whom 丁远山 met.');
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//u);
  });

  test('can introspect, and holds no key', async () => {
    const server = await serve({ examples, readKey: KEY });
    expect(await (await page(server)).text()).not.toContain(KEY);
    const asked = await post(
      server,
      { query: getIntrospectionQuery() },
      { authorization: `Bearer ${KEY}`, origin: new URL(server.url).origin },
    );
    expect((await asked.json()).data.__schema.queryType.name).toBe('Query');
  });
});
