import { describe, expect, test } from 'vitest';
import { fetcherOf } from '../../../src/sources/web/fetch.ts';
import { robotRules } from '../../../src/sources/web/robots.ts';
import { idleClock, loopback, outcomeOf, type Pages, webOptions } from '../../support/web.ts';

const ROBOTS = new URL('https://news.example/robots.txt');
const AGENT = 'guanxi/0.1.0 (+test@example.org)';
const answer = (text: string, status = 200) => ({
  status,
  contentType: 'text/plain',
  location: null,
  retryAfter: null,
  bytes: Buffer.from(text),
});
const rulesOf = (text: string, status = 200) => robotRules(ROBOTS, answer(text, status), AGENT);
const allows = (text: string, path: string) => {
  try {
    rulesOf(text).check(new URL(path, ROBOTS));
    return true;
  } catch {
    return false;
  }
};

describe('what robots.txt allows', () => {
  test.each([
    ['', '/a', true],
    ['<!doctype html><p>404', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['\uFEFFUser-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\r\nDisallow: /private/\r\n', '/private/a', false],
    ['User-agent: *\nDisallow: /private/', '/news/a', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: GuanXi\nDisallow: /', '/a', false],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: guanxi\nDisallow:\nUser-agent: *\nDisallow: /', '/a', true],
    ['User-agent: other\nUser-agent: guanxi\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /\nAllow: /news/', '/news/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf?b', true],
    ['User-agent: *\nDisallow: /要闻', '/要闻/a', false],
  ])('%j: %s %s', (text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  test('stars that say nothing are read as one', () => {
    expect(allows(`User-agent: *\nDisallow: /${'*'.repeat(400_000)}b`, `/${'a'.repeat(2000)}`)).toBe(true);
  });

  test.each([
    ['one of stars and letters', `Disallow: /${'*a'.repeat(200_000)}b`],
    ['many that are long', `Disallow: /*${'a'.repeat(1900)}b\n`.repeat(200)],
    ['many that are short', 'Disallow: /*a*a*a*ab\n'.repeat(20_000)],
  ])('rules made to take minutes are not checked: %s', (_, rules) => {
    expect(() => rulesOf(`User-agent: *\n${rules}`).check(new URL(`/${'a'.repeat(2000)}`, ROBOTS))).toThrow(
      'https://news.example/robots.txt has more rules than can be checked; save the page and give the file',
    );
  });

  test('many rules that are meant are', () => {
    const many = `User-agent: *\n${'Disallow: /*?page=*&sort=\n'.repeat(4000)}Disallow: /*.pdf$`;
    expect([allows(many, '/news/a.html'), allows(many, '/news/a.pdf')]).toEqual([true, false]);
  });

  test('what forbids is named by its line', () => {
    expect(() => rulesOf('# all\nUser-agent: *\nDisallow: /a').check(new URL('/a', ROBOTS))).toThrow(
      expect.objectContaining({
        code: 'REFUSED',
        message:
          'line 3 of https://news.example/robots.txt asks robots to keep away from it; save the page with a browser and give the file',
      }),
    );
  });
});

describe('a robots.txt that is not there (RFC 9309, 2.3.1)', () => {
  test.each([400, 401, 403, 404, 410, 302])('status %i allows all', (status) => {
    expect(() => rulesOf('User-agent: *\nDisallow: /', status).check(new URL('/a', ROBOTS))).not.toThrow();
  });

  test.each([500, 503, 429])('status %i forbids all', (status) => {
    expect(() => rulesOf('', status).check(new URL('/a', ROBOTS))).toThrow(
      `https://news.example/robots.txt gives status ${status}, and until it says what is allowed nothing is (RFC 9309); try again later`,
    );
  });
});

test.each([
  ['Crawl-delay: 2', 2000],
  ['Crawl-delay: 0.5', 500],
  ['Crawl-delay: 600', 10_000],
  ['Crawl-delay: Infinity', 10_000],
  ['Crawl-delay: -3', 0],
  ['Crawl-delay: soon', 0],
  ['Disallow:', 0],
])('%s is a pause of %i ms', (line, pauseMs) => {
  expect(rulesOf(`User-agent: *\n${line}`).pauseMs).toBe(pauseMs);
});

/** Fetches each path of a server of these pages, all at once where asked; gives what came and what was asked. */
async function visited(pages: Pages, paths: readonly string[], atOnce = false) {
  const server = await loopback(pages);
  const clock = idleClock();
  const fetch = fetcherOf(webOptions({ clock }));
  const visit = async (path: string) => outcomeOf(await fetch(`http://news.example:${server.port}${path}`));
  const outcomes: string[] = [];
  if (atOnce) outcomes.push(...(await Promise.all(paths.map(visit))));
  else for (const path of paths) outcomes.push(await visit(path));
  const asked = server.requests.map((line) => line.split(' ').at(-1));
  await server.close();
  return { outcomes, asked, slept: clock.slept };
}

describe('a site', () => {
  test('is asked for its rules once, and they are kept', async () => {
    const pages = { '/robots.txt': 'User-agent: *\nDisallow: /b', '/a': '甲', '/b': '乙', '/c': '丙' };
    const { outcomes, asked } = await visited(pages, ['/a', '/b', '/c', '/robots.txt']);
    expect(outcomes.slice(0, 3)).toEqual(['甲', expect.stringMatching(/^REFUSED: line 2 of /u), '丙']);
    expect(asked).toEqual(['/robots.txt', '/a', '/c', '/robots.txt']);
  });

  test('is given the pause it asks for, between all but the first', async () => {
    const pages = { '/robots.txt': 'User-agent: *\nCrawl-delay: 3', '/a': '甲', '/b': '乙', '/c': '丙' };
    expect((await visited(pages, ['/a', '/b', '/c'])).slept).toEqual([3000, 3000]);
  });

  test('is asked one thing at a time, in order', async () => {
    let open = 0;
    let most = 0;
    const slowly = (_: unknown, response: { end(text: string): unknown }) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end('会谈');
      }, 10);
    };
    const pages = { '/robots.txt': slowly, '/a': slowly, '/b': slowly, '/c': slowly };
    const { outcomes, asked } = await visited(pages, ['/a', '/b', '/c'], true);
    expect(outcomes).toEqual(['会谈', '会谈', '会谈']);
    expect(asked).toEqual(['/robots.txt', '/a', '/b', '/c']);
    expect(most).toBe(1);
  });

  test('whose rules are redirected is read there', async () => {
    const pages: Pages = {
      '/robots.txt': (_, response) => void response.writeHead(301, { location: '/rules' }).end(),
      '/rules': 'User-agent: *\nDisallow: /a',
      '/a': '甲',
    };
    expect((await visited(pages, ['/a'])).outcomes[0]).toMatch(/^REFUSED: line 2 of /u);
  });

  test('whose rules are long is held to the first 500 KiB', async () => {
    const long = `User-agent: *\nDisallow: /a\n${'#'.repeat(600_000)}\nDisallow: /b`;
    const { outcomes } = await visited({ '/robots.txt': long, '/a': '甲', '/b': '乙' }, ['/a', '/b']);
    expect(outcomes).toEqual([expect.stringMatching(/^REFUSED: line 2 of /u), '乙']);
  });

  test('whose server fails is left alone, and asked only once', async () => {
    const pages: Pages = { '/robots.txt': (_, response) => void response.writeHead(500).end(), '/a': '甲' };
    const { outcomes, asked } = await visited(pages, ['/a', '/a']);
    expect(outcomes).toEqual(Array(2).fill(expect.stringMatching(/^REFUSED: .*gives status 500/u)));
    expect(asked).toEqual(['/robots.txt']);
  });

  test('that breaks off is left alone, and says why', async () => {
    const pages: Pages = { '/robots.txt': (_, response) => void response.destroy(), '/a': '甲' };
    const { outcomes, asked } = await visited(pages, ['/a', '/a']);
    expect(outcomes).toEqual(Array(2).fill(expect.stringMatching(/^UNREADABLE: the connection broke/u)));
    expect(asked).toEqual(['/robots.txt']);
  });
});
