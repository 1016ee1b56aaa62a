import { describe, expect, test } from 'vitest';
import { isDataTable } from '../../../src/articles/html/data-table.ts';
import { linkedArticle } from '../../../src/articles/html/linked-data.ts';
import { dayIn } from '../../../src/articles/html/moment.ts';
import { parsePage } from '../../../src/articles/html/page.ts';
import { readHtml } from '../../../src/articles/html/read.ts';
import { isSelector } from '../../../src/articles/html/selector.ts';
import type { Outlet } from '../../../src/model/article.ts';

const OUTLETS: readonly Outlet[] = [
  { organisation: 'sg-zaobao', name: '联合早报', labels: ['联合早报'], hosts: ['zaobao.com.sg'] },
];
const [FIRST, SECOND] = ['两国外长周一在海港会谈。', '会谈后没有发表声明。'];
const read = (html: string, url: string | null = null) => readHtml(html, { url, author: null, outlets: OUTLETS });
const texts = (html: string, url: string | null = null) => read(html, url).passages.map(({ text }) => text);

describe('selectors', () => {
  test.each(['p', '.a', '#b', 'div.a#b[c]', '[data-x="a b"]', '[class^="index_"] > p', 'ul li .a > .b', '*'])(
    '%s',
    (text) => {
      expect(isSelector(text)).toBe(true);
    },
  );
  test.each(['', 'p + p', 'p ~ p', 'p:first-child', ':has(p)', 'p >', '.1a', 'p{', '[a=b', 'a, b'])(
    'not %j',
    (text) => {
      expect(isSelector(text)).toBe(false);
    },
  );
});

test.each([
  ['2020-09-22T18:30:00Z', 'Asia/Shanghai', '2020-09-23'],
  ['2020-09-22T18:30:00+00:00', 'America/New_York', '2020-09-22'],
  ['2020-09-22T18:30:00+0000', 'Asia/Tokyo', '2020-09-23'],
  ['2020-09-22T23:10:00+08:00', 'Asia/Shanghai', '2020-09-22'],
  ['2020年9月22日 23:10', 'Asia/Shanghai', '2020-09-22'],
  ['22.09.2020', 'Europe/Berlin', '2020-09-22'],
  ['1600799400', 'Asia/Shanghai', '2020-09-23'],
  ['1600799400000', 'UTC', '2020-09-22'],
  ['昨天', 'Asia/Shanghai', null],
  ['2020-13-45T99:99:99Z', 'Asia/Shanghai', null],
])('%s in %s is %s', (date, zone, day) => {
  expect(dayIn(zone, date)).toBe(day);
});

describe('what a page says of its story to machines', () => {
  const of = (json: string) => linkedArticle(parsePage(`<script type="application/ld+json">${json}</script>`));
  test.each([
    [
      '{"@type":"NewsArticle","headline":"会谈","author":[{"@type":"Person","name":"林小明"},{"@type":"Organization","name":"晨星"}]}',
    ],
    ['[{"@type":"WebPage"},{"@type":["ReportageNewsArticle"],"headline":"会谈","author":"林小明"}]'],
    ['{"@graph":[{"@type":"BreadcrumbList"},{"@type":"Article","name":"会谈\n","author":{"name":"林小明"}}]}'],
  ])('%s', (json) => {
    expect(of(json)).toMatchObject({ headline: '会谈', authors: ['林小明'] });
  });
  test.each(['', '{', '[]', '{"@type":"WebSite"}', 'null', '['.repeat(100_000)])('nothing in %.20s', (json) => {
    expect(of(json)).toBeNull();
  });
});

describe('where a page is', () => {
  const page = (head: string) => `<html><head>${head}</head><body><p>${FIRST}</p></body></html>`;
  test.each([
    ['<link rel="canonical" href="https://a.cn/1.html">', null, 'https://a.cn/1.html'],
    ['<link rel="canonical" href="/1.html">', 'https://a.cn/amp/1', 'https://a.cn/1.html'],
    ['<base href="https://b.cn/x/"><link rel="canonical" href="1.html">', 'https://a.cn/', 'https://b.cn/x/1.html'],
    [
      '<link rel="canonical" href="https://a.cn/"><meta property="og:url" content="https://a.cn/2">',
      null,
      'https://a.cn/2',
    ],
    ['<link rel="canonical" href="http://">', null, null],
  ])('%s', (head, from, url) => {
    expect(read(page(head), from).url).toBe(url);
  });
});

