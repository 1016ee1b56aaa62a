import { expect, test } from 'vitest';
import { canonicalAddress, siteOf } from '../../src/articles/address.ts';

test.each([
  ['https://www.example.com.cn/要闻/1', 'example.com.cn'],
  ['https://news.example.cn/a?b=c', 'news.example.cn'],
  ['http://example.org:8080/', 'example.org'],
  ['https://name@www.example.org/a', 'example.org'],
  ['https://wwwexample.org', 'wwwexample.org'],
  ['/要闻/1', null],
  ['mailto:a@example.org', null],
  [null, null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each([
  'https://web.archive.org/web/20210712053826/https://example.cn/a',
  'https://web.archive.org/web/20210712053826id_/https://example.cn/a',
  'https://archive.ph/20210712053826/https://example.cn/a',
  'https://archive.is/o/Ab1Cd/https://example.cn/a',
  'https://webcache.googleusercontent.com/search?q=cache:https://example.cn/a+x&hl=zh',
  'https://www.google.com/amp/s/example.cn/a',
  'https://example-cn.cdn.ampproject.org/c/s/example.cn/a',
  'https://example.cn/a?utm_source=rss#top',
])('%s is of example.cn', (copy) => {
  expect(canonicalAddress(copy)).toBe('https://example.cn/a');
});
