import { expect, test } from 'vitest';
import { itemHtml, plainText } from '../../../src/articles/feed/markup.ts';

test.each([
  ['外长会谈', '外长会谈'],
  [' 外长<b>会谈</b> ', '外长会谈'],
  ['外长&lt;b&gt;会谈&lt;/b&gt;', '外长会谈'],
  ['A&amp;B公司', 'A&B公司'],
  ['A & B', 'A & B'],
  ['1 &lt; 2', '1 < 2'],
  ['&ldquo;闪访&rdquo;', '“闪访”'],
])('the title %j is %j', (markup, text) => {
  expect(plainText(markup)).toBe(text);
});

test.each([
  ['<p>会谈</p>', '<p>会谈</p>'],
  ['会谈。<br>会见。', '会谈。<br>会见。'],
  ['会谈。\n\n会见。', '<p>会谈。</p>\n<p>会见。</p>'],
  ['&lt;p&gt;会谈&lt;/p&gt;', '<p>会谈</p>'],
  ['一 &lt; 二', '<p>一 &lt; 二</p>'],
])('the body %j is %j', (body, html) => {
  expect(itemHtml(body)).toBe(html);
});
