import { describe, expect, test } from 'vitest';
import { inZone, only, read } from './support.ts';

const BODY = '<p>外交部长王毅周一在北京会见来访的客人，双方就贸易交换意见。</p><p>王毅表示，中方愿意继续对话。</p>';
const POST = `---
layout: post
title: "王毅会见“老朋友”"
date: 2021-04-14T23:40:07.809Z
author: 晨星日报
from: https://News.Example.cn/a/story20210415?utm_source=rss#top
---
<!--1618440000000-->
[王毅会见“老朋友”](https://news.example.cn/a/story20210415)
------

<div>
${BODY}
</div>
`;

describe('readArticles', () => {
  test('reads a post with front matter and an HTML body', () => {
    const article = only(POST);
    expect(article).toMatchObject({
      title: '王毅会见“老朋友”',
      url: 'https://news.example.cn/a/story20210415',
      publisher: '晨星日报',
      publishedOn: '2021-04-14',
      publishedBasis: 'FRONT_MATTER',
      authors: [],
      language: 'zh-Hans',
    });
    expect(article.text).toBe(
      '王毅会见“老朋友”\n外交部长王毅周一在北京会见来访的客人，双方就贸易交换意见。\n王毅表示，中方愿意继续对话。',
    );
    expect(article.blocks.map((b) => [b.zone, b.paragraph])).toEqual([
      ['HEADLINE', 0],
      ['BODY', 1],
      ['BODY', 2],
    ]);
  });

  test('reads the same post without front matter', () => {
    const article = only(
      `<!--1618440000000-->\n[会见（现场）：[图]](https://radio.example.org/cn/a-1)\n------\n\n<div>14/04/2021 - 16:20</div>${BODY}`,
    );
    expect(article).toMatchObject({
      title: '会见（现场）：[图]',
      publisher: '蓝河之声',
      publishedOn: '2021-04-14',
      publishedBasis: 'PRINTED',
    });
  });

  test('falls back on the address, then on the stamp', () => {
    const head = (url: string) => `<!--1618440000000-->\n[会见](${url})\n------\n${BODY}`;
    expect(only(head('https://example.cn/2021/4/9/a.html'))).toMatchObject({
      publishedOn: '2021-04-09',
      publishedBasis: 'ADDRESS',
    });
    expect(only(head('https://example.cn/a'))).toMatchObject({ publishedOn: '2021-04-14', publishedBasis: 'STAMP' });
  });

  test('says null where no day is printed anywhere', () => {
    expect(only(BODY)).toMatchObject({
      title: '',
      url: null,
      publisher: null,
      publishedOn: null,
      publishedBasis: null,
    });
  });

  test('reads Markdown with a source link below', () => {
    const article = only(
      '---\ntitle: "部长会谈"\ndate: "2020-07-14"\nauthor: "晨星日报記者林小明"\nurl: "https://web.archive.org/web/2020/https://x.org"\n---\n\n# 部长会谈\n\n两国部长在[首都](https://example.cn/x)举行**会谈**，谈了\n三个小时。\n\n### 背景\n\n去年双方曾经会面。\n\n---\n\n請訂閱晨星電子報，成為月費會員，支持我們。\n',
    );
    expect(article.text).toBe('部长会谈\n两国部长在首都举行会谈，谈了三个小时。\n背景\n去年双方曾经会面。');
    expect(inZone(article, 'HEADING')).toEqual(['背景']);
    expect(article.authors).toEqual(['林小明']);
  });

  test('reads a whole HTML page', () => {
    const article = only(`<!DOCTYPE html><html><head><title>部长会谈 | 晨星日报</title>
<link rel="canonical" href="https://example.cn/b"><meta property="article:published_time" content="2022-03-05T08:00:00+08:00"></head>
<body><nav>首页 新闻</nav><div class="story"><h1>部长会谈</h1>${BODY.repeat(3)}<div class="related"><a href="/c">别的新闻标题</a></div></div>
<footer>版权所有</footer></body></html>`);
    expect(article).toMatchObject({ title: '部长会谈', publishedOn: '2022-03-05', url: 'https://example.cn/b' });
    expect(article.text).not.toMatch(/首页|别的|版权/u);
  });

  test('reads plain text with a title line', () => {
    const article = only('部长会谈\n2020年3月2日\n\n两国部长周一举行会谈。\n双方同意继续对话，并交换了文本。\n');
    expect(article).toMatchObject({ title: '部长会谈', publishedOn: '2020-03-02', publishedBasis: 'PRINTED' });
    expect(inZone(article, 'BODY')).toHaveLength(2);
  });

  test('splits a digest into its stories', () => {
    const item = (head: string) => `<p>• ${head}：这是当天的一条消息，细节由当地官员公布，随后还有更多的说明。</p>`;
    const stories = read(`<div>${item('甲国大选开始')}${item('乙国总理访问')}${item('丙国提高关税')}</div>`);
    expect(stories.map(({ title }) => title)).toEqual(['甲国大选开始', '乙国总理访问', '丙国提高关税']);
    expect(new Set(stories.map(({ id }) => id)).size).toBe(3);
  });

  test('equal text without an address has an equal id, and blocks cover text in order', () => {
    const [a, b] = [only(BODY), only(BODY)];
    expect(a).toEqual(b);
    for (const [i, block] of a.blocks.entries()) {
      expect(block.end).toBeGreaterThan(block.start);
      expect(block.start).toBeGreaterThanOrEqual(a.blocks[i - 1]?.end ?? 0);
    }
  });
});

