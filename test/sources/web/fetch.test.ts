import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fetcherOf } from '../../../src/sources/web/fetch.ts';
import type { WebOptions } from '../../../src/sources/web/types.ts';
import { idleClock, type Loopback, loopback, outcomeOf, type Pages, resolver, webOptions } from '../../support/web.ts';

const HTML = { 'content-type': 'text/html; charset=GB2312' };
const to =
  (location: string, status = 302) =>
  (_: unknown, response: ServerResponse) =>
    void response.writeHead(status, { location }).end('moved');

let server: Loopback;
afterEach(() => server.close());

/** A server of these pages, and a fetcher that reaches it as news.example. */
async function site(pages: Pages, options: Partial<WebOptions> = {}) {
  server = await loopback(pages);
  const fetch = fetcherOf(webOptions(options));
  const at = (path: string) => `http://news.example:${server.port}${path}`;
  return { at, fetch: async (path: string) => fetch(path.startsWith('/') ? at(path) : path) };
}
const tried = async (pages: Pages, options: Partial<WebOptions> = {}) =>
  outcomeOf(await (await site(pages, options)).fetch('/a'));

describe('a page', () => {
  test('comes with its bytes, last address and the charset of the header, under the address that was given', async () => {
    const bytes = Buffer.from('c0eec7bf', 'hex');
    const { fetch, at } = await site({ '/a?b=1': (_, response) => void response.writeHead(200, HTML).end(bytes) });
    expect(await fetch('/a?b=1#top')).toEqual({
      file: at('/a?b=1#top'),
      url: at('/a?b=1'),
      charset: 'GB2312',
      bytes,
    });
    expect(server.requests).toEqual(['GET news.example /robots.txt', 'GET news.example /a?b=1']);
  });

  test('is asked for in our name', async () => {
    const seen: unknown[] = [];
    const { fetch } = await site({
      '/a': ({ headers }, response) => {
        seen.push(headers['user-agent'], headers['accept-encoding'], headers.cookie, headers.referer);
        response.end('会谈');
      },
    });
    await fetch('/a');
    expect(seen).toEqual(['guanxi/0.1.0 (+test@example.org)', 'gzip, deflate, br', undefined, undefined]);
  });

  test.each([
    ['no type', {}],
    ['a PDF', { 'content-type': 'application/pdf' }],
    ['a feed', { 'content-type': 'application/rss+xml; charset=utf-8' }],
    ['an archive', { 'content-type': 'application/zip' }],
    ['bytes', { 'content-type': 'application/octet-stream' }],
    ['a type that is none', { 'content-type': 'html' }],
  ])('of %s passes on as its bytes', async (_, headers) => {
    expect(await tried({ '/a': (__, response) => void response.writeHead(200, headers).end('会谈') })).toBe('会谈');
  });

  test.each(['image/png', 'Image/SVG+xml', 'video/mp4', 'audio/mpeg; x=y', 'font/woff2', 'text/css'])(
    'of %s is refused by that name',
    async (type) => {
      const outcome = await tried({ '/a': (_, r) => void r.writeHead(200, { 'content-type': type }).end('x') });
      expect(outcome).toBe(
        `BINARY: this is ${type.toLowerCase().split(';')[0]}, which holds no article; give the page it belongs to`,
      );
    },
  );

  test('that is compressed is unpacked', async () => {
    const page = (_: unknown, response: ServerResponse) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('会谈'));
    expect(await tried({ '/a': page })).toBe('会谈');
  });
});

