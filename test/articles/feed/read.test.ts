import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readArticles } from '../../../src/articles/read.ts';
import type { Article } from '../../../src/model/article.ts';
import { OUTLETS } from '../support.ts';

const STORY = '外交部长周一在首都会见来访的客人，双方就贸易交换意见。';
const OTHER = '两国代表团周二签署航运协定，协定为期五年。';

const rss = (items: string, channel = '<title>河岸通讯</title><link>https://wire.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}${items}</channel></rss>`;
const item = (inner: string) => `<item>${inner}</item>`;
const described = (text: string, rest = '') => item(`${rest}<description>${text}</description>`);

function read(feed: string | Uint8Array, url?: string): Promise<Article[]> {
  const bytes = typeof feed === 'string' ? Buffer.from(feed) : feed;
  return readArticles({ file: 'a.xml', bytes, ...(url === undefined ? {} : { url }) }, OUTLETS);
}

async function first(feed: string, url?: string): Promise<Article> {
  return (await read(feed, url))[0]!;
}

describe('an item', () => {
  test('gives its whole text where it is there, else its summary', async () => {
    const whole = `<content:encoded><![CDATA[<p>${STORY}</p><p>${OTHER}</p>]]></content:encoded>`;
    const articles = await read(
      rss(described('摘要说外长周一会见客人。', whole) + described(OTHER, '<content:encoded> </content:encoded>')),
    );
    expect(articles.map(({ text }) => text)).toEqual([`${STORY}\n${OTHER}`, OTHER]);
  });

  test('of which the whole text is but a picture gives its summary', async () => {
    const picture = '<content:encoded>&lt;img src="a.jpg"&gt;</content:encoded>';
    expect((await first(rss(described(STORY, picture)))).text).toBe(STORY);
  });

  test.each([
    ['<link>https://wire.example/a?utm_source=x</link>', 'https://wire.example/a'],
    ['<link>/a</link>', 'https://wire.example/a'],
    ['<guid>https://wire.example/b</guid>', 'https://wire.example/b'],
    ['<guid isPermaLink="false">17</guid>', null],
    ['<link>javascript:alert(1)</link>', null],
  ])('with %s has the address %s', async (inner, url) => {
    expect((await first(rss(described(STORY, inner)))).url).toBe(url);
  });

  test('with a relative link and no channel link goes by where the feed was fetched', async () => {
    const feed = rss(described(STORY, '<link>b</link>'), '<title>x</title>');
    expect((await first(feed, 'https://wire.example/feeds/all.xml')).url).toBe('https://wire.example/feeds/b');
    expect((await first(feed)).url).toBeNull();
  });

  test.each([
    ['<pubDate>Tue, 06 Apr 2021 00:30:00 +0800</pubDate>', '2021-04-06'],
    ['<pubDate>Mon, 05 Apr 2021 16:30:00 GMT</pubDate>', '2021-04-05'],
    ['<dc:date>2021-04-06T00:30:00+08:00</dc:date>', '2021-04-06'],
    ['<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>', null],
    ['', null],
  ])('with %s was published %s', async (inner, publishedOn) => {
    expect(await first(rss(described(STORY, inner)))).toMatchObject({
      publishedOn,
      publishedBasis: publishedOn === null ? null : 'STAMP',
    });
  });

  test.each([
    ['<dc:creator>林小明</dc:creator>', ['林小明']],
    ['<dc:creator>记者 林小明、周大同</dc:creator>', ['林小明', '周大同']],
    ['<dc:creator>文：林小明</dc:creator>', ['林小明']],
    ['<author>wire@wire.example (Anna Weber)</author>', ['Anna Weber']],
    ['<dc:creator>河岸通讯</dc:creator>', []],
    ['<dc:creator>晨星日报</dc:creator>', []],
    ['<dc:creator>admin</dc:creator>', []],
    ['<dc:creator>编辑部</dc:creator>', []],
    ['<author>wire@wire.example</author>', []],
  ])('with %s is by %j', async (inner, authors) => {
    expect((await first(rss(described(STORY, inner)))).authors).toEqual(authors);
  });

  test.each([
    '…阅读全文',
    '... 閱讀更多 &gt;&gt;',
    ' [&amp;#8230;]',
    '...more',
    '（查看全文）',
    ' Read more »',
    '… Continue reading',
    '&lt;p&gt;The post &lt;a&gt;会谈&lt;/a&gt; appeared first on &lt;a&gt;河岸&lt;/a&gt;.&lt;/p&gt;',
  ])('that goes on elsewhere loses the marker %j', async (marker) => {
    expect((await first(rss(described(`&lt;p&gt;${STORY}${marker}&lt;/p&gt;`)))).text).toBe(STORY);
  });

  test('of plain text has a paragraph a line', async () => {
    expect((await first(rss(described(`${STORY}\n\n${OTHER}`)))).text).toBe(`${STORY}\n${OTHER}`);
  });

  test('with bare markup in its description is read all the same', async () => {
    expect((await first(rss(described(`<p>${STORY}</p><p>${OTHER}</p>`)))).text).toBe(`${STORY}\n${OTHER}`);
  });

  test('without a sentence is left out', async () => {
    expect(
      await read(rss(described('&lt;img src="a"&gt;') + described(STORY) + item('<title>会谈</title>'))),
    ).toHaveLength(1);
  });

  test('that stands twice is told once; two under one address are parts of one page', async () => {
    const link = '<link>https://wire.example/</link>';
    const articles = await read(rss(described(STORY, link) + described(STORY, link) + described(OTHER, link)));
    expect(articles.map(({ url }) => url)).toEqual(['https://wire.example/', 'https://wire.example/']);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
  });
});

describe('the outlet', () => {
  test.each([
    ['by its address', '<link>https://news.example.cn/a</link>', '<title>精选</title>', '晨星日报'],
    ['by the title of the feed', '<link>https://x.org/a</link>', '<title>晨星日报 - 即时新闻</title>', '晨星日报'],
    [
      'by the source that a collecting feed names',
      '<source url="https://y.org">蓝河之声</source>',
      '<title>精选</title>',
      '蓝河之声',
    ],
    ['by its host, where no table knows it', '<link>https://x.org/a</link>', '<title>晨星</title>', 'x.org'],
  ])('%s', async (_, inner, channel, publisher) => {
    expect((await first(rss(described(STORY, inner), channel))).publisher).toBe(publisher);
  });
});

describe('feeds in other charsets', () => {
  test.each(['gb18030', 'gb2312', 'big5'])('%s', async (charset) => {
    const feed = `<?xml version="1.0" encoding="${charset}"?>${rss(described(charset === 'big5' ? '外交部長在首都會見客人，談的是中國和平經濟。' : STORY.repeat(3))).slice(21)}`;
    const [article] = await read(iconv.encode(feed, charset));
    expect(article?.text.startsWith('外交部')).toBe(true);
  });

  test('UTF-16', async () => {
    expect(await read(Buffer.from(`\uFEFF${rss(described(STORY))}`, 'utf16le'))).toHaveLength(1);
  });
});

describe('what is refused', () => {
  test.each([
    ['a feed that breaks off', rss(described(STORY)).slice(0, -20), 'TRUNCATED', /breaks off before its end/],
    ['a feed without items', rss(''), 'EMPTY', /holds no item/],
    [
      'a feed without a sentence',
      rss(described('x') + described('y')),
      'NO_SENTENCE',
      /none of its 2 items holds a sentence/,
    ],
    ['XML that is not well-formed', rss('<item><title>会</item>'), 'UNREADABLE', /is not well-formed \(/],
    [
      'JSON that is not',
      '{"version": "https://jsonfeed.org/version/1", "items": [}',
      'UNREADABLE',
      /is not well-formed \(/,
    ],
    [
      'more than 10,000 items',
      rss(item('<title>a</title>').repeat(10_001)),
      'TOO_LARGE',
      /a feed of more than 10000 items/,
    ],
    ['more than 300,000 tags', rss(item('<q/>'.repeat(300_001))), 'TOO_LARGE', /a feed with more than 300000 tags/],
    [
      'a tag without end',
      rss(`<item ${'a="b" '.repeat(20_000)}></item>`),
      'TOO_LARGE',
      /a tag of more than 100000 characters/,
    ],
    [
      'an item as long as a book',
      rss(described(STORY.repeat(80_000))),
      'TOO_LARGE',
      /an item of more than 2000000 characters/,
    ],
    [
      'JSON of more than 10,000 items',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        items: Array.from({ length: 10_001 }, (_, id) => ({ id, content_text: 'a' })),
      }),
      'TOO_LARGE',
      /a feed of more than 10000 items/,
    ],
    [
      'elements nested without end',
      rss(`<item>${'<b>'.repeat(100_000)}</item>`),
      'UNREADABLE',
      /is not well-formed \(/,
    ],
  ])('%s', async (_, feed, code, message) => {
    await expect(read(feed)).rejects.toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});

describe('entities that a document type declares', () => {
  const bomb = `<!ENTITY a "会谈"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}"><!ENTITY d "${'&c;'.repeat(50)}">`;

  test.each([
    ['that multiply', `<!DOCTYPE rss [${bomb}]>`, '&d;&d;'],
    ['that name a file', '<!DOCTYPE rss [<!ENTITY d SYSTEM "file:///etc/hostname">]>', '&d;'],
    ['that name an address', '<!DOCTYPE rss [<!ENTITY % d SYSTEM "http://127.0.0.1:9/a.dtd"> %d;]>', '&d;'],
  ])('%s are never read', async (_, type, reference) => {
    const feed = rss(described(`${STORY}${reference}`) + described(OTHER)).replace('<rss', `${type}<rss`);
    const articles = await read(feed);
    expect(articles).toHaveLength(2);
    expect(articles[0]!.text).toBe(`${STORY}${reference}`);
  });
});

test('other XML and JSON is no feed', async () => {
  await expect(read('<urlset><url><loc>https://x.org</loc></url></urlset>')).rejects.toThrow(/no sentence is left/);
  const [article] = await read(`<notes><p>${STORY}</p><p>${OTHER}</p></notes>`);
  expect(article!.text).toContain(STORY);
});

test('a post that quotes a feed is a post', async () => {
  expect((await first(`---\ntitle: 会谈\n---\n\n${STORY}\n\n<rss version="2.0">`)).title).toBe('会谈');
});
