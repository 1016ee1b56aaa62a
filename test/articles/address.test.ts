import { expect, test } from 'vitest';
import { siteOf } from '../../src/articles/address.ts';

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