describe('what goes on for ever, or comes too slowly', () => {
  const timeout = /^UNREADABLE: no whole answer in time; try again or raise GUANXI_WEB_TIMEOUT/u;
  const drip = (response: ServerResponse, chunk: string) => {
    const timer = setInterval(() => response.write(chunk), 10);
    response.on('close', () => clearInterval(timer));
  };

  test.each([
    ['an endless body', { maxBytes: 5000 }, /^TOO_LARGE: more than 5000 bytes/u],
    ['an endless body that may be long', { timeoutMs: 200 }, timeout],
  ])('%s', async (_, options, expected) => {
    const pages = { '/a': (__: unknown, response: ServerResponse) => drip(response, '会谈'.repeat(100)) };
    expect(await tried(pages, options)).toMatch(expected);
  });

  test('a body a byte at a time', async () => {
    expect(await tried({ '/a': (_, response) => drip(response, 'x') }, { timeoutMs: 200 })).toMatch(timeout);
  });

  test('no answer at all', async () => {
    expect(await tried({ '/a': () => undefined }, { timeoutMs: 100 })).toMatch(timeout);
  });

  test('headers a byte at a time', async () => {
    const slow = createServer((socket) => {
      const timer = setInterval(() => socket.write('X'), 10);
      socket.on('close', () => clearInterval(timer)).on('error', () => undefined);
    });
    await new Promise<void>((done) => slow.listen(0, '127.0.0.1', done));
    const { port } = slow.address() as { port: number };
    const { fetch } = await site({}, { timeoutMs: 150 });
    const outcome = outcomeOf(await fetch(`http://news.example:${port}/a`));
    await new Promise((done) => slow.close(done));
    expect(outcome).toMatch(/^UNREADABLE: (?:no whole answer in time|what answers does not speak HTTP)/u);
  });

  test('a body that is announced too long is not waited for', async () => {
    const page = (_: unknown, response: ServerResponse) => {
      response.writeHead(200, { 'content-length': '999999999' });
      response.flushHeaders();
    };
    expect(await tried({ '/a': page })).toMatch(/^TOO_LARGE: 999999999 bytes, the limit is 100000/u);
  });

  test('a body that is shorter than announced', async () => {
    const page = (_: unknown, response: ServerResponse) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('会谈');
      setImmediate(() => response.destroy());
    };
    expect(await tried({ '/a': page })).toMatch(/^UNREADABLE: the connection broke before the end/u);
  });

  test('all steps share one limit of time', async () => {
    let step = 0;
    const slowly = (_: unknown, response: ServerResponse) => {
      step += 1;
      setTimeout(() => to(`/a?${step}`)(_, response), 150);
    };
    const clock = { now: () => performance.now(), sleep: async () => undefined };
    const pages = { '/a': slowly, '/a?1': slowly, '/a?2': slowly, '/a?3': slowly, '/a?4': slowly };
    expect(await tried(pages, { clock, timeoutMs: 400 })).toMatch(timeout);
    expect(step).toBeLessThan(4);
  });

  test('the end of the run ends it', async () => {
    const ending = new AbortController();
    const { fetch } = await site({ '/a': () => ending.abort() }, { signal: ending.signal });
    expect(outcomeOf(await fetch('/a'))).toBe('UNREADABLE: interrupted (ABORT_ERR)');
    const before = server.connections();
    expect(outcomeOf(await fetch('/a'))).toBe('UNREADABLE: interrupted (ABORT_ERR)');
    expect(server.connections()).toBe(before);
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%i is followed, and the last address kept', async (status) => {
    const { fetch, at } = await site({ '/a': to('/b', status), '/b': '会谈' });
    expect(await fetch('/a')).toMatchObject({ file: at('/a'), url: at('/b') });
  });

  test('may be written in UTF-8, as many servers do', async () => {
    const bare = (_: unknown, { socket }: ServerResponse) =>
      void socket?.end('HTTP/1.1 302 Found\r\nLocation: /要闻\r\nContent-Length: 0\r\n\r\n');
    expect(await tried({ '/a': bare, [encodeURI('/要闻')]: '会谈' })).toBe('会谈');
  });

  test('five are followed and no more', async () => {
    const pages = { '/a': to('/b'), '/b': to('/c'), '/c': to('/d'), '/d': to('/e'), '/e': to('/f'), '/f': to('/g') };
    const { fetch } = await site({ ...pages, '/g': '会谈' });
    expect(outcomeOf(await fetch('/b'))).toBe('会谈');
    expect(outcomeOf(await fetch('/a'))).toMatch(/^UNREADABLE: redirects more than 5 times/u);
  });

  test('a circle ends', async () => {
    expect(await tried({ '/a': to('/a') })).toMatch(/^UNREADABLE: redirects more than 5 times/u);
    expect(server.requests).toHaveLength(7);
  });

  test.each([
    ['file:///etc/passwd', /^REFUSED: file:\/\/ is not fetched/u],
    ['data:text/html,a', /^REFUSED: data:\/\/ is not fetched/u],
    ['http://reader:secret@news.example/', /^REFUSED: the address holds a user name or password/u],
    ['http://169.254.169.254/latest/meta-data/', /^REFUSED: 169\.254\.169\.254 stands for the link-local network/u],
    ['http://[fe80::1]/', /^REFUSED: fe80::1 stands for the link-local network/u],
    ['http://inside.example/', /^REFUSED: inside\.example stands for a reserved range/u],
    ['http://gone.example/', /^UNREADABLE: its host is not known/u],
    ['http://', /^UNREADABLE: this is no web address/u],
  ])('to %s is no way round', async (location, expected) => {
    const resolve = resolver({ 'news.example': ['127.0.0.1'], 'inside.example': ['0.0.0.0'] });
    expect(await tried({ '/a': to(location) }, { resolve })).toMatch(expected);
  });

  test('to another host is asked of that host’s robots.txt too', async () => {
    const { fetch } = await site({
      '/a': (_, r) => to(`http://www.news.example:${server.port}/b`)(_, r),
      '/b': '会谈',
    });
    expect(outcomeOf(await fetch('/a'))).toBe('会谈');
    expect(server.requests).toEqual([
      'GET news.example /robots.txt',
      'GET news.example /a',
      'GET www.news.example /robots.txt',
      'GET www.news.example /b',
    ]);
  });

  test('to nowhere', async () => {
    const nowhere = (_: unknown, response: ServerResponse) => void response.writeHead(302).end();
    expect(await tried({ '/a': nowhere })).toBe('UNREADABLE: status 302 redirects to no address; check the address');
  });
});

