import { describe, expect, test } from 'vitest';
import { bodyFormat } from '../../../src/articles/format.ts';
import { isFurnitureLine } from '../../../src/articles/furniture.ts';
import { readHtml } from '../../../src/articles/html/read.ts';
import { breaksOff, flattened, tagsOf } from '../../../src/articles/html/tags.ts';
import { readMarkdown } from '../../../src/articles/text/markdown.ts';

const STORY = '<p>两国外长周一举行了会谈。</p>';
const texts = (html: string) => readHtml(html).passages.map(({ zone, text }) => `${zone} ${text}`);

describe('the blocks of a page', () => {
  test.each([
    ['<p>外长<b>王毅</b>说，&ldquo;可以&#183;谈&rdquo;。</p>', ['BODY 外长王毅说，“可以·谈”。']],
    [`${STORY}<p><strong>会谈背景</strong></p>`, ['BODY 两国外长周一举行了会谈。', 'HEADING 会谈背景']],
    [`<p><strong>两国外长周一举行了会谈。</strong></p>`, ['BODY 两国外长周一举行了会谈。']],
    ['外长开始会谈。<br>双方讨论贸易。', ['BODY 外长开始会谈。', 'BODY 双方讨论贸易。']],
    ['外长开始<br>会谈。', ['BODY 外长开始会谈。']],
    ['外长开始<br><br>会谈', ['BODY 外长开始', 'BODY 会谈']],
    [
      `<img alt="外长在会场" title="外长在会场"><figcaption>外长在会场</figcaption>${STORY}`,
      ['CAPTION 外长在会场', 'BODY 两国外长周一举行了会谈。'],
    ],
    [`${STORY}<img alt="外长在会场外">`, ['BODY 两国外长周一举行了会谈。', 'CAPTION 外长在会场外']],
    [`<img alt="2">${STORY}<div><small>会场外景</small></div>`, ['BODY 两国外长周一举行了会谈。', 'CAPTION 会场外景']],
    [`${STORY}<ul><li><a href="/a">别的一篇报道</a></li></ul>`, ['BODY 两国外长周一举行了会谈。']],
    [
      `${STORY}<div class="moreArticle">延伸</div><div id="dfp-ad-x">广告</div><script>x</script>`,
      ['BODY 两国外长周一举行了会谈。'],
    ],
    [`<div><i>Tue, 24 Nov 2020 09:15:00 GMT</i></div>${STORY}`, ['BODY 两国外长周一举行了会谈。']],
    ['<p>外长周一说，双方还会再谈下去...<a href="/x">...more</a></p>', ['BODY 外长周一说，双方还会再谈下去...']],
    ['<ul><li><a href="/a">外长会见来访的邻国总理和议长</a></li></ul>', ['BODY 外长会见来访的邻国总理和议长']],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test('a date line names its author, and is no passage', () => {
    expect(readHtml(`<div><i>Anna Weber<br>2020-11-23T12:50:07Z</i></div>${STORY}`).stamps).toEqual([
      'Anna Weber 2020-11-23T12:50:07Z',
    ]);
  });
});

describe('furniture', () => {
  test.each([
    '获取更多RSS：',
    'https://example.org',
    '© 2020 AFP',
    '© 2020年晨星之声版权声明：不得擅自使用。',
    '延伸閱讀',
    '====',
    '请看更多：欢迎按时收看。',
    '来源：晨星新闻',
  ])('%s', (line) => {
    expect(isFurnitureLine(line)).toBe(true);
  });
  test.each([
    '双方关注地区局势。',
    '部长说，版权问题已经解决。',
    '会谈后双方发布声明。',
    '延伸阅读室的活动由部长主持。',
  ])('not %s', (line) => {
    expect(isFurnitureLine(line)).toBe(false);
  });
});

test.each([
  ['<div><p>会谈</p>', 'html'],
  ['# 会谈\n\n双方会谈。', 'markdown'],
  ['### 会谈\n\n<p>双方会谈。</p>', 'markdown'],
  ['双方在[首都](https://example.cn)会谈。', 'markdown'],
  ['双方会谈。\n会后没有声明。', 'plain'],
  [
    '外长周一在首都会见来访的客人\n，双方就合作交换意见，并同意\n继续对话，推动两国关系不断向\n前发展，为地区和平作出贡献，\n客人表示愿意扩大贸易，加强交\n流，欢迎企业前往投资。',
    'newspaper',
  ],
])('%j is %s', (body, format) => {
  expect(bodyFormat(body)).toBe(format);
});

test('Markdown is read as its HTML', () => {
  const draft = readMarkdown(
    '# 部长会谈\n\n双方在 [首都](https://x.cn/a_(b)) 会谈，*没有*声明。\n\n- 第一点是贸易。\n\n{{< video src="x" >}}\n\n> 引用一句话。\n',
  );
  expect(draft.title).toBe('部长会谈');
  expect(draft.passages.map(({ text }) => text)).toEqual([
    '双方在首都会谈，没有声明。',
    '第一点是贸易。',
    '引用一句话。',
  ]);
});

test.each([
  ['<p>会谈', ['p']],
  ['a < b <!-- <i> --> <B>x</B>', ['b', '/b']],
  ['<script>if (a<b) "<p>"</script><br>', ['script', '/script', 'br']],
])('the tags of %s', (html, names) => {
  expect([...tagsOf(html)].map(({ name, closing }) => (closing ? `/${name}` : name))).toEqual(names);
});

test('no tag behind the 300,000th is kept, nor what scripts hold there', () => {
  const many = flattened(
    `${'<p>会</p>'.repeat(150_000)}<b>谈</b><script>var a = '<p>';</script>在<style>p {}</style>北京`,
  );
  expect([...tagsOf(many)].length).toBe(300_000);
  expect(many.slice(-40).replaceAll(' ', '')).toMatch(/<\/p>谈在北京$/u);
  const open = flattened(`${'<br>'.repeat(299_999)}<script>a</script>会<b>谈`);
  expect(open.slice(-30).replace(/^.*?(?=<script)/u, '')).toBe('<script>a</script>会 谈');
});

test('only nesting without sense is flattened', () => {
  expect(flattened(STORY)).toBe(STORY);
  expect([...tagsOf(flattened('<div>'.repeat(900) + STORY))].length).toBe(202);
});

test.each([
  ['<div><p>会谈结束。</p></div>', false],
  ['<p>会谈结束。', false],
  ['会谈 < 结束', false],
  ['<p>会谈结', true],
  ['<div><p>会谈结束。</p>', true],
  ['<p>会谈</p><a hre', true],
  ['<p>会谈</p><script>var a', true],
])('%s breaks off: %s', (html, broken) => {
  expect(breaksOff(html)).toBe(broken);
});
