import { describe, expect, test } from 'vitest';
import { isOpml } from '../../../src/sources/feed-head.ts';
import { readSources } from '../../../src/sources/read.ts';
import type { Fetcher } from '../../../src/sources/types.ts';
import { outcomeOf } from '../../support/web.ts';

const opml = (outlines: string) => `<?xml version="1.0"?>\n<opml version="2.0"><head/><body>${outlines}</body></opml>`;
const feed = (address: string) => `<outline text="要闻" type="rss" xmlUrl="${address}"/>`;

/** What a list on standard input comes to, each with what the fetcher was asked. */
async function read(list: string | Uint8Array, pages: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const fetcher: Fetcher = async (address) => {
    asked.push(address);
    return { file: address, bytes: Buffer.from(pages[address] ?? `feed ${address}`), url: address };
  };
  return { asked, outcomes: await outcomesOf(['-'], list, fetcher) };
}

async function outcomesOf(paths: readonly string[], stdin: string | Uint8Array, fetcher?: Fetcher) {
  const bytes = async function* () {
    yield Buffer.from(stdin as string);
  };
  const outcomes: string[] = [];
  for await (const outcome of readSources(paths, { maxBytes: 20_000_000, stdin: bytes(), fetcher })) {
    outcomes.push(`${outcome.file} ${outcomeOf(outcome)}`);
  }
  return outcomes;
}

describe('a list of feeds is told by its root element', () => {
  test.each([
    ['', opml(''), true],
    ['without a declaration', '<opml version="1.0"><body/></opml>', true],
    ['in capitals', '<OPML><BODY/></OPML>', true],
    ['with a mark', `\uFEFF${opml('')}`, true],
    ['behind a comment and a document type', `<!-- 我的订阅 -->\n<!DOCTYPE opml>\n${opml('')}`, true],
    ['in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(opml(''), 'utf16le')]), true],
    ['a feed', '<?xml version="1.0"?><rss><channel><title>opml</title></channel></rss>', false],
    ['an article that quotes one', '<p>&lt;opml&gt;</p><opml></opml>', false],
    ['a text', '订阅列表用 <opml> 写成。', false],
    ['no list', '<opmlish/>', false],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => {
    expect(isOpml(Buffer.from(text as string))).toBe(expected);
  });

  test('in time that grows with its head only', () => {
    for (const text of ['<!', ' ', '<?a>', '<!-', '<![', '<![]', '[]'].map((piece) => piece.repeat(500_000))) {
      expect(isOpml(Buffer.from(text))).toBe(false);
    }
  });
});

describe('the feeds of a list', () => {
  test('are fetched in their order, nested ones too', async () => {
    const list = opml(
      `${feed('https://a.example/rss')}<outline text="国际"><outline text="欧洲">${feed('https://b.example/rss?x=1&amp;y=2')}</outline></outline>${feed('http://c.example/')}`,
    );
    const { asked, outcomes } = await read(list);
    expect(asked).toEqual(['https://a.example/rss', 'https://b.example/rss?x=1&y=2', 'http://c.example/']);
    expect(outcomes).toEqual(asked.map((address) => `${address} feed ${address}`));
  });

  test('are fetched once', async () => {
    const twice = [
      'https://a.example/rss',
      'HTTPS://A.example:443/rss',
      'https://a.example/rss#top',
      'https://a.example/b',
    ];
    expect((await read(opml(twice.map(feed).join('')))).asked).toEqual([
      'https://a.example/rss',
      'https://a.example/b',
    ]);
  });

  test('are read from UTF-16', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(opml(feed('https://a.example/')), 'utf16le')]);
    expect((await read(bytes)).asked).toEqual(['https://a.example/']);
  });

  test.each([
    './rss.xml',
    '/etc/passwd',
    'file:///etc/passwd',
    'C:\\feeds\\a.xml',
    'ftp://a.example/rss',
    '//a.example/rss',
  ])('that are no web address (%s) are refused, and the others fetched', async (path) => {
    const { asked, outcomes } = await read(opml(feed(path) + feed('https://a.example/rss')));
    expect(asked).toEqual(['https://a.example/rss']);
    expect(outcomes[0]).toBe(
      `- REFUSED: lists ${JSON.stringify(path)}, and only http and https addresses are fetched from a list`,
    );
  });

  test('of a list that was fetched may be relative to it', async () => {
    const list = opml(feed('../rss.xml') + feed('//b.example/') + feed('file:///etc/passwd'));
    const asked: string[] = [];
    const fetcher: Fetcher = async (address) => {
      asked.push(address);
      return { file: address, bytes: Buffer.from(asked.length === 1 ? list : 'feed'), url: address };
    };
    const outcomes = await outcomesOf(['https://a.example/lists/all.opml'], '', fetcher);
    expect(asked).toEqual(['https://a.example/lists/all.opml', 'https://a.example/rss.xml', 'https://b.example/']);
    expect(outcomes[2]).toMatch(/REFUSED: lists "file:\/\/\/etc\/passwd"/u);
  });

  test('that fail are a line each', async () => {
    const fetcher: Fetcher = async (address) => ({
      file: address,
      ...(address.includes('b')
        ? { error: new (await import('../../../src/errors.ts')).GuanxiError('UNREADABLE', `${address}: status 404`) }
        : { bytes: Buffer.from('feed') }),
    });
    const list = opml(['https://a.example/', 'https://b.example/', 'https://c.example/'].map(feed).join(''));
    expect(await outcomesOf(['-'], list, fetcher)).toEqual([
      'https://a.example/ feed',
      'https://b.example/ UNREADABLE: status 404',
      'https://c.example/ feed',
    ]);
  });

  test('are no lists themselves: two that name each other would never end', async () => {
    const list = opml(feed('https://a.example/list'));
    const { asked, outcomes } = await read(list, { 'https://a.example/list': list });
    expect(asked).toEqual(['https://a.example/list']);
    expect(outcomes).toEqual([
      'https://a.example/list REFUSED: is a list of feeds that another list names; give it by itself',
    ]);
  });

  test('are a thousand at most', async () => {
    const list = opml(Array.from({ length: 1002 }, (_, at) => feed(`https://a.example/${at}`)).join(''));
    const { asked, outcomes } = await read(list);
    expect(asked).toHaveLength(1000);
    expect(outcomes.at(-1)).toBe('- TOO_LARGE: lists more than 1000 feeds; the rest is left out, split the list');
  });

  test('are not fetched where the web is switched off, and one line says so', async () => {
    expect(await outcomesOf(['-'], opml(feed('https://a.example/') + feed('https://b.example/')))).toEqual([
      '- REFUSED: lists 2 feeds, and web addresses are switched off; set GUANXI_WEB=on',
    ]);
  });
});

