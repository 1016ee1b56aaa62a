import { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { fetcherOf } from '../../../src/sources/web/fetch.ts';
import type { Resolve } from '../../../src/sources/web/types.ts';
import { type Loopback, loopback, outcomeOf, resolver, webOptions } from '../../support/web.ts';

let server: Loopback;
beforeAll(async () => {
  server = await loopback({ '/a': '会谈' });
});
afterAll(() => server.close());
afterEach(() => vi.restoreAllMocks());

/** Fetches, and gives the outcome with how often a socket was asked to connect anywhere. */
async function fetched(address: string, addresses: readonly string[], allowPrivate = false) {
  const connect = vi.spyOn(Socket.prototype, 'connect');
  const resolve = resolver({ 'news.example': addresses });
  const outcome = outcomeOf(await fetcherOf(webOptions({ allowPrivate, resolve }))(address));
  return { outcome, sockets: connect.mock.calls.length };
}

describe('no socket is made to what is not public', () => {
  test.each([
    [['127.0.0.1'], 'this machine'],
    [['10.1.2.3'], 'a private network'],
    [['169.254.169.254'], 'the link-local network, where clouds keep their keys'],
    [['::1'], 'this machine'],
    [['::ffff:127.0.0.1'], 'this machine'],
    [['64:ff9b::7f00:1'], 'a reserved range'],
    [['2002:7f00:1::'], 'a reserved range'],
    [['1.1.1.1', '127.0.0.1'], 'this machine'],
    [['2400:3200::1', 'fd00::1'], 'a private network'],
    [['not an address'], 'no IP address'],
  ])('a name that stands for %o', async (addresses, why) => {
    const { outcome, sockets } = await fetched('http://news.example/a', addresses);
    expect(outcome).toMatch(/^REFUSED: news\.example stands for /u);
    expect(outcome).toContain(why);
    expect(sockets).toBe(0);
  });

  test.each([
    'http://127.0.0.1/a',
    'http://0x7f000001/a',
    'http://0177.1/a',
    'http://2130706433/a',
    'http://[::1]/a',
    'http://[::ffff:127.0.0.1]/a',
    'http://[64:ff9b::7f00:1]/a',
    'http://192.168.0.1/a',
    'http://169.254.169.254/latest/meta-data/',
    'https://0.0.0.0/',
  ])('%s itself', async (address) => {
    const { outcome, sockets } = await fetched(address, []);
    expect(outcome).toMatch(/^REFUSED: .* stands for /u);
    expect(sockets).toBe(0);
  });

  test('a cloud’s keys are refused even where private networks are allowed', async () => {
    for (const address of ['169.254.169.254', '100.100.100.200', '168.63.129.16']) {
      const { outcome, sockets } = await fetched('http://news.example/a', [address], true);
      expect(outcome).toMatch(/^REFUSED: news\.example stands for .*asked$/u);
      expect(sockets).toBe(0);
    }
  });

  test('a name without addresses', async () => {
    const { outcome, sockets } = await fetched('http://news.example/a', []);
    expect({ outcome, sockets }).toEqual({
      outcome: 'UNREADABLE: news.example has no address; check the spelling',
      sockets: 0,
    });
  });
});

describe('the address that is checked is the one that is connected to', () => {
  test('a name is resolved once a connection, and its second answer is never used', async () => {
    const answers = ['127.0.0.1', '127.0.0.1', '169.254.169.254'];
    const asked: string[] = [];
    const resolve: Resolve = async (hostname) => {
      asked.push(hostname);
      return [{ address: answers.shift() ?? '10.0.0.1', family: 4 }];
    };
    const fetch = fetcherOf(webOptions({ resolve }));
    // robots.txt and the page
    expect(outcomeOf(await fetch(`http://news.example:${server.port}/a`))).toBe('会谈');
    expect(asked).toEqual(['news.example', 'news.example']);
    expect(outcomeOf(await fetch(`http://news.example:${server.port}/a`))).toMatch(/^REFUSED: /u);
    expect(asked).toHaveLength(3);
  });

  test('the next of several addresses is tried where one does not answer', async () => {
    const { outcome } = await fetched(`http://news.example:${server.port}/a`, ['::1', '127.0.0.1'], true);
    expect(outcome).toBe('会谈');
  });

  test('a resolver that never answers is given up', async () => {
    const resolve: Resolve = () => new Promise(() => undefined);
    const fetch = fetcherOf(webOptions({ resolve, timeoutMs: 50 }));
    expect(outcomeOf(await fetch('http://news.example/a'))).toMatch(/^UNREADABLE: no whole answer in time/u);
  });
});
