import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { isLoopback, refusalOf } from '../../src/graphql/access.ts';

const KEY = 'b7c1f0d2e3a4958677665544';

function asked(headers: IncomingHttpHeaders, method = 'POST'): IncomingMessage {
  return {
    method,
    headers: { 'content-type': 'application/json', host: 'localhost:4000', ...headers },
  } as IncomingMessage;
}

test.each(['127.0.0.1', '127.1.2.3', 'localhost', 'LOCALHOST', '::1', '[::1]'])('%s is this machine', (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each([
  '0.0.0.0',
  '::',
  '10.0.0.1',
  '192.168.1.4',
  'localhost.example.org',
  '127.0.0.1.example.org',
  'example.org',
  '',
])('%s may be anybody', (host) => {
  expect(isLoopback(host)).toBe(false);
});

describe('without a key', () => {
  test.each(['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'localhost'])('requests to %s are answered', (host) => {
    expect(refusalOf(asked({ host }), null)).toBeNull();
  });

  test.each(['example.org:4000', 'localhost.example.org', '10.0.0.1:4000', ''])('requests to %s are not', (host) => {
    expect(refusalOf(asked({ host }), null)).toMatchObject({ status: 421 });
  });
});

describe('with a key', () => {
  test.each([`Bearer ${KEY}`, `bearer ${KEY}`, `Bearer  ${KEY}`])('%s is let in', (authorization) => {
    expect(refusalOf(asked({ host: 'guanxi.example.org', authorization }), KEY)).toBeNull();
  });

  test.each([
    undefined,
    '',
    'Bearer',
    KEY,
    `Basic ${KEY}`,
    `Bearer ${KEY}x`,
    `Bearer ${KEY.slice(1)}`,
    `Bearer ${KEY.toUpperCase()}`,
  ])('%s is not', (authorization) => {
    expect(refusalOf(asked({ authorization }), KEY)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

describe('other pages', () => {
  test.each(['https://example.org', 'http://localhost:3000', 'http://127.0.0.1:4000', 'null', '::'])(
    'of %s are refused',
    (origin) => {
      expect(refusalOf(asked({ origin }), null)).toMatchObject({ status: 403 });
    },
  );

  test('of this server are answered', () => {
    expect(refusalOf(asked({ origin: 'http://localhost:4000' }), null)).toBeNull();
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('may not send %j', (type) => {
    expect(refusalOf(asked({ 'content-type': type }), null)).toMatchObject({ status: 415 });
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])('may send %j', (type) => {
    expect(refusalOf(asked({ 'content-type': type }), null)).toBeNull();
  });
});