describe('a list that is broken', () => {
  const tooDeep = '<outline text="a">'.repeat(100_000);
  const entities = `<!DOCTYPE opml [<!ENTITY a "https://a.example/"><!ENTITY b "&a;&a;&a;&a;">]>`;
  test.each([
    ['without a feed', opml('<outline text="空"/>'), /^- EMPTY: no outline of this list names a feed/u],
    ['without a body', '<opml version="2.0"/>', /^- (?:EMPTY|UNREADABLE): /u],
    ['within an address', '<opml><body><outline xmlUrl="https://a.exa', /^- UNREADABLE: this OPML breaks off/u],
    ['nested without end', opml(tooDeep), /^- UNREADABLE: this OPML breaks off or nests too deep/u],
    ['of entities', `${entities}<opml><body>${feed('&b;')}</body></opml>`, /^- REFUSED: lists "&b;"/u],
    ['too long', `${opml('')}${' '.repeat(5_000_000)}`, /^- TOO_LARGE: a list of feeds of \d+ bytes/u],
    ['of attributes', opml(`<outline ${'a="b" '.repeat(100_000)}/>`), /^- (?:EMPTY|UNREADABLE): /u],
  ])('%s', async (_, list, expected) => {
    const { asked, outcomes } = await read(list);
    expect({ asked, lines: outcomes.length }).toEqual({ asked: [], lines: 1 });
    expect(outcomes[0]).toMatch(expected);
  });
});