describe('what readArticles refuses', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  test.each([
    ['an empty file', new Uint8Array(), 'EMPTY'],
    ['white space', encode(' \n\t\n'), 'EMPTY'],
    ['a PDF', encode('%PDF-1.7 外交部'), 'BINARY'],
    ['zero bytes', Uint8Array.of(65, 0, 0, 1, 2, 66), 'BINARY'],
    ['bytes of no charset', Uint8Array.from({ length: 400 }, (_, i) => [0xff, 0xe4, 0x80, 0xb8][i % 4]!), 'CHARSET'],
    ['text whose characters were lost', encode('会谈\uFFFD\uFFFD\uFFFD\uFFFD'.repeat(30)), 'CHARSET'],
    [
      'front matter that never closes',
      encode('---\ntitle: 会谈\ndate: 2020-01-01\n<p>双方举行会谈。</p>'),
      'FRONT_MATTER',
    ],
    ['HTML cut inside a tag', encode(`<div>${BODY}<p class="st`), 'TRUNCATED'],
    ['HTML cut inside a sentence', encode(`<div>${BODY}<p>会后双方发表了联合`), 'TRUNCATED'],
    ['HTML cut inside a comment', encode(`${BODY}<!-- 广告`), 'TRUNCATED'],
    ['a post of links only', encode('[会谈](https://example.cn/a)\n------\n<div></div>'), 'NO_SENTENCE'],
    ['furniture only', encode('<p>获取更多RSS：<a href="https://x.org">https://x.org</a></p>'), 'NO_SENTENCE'],
  ])('%s', (_, bytes, code) => {
    expect(() => read(bytes, '新闻/a.md')).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/^新闻\/a\.md: .{10,}/u) }),
    );
  });

  test.each([
    ['a forgotten end tag', `<div><div>${BODY}</div>`],
    ['an open paragraph with a whole sentence', '<p>双方举行会谈，没有发表声明。'],
    ['a cut last character', encode(`${BODY}完`).subarray(0, -1)],
  ])('but reads %s', (_, text) => {
    expect(read(text)).toHaveLength(1);
  });
});

describe('hostile input is read in time', () => {
  const sentence = '外交部长周一在北京会见来访的客人，双方就合作交换意见。';
  test.each([
    ['deep elements', '<div>'.repeat(50_000) + sentence + '</div>'.repeat(50_000)],
    ['deep inline elements', `<p>${'<b>'.repeat(50_000)}${sentence}${'</b>'.repeat(50_000)}</p>`],
    ['many open paragraphs', '<p>'.repeat(50_000) + sentence],
    ['one line of 5 MB', sentence.repeat(60_000)],
    ['blanks', `<p>${' \n'.repeat(500_000)}${sentence}</p>`],
    ['lone angle brackets', `<p>${'<'.repeat(500_000)}${sentence}</p>`],
    ['open links', `# 会谈\n${'[a]('.repeat(100_000)}${sentence}`],
    ['a long column', '外交部长周一在北京会见来访的客人，双方\n'.repeat(20_000)],
    ['nested front matter', `---\ntitle: ${'['.repeat(50_000)}\n---\n${sentence}`],
  ])(
    '%s',
    (_, text) => {
      expect(read(text)).not.toHaveLength(0);
    },
    10_000,
  );
});
