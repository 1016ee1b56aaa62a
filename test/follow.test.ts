import { describe, expect, test } from 'vitest';
import { GuanxiError } from '../src/errors.ts';
import { followed } from '../src/follow.ts';
import type { Fetcher } from '../src/sources/types.ts';

const SUMMARY = '挪威外交大臣艾德周二在奥斯陆会见到访的荷兰外交大臣。';
const WHOLE = `<p>${'双方谈到北海的风电场，并商定秋天在海牙再谈一次。'.repeat(20)}</p>`;
const PAGE = `<!doctype html><html><head><title>风电</title></head><body><article><h1>两国商谈风电</h1>${WHOLE}${WHOLE}</article></body></html>`;

const item = (number: number, body: string, link = `https://news.example/${number}`) =>
  `<item><title>新闻${'一二三四五六七八九'.charAt(number - 1)}：两国商谈风电</title><link>${link}</link><description><![CDATA[${body}]]></description></item>`;
const feed = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>要闻</title><link>https://news.example/</link>${items.join('')}</channel></rss>`;

/** What a source comes to, a line for each file or failure, and which pages were asked for. */
async function follow(text: string, pages: Readonly<Record<string, string | GuanxiError>> = {}) {
  const asked: string[] = [];
  const fetcher: Fetcher = async (address) => {
    asked.push(address);
    const page = pages[address] ?? PAGE;
    return typeof page === 'string'
      ? { file: address, bytes: Buffer.from(page), url: address }
      : { file: address, error: page };
  };
  const lines: string[] = [];
  for await (const found of followed({ file: 'feed.rss', bytes: Buffer.from(text) }, [], fetcher)) {
    lines.push('error' in found ? `${found.file} ${found.error.code}` : `${found.file} ${found.articles.length}`);
  }
  return { asked, lines };
}

describe('items of a feed that have only a summary', () => {
  test('are read from their pages, in the order of the feed', async () => {
    const text = feed(item(1, WHOLE), item(2, SUMMARY), item(3, WHOLE), item(4, WHOLE), item(5, SUMMARY));
    expect(await follow(text)).toEqual({
      asked: ['https://news.example/2', 'https://news.example/5'],
      lines: ['feed.rss 1', 'https://news.example/2 1', 'feed.rss 2', 'https://news.example/5 1'],
    });
  });

  test('stay where their page cannot be had, and the failure is told', async () => {
    const gone = new GuanxiError('UNREADABLE', 'https://news.example/1: status 404');
    const text = feed(item(1, SUMMARY), item(2, SUMMARY), item(3, SUMMARY));
    expect(await follow(text, { 'https://news.example/1': gone, 'https://news.example/2': '' })).toEqual({
      asked: ['https://news.example/1', 'https://news.example/2', 'https://news.example/3'],
      lines: [
        'https://news.example/1 UNREADABLE',
        'https://news.example/2 EMPTY',
        'feed.rss 2',
        'https://news.example/3 1',
      ],
    });
  });

  test('stay where their page holds less, as one that wants a login', async () => {
    const login = '<!doctype html><html><body><p>请先登录，然后再阅读本文。</p></body></html>';
    expect((await follow(feed(item(1, SUMMARY)), { 'https://news.example/1': login })).lines).toEqual([
      'https://news.example/1 NO_SENTENCE',
      'feed.rss 1',
    ]);
  });

  test('stay where several share one address, which is no page of theirs', async () => {
    const site = 'https://news.example/';
    const text = feed(item(1, SUMMARY, site), item(2, `${SUMMARY}${SUMMARY}`, site));
    expect(await follow(text)).toEqual({ asked: [], lines: ['feed.rss 2'] });
  });

  test('are followed two hundred times at most', async () => {
    const items = Array.from({ length: 203 }, (_, at) => item(1, SUMMARY, `https://news.example/${at}`));
    const { asked, lines } = await follow(feed(...items));
    expect(asked).toHaveLength(200);
    expect(lines.slice(-2)).toEqual(['feed.rss TOO_LARGE', 'feed.rss 3']);
  });
});

test('a text that is no feed is read as it is, however short', async () => {
  const text = `---\noriginal_url: https://news.example/1\n---\n${SUMMARY}\n`;
  expect(await follow(text)).toEqual({ asked: [], lines: ['feed.rss 1'] });
});
