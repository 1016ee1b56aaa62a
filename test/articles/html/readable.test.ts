import { describe, expect, test } from 'vitest';
import { readableText } from '../../../src/articles/html/readable.ts';

const STORY = '<p>外交部长周一在首都会见来访的客人，双方就贸易交换意见，并商定秋天再谈一次。</p>'.repeat(5);
const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

describe('what Readability takes for the story', () => {
  test('of a page it can take', () => {
    expect(readableText(page(`<ul><li><a href="/">要闻</a></li></ul><div>${STORY}</div>`), 10)).toContain(
      '外交部长周一',
    );
  });

  test.each([
    ['a class of very many words', page(`<div class="${'a '.repeat(300_000)}">${STORY}</div>`)],
    ['more than a page of an outlet holds', page(STORY + ' '.repeat(1_000_000))],
    ['a line of signs that open nothing', page(STORY + '<'.repeat(600_000))],
  ])('is nothing, at once, for %s', (_, html) => {
    expect(readableText(html, 10)).toBeNull();
  });

  test('is nothing for a page of many elements', () => {
    expect(readableText(page(STORY), 5001)).toBeNull();
  });
});