describe('a rule', () => {
  const page = (body: string) => `<html><body>${body}<p>另外一条：渡轮停航。</p></body></html>`;
  const URL = 'https://www.zaobao.com.sg/story1';
  test('is found by the address, or by the name of the site', () => {
    const body = page(`<div class="article-content-rawhtml"><p>${FIRST}</p></div>`);
    expect(texts(body, URL)).toEqual([FIRST]);
    expect(texts(body, `https://web.archive.org/web/2020/${URL}`)).toEqual([FIRST]);
    expect(texts(`<meta property="og:site_name" content="联合早报">${body}`)).toEqual([FIRST]);
    expect(texts(body)).toHaveLength(2);
  });
  test('that drops the whole story drops nothing', () => {
    expect(
      texts(page(`<div class="article-content-rawhtml"><div class="keywords"><p>${FIRST}</p></div></div>`), URL),
    ).toEqual([FIRST]);
  });
  test('that finds an empty element looks further', () => {
    expect(
      texts(page(`<div class="article-content-rawhtml"></div><div class="articleBody"><p>${FIRST}</p></div>`), URL),
    ).toEqual([FIRST]);
  });
  test('that finds less than half of what the page says its text is gives way', () => {
    const long = '会谈的细节由两国的发言人分别说明。'.repeat(20);
    const ld = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${long}"}</script>`;
    const body = `${ld}<div class="article-content-rawhtml"><p>${FIRST}</p></div><article><p>${FIRST}</p><p>${long}</p></article>`;
    expect(texts(page(body), URL)).toEqual([FIRST, long]);
  });
  test('that names a box beside the story gives way', () => {
    const box = '<div class="articleBody"><p>旅客须知：渡轮停航。</p></div>';
    const story = `<h1>外长会谈</h1><div class="other"><p>${FIRST}</p><p>${SECOND}</p><p>部长们周二启程回国。</p></div>`;
    expect(texts(page(`${box}${story}`), URL)).toEqual([FIRST, SECOND, '部长们周二启程回国。']);
  });
  test('reads the copy of an archive without its frame', () => {
    const html = `<html><head><link rel="canonical" href="https://web.archive.org/web/2021/${URL}"></head><body><div id="wm-ipp-base"><p>这是一份存档的网页。</p></div><div class="article-content-rawhtml"><p>${FIRST}</p></div></body></html>`;
    expect(texts(html)).toEqual([FIRST]);
    expect(read(html).author).toBe('联合早报');
  });
  test('looks for a day in its next place where the first gives none', () => {
    const body = `<div class="date-published">今天</div><meta property="article:published_time" content="2023-05-08T22:00:00Z"><div class="article-content-rawhtml"><p>${FIRST}</p></div>`;
    expect(read(page(body), URL).stamps[0]).toBe('2023-05-09');
  });
  test('leaves a piece of a page whole, but for what it drops', () => {
    expect(
      texts(`<p>${FIRST}</p><div id="imu">广告</div><div class="article-content-rawhtml"><p>${SECOND}</p></div>`, URL),
    ).toEqual([FIRST, SECOND]);
  });
});

describe('elements', () => {
  test.each([
    ['<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>语会谈。</p>', ['漢语会谈。']],
    ['<p>会<wbr>谈&shy;结束。</p>', ['会谈结束。']],
    [
      '<p>会谈结束<sup>[3]</sup>。面积两平方公里<sup><a href="#n">12</a></sup>，约2000米<sup>2</sup>。</p>',
      ['会谈结束。面积两平方公里，约2000米2。'],
    ],
    [`<p>${FIRST}</p><div hidden><p>藏起来的话。</p></div>`, [FIRST]],
    [`<p>${FIRST}</p><div style="display: none"><p>藏起来的话。</p></div>`, [FIRST]],
    [`<div style="visibility: hidden; opacity: 0;"><p>${FIRST}</p></div>`, [FIRST]],
    [`<p>${FIRST}</p><div aria-hidden="true"><p>藏起来的话。</p></div>`, [FIRST]],
    [`<p>${FIRST}</p><template><p>藏起来的话。</p></template><noscript>请打开脚本。</noscript>`, [FIRST]],
    [`<p>${FIRST}</p><dialog><p>要收通知吗？</p></dialog>`, [FIRST]],
    [`<picture><source srcset="a"><img alt=""></picture><p>${FIRST}</p>`, [FIRST]],
    [`<table><tr><th>项目</th><th>数</th></tr><tr><td>货船</td><td>12</td></tr></table><p>${FIRST}</p>`, [FIRST]],
    [`<table><tr><td><a href="/">首页</a></td><td>${FIRST}</td></tr></table>`, ['首页', FIRST].slice(1)],
    [`<p>▲两国外长合影。</p><p>${FIRST}</p>`, ['▲两国外长合影。', FIRST]],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test.each([
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', true],
    [`<table><tr><td>${FIRST}</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`, false],
    ['<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', false],
    ['<table><tr><td><table></table></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', false],
  ])('%s holds data: %s', (html, data) => {
    expect(isDataTable(parsePage(html).elements[0]!)).toBe(data);
  });
});