describe('statuses', () => {
  test('a page that is not there says so', async () => {
    expect(await tried({})).toBe('UNREADABLE: status 404: the server has no such page; check the address');
  });

  const busyOnce = (status: number, retryAfter: string | null) => {
    let times = 0;
    return (_: unknown, response: ServerResponse) => {
      times += 1;
      const headers = retryAfter === null ? {} : { 'retry-after': retryAfter };
      if (times === 1) response.writeHead(status, headers).end();
      else response.end('会谈');
    };
  };

  test.each([429, 503])('%i is tried once more where the server says when', async (status) => {
    const clock = idleClock();
    expect(await tried({ '/a': busyOnce(status, '7') }, { clock })).toBe('会谈');
    expect(clock.slept).toEqual([7000]);
  });

  test.each([
    ['where it does not say when', 503, null],
    ['where that is long', 429, '11'],
    ['for any other status', 500, '1'],
  ])('and not %s', async (_, status, retryAfter) => {
    const clock = idleClock();
    expect(await tried({ '/a': busyOnce(status, retryAfter) }, { clock })).toMatch(/^UNREADABLE: status/u);
    expect(clock.slept).toEqual([]);
  });

  test('once only', async () => {
    const busy = (_: unknown, r: ServerResponse) => void r.writeHead(503, { 'retry-after': '1' }).end();
    expect(await tried({ '/a': busy })).toMatch(/^UNREADABLE: status 503/u);
    expect(server.requests.filter((line) => line.endsWith('/a'))).toHaveLength(2);
  });
});

test('a password that stands in an address is not repeated', async () => {
  const { fetch } = await site({});
  const outcome = await fetch('http://reader:secret@news.example/a');
  expect(JSON.stringify(outcome)).not.toContain('secret');
  expect(outcome.file).toBe('http://…@news.example/a');
});

test('nothing answers', async () => {
  const { fetch } = await site({});
  const free = await loopback({});
  await free.close();
  expect(outcomeOf(await fetch(`http://news.example:${free.port}/`))).toMatch(/^UNREADABLE: nothing answers/u);
});

test('what speaks no TLS', async () => {
  const { fetch } = await site({ '/a': '会谈' });
  expect(outcomeOf(await fetch(`https://news.example:${server.port}/a`))).toMatch(
    /^UNREADABLE: no TLS connection can be made; check the address/u,
  );
});
