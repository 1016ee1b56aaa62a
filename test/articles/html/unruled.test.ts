import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/articles/html/read.ts';
import { read } from '../support.ts';

const [FIRST, SECOND] = ['两国外长周一在海港会谈。', '会谈后没有发表声明。'];
const texts = (html: string) => readHtml(html).passages.map(({ text }) => text);
const page = (body: string) => `<html><head><title>外长会谈</title></head><body>${body}</body></html>`;

describe('a page that no rule tells', () => {
  test.each([
    [
      'its words, in the frame of a saved page',
      `<iframe srcdoc="&lt;p>${FIRST}&lt;/p>&lt;p>${SECOND.repeat(9)}&lt;/p>"></iframe>`,
      FIRST,
    ],
    [
      'its words, as markup for a script',
      `<textarea>&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${SECOND.repeat(9)}&lt;/p&gt;</textarea>`,
      FIRST,
    ],
    ['its words, under an open dialog', `<main aria-hidden="true"><p>${FIRST}</p></main>`, FIRST],
    ['its words, where all is linked', `<a href="/a">${FIRST}</a>`, FIRST],
  ])('gives %s', (_, body, text) => {
    expect(texts(page(body))[0]).toBe(text);
  });

  test('names its authors and its day in JSON-LD', () => {
    const ld =
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2023-05-08T01:00:00+08:00","author":{"@type":"Person","name":"林小明"}}</script>';
    expect(readHtml(page(`${ld}<p>${FIRST}</p>`))).toMatchObject({
      authors: ['林小明'],
      stamps: ['2023-05-08T01:00:00+08:00'],
    });
  });

  test.each([
    [
      'tables',
      '<table><tr><th>港口</th><th>吨</th></tr><tr><td>北方第一港口</td><td>120</td></tr><tr><td>南方第二港口</td><td>98</td></tr></table>',
    ],
    ['nothing', '<div></div>'],
  ])('of %s says that no sentence is left', (_, body) => {
    expect(() => read(page(body))).toThrow(/no sentence is left/u);
  });

  // What would take minutes in quadratic time: the test's own limit of time holds it.
  test.each([
    ['elements in each other', `<h1>外长会谈</h1>${'<div>'.repeat(100_000)}${FIRST}`],
    ['frames in each other', `<p>${FIRST}</p>${'<iframe srcdoc="&lt;p>x">'.repeat(20_000)}`],
    ['tables in each other', `${'<table><tr><td>'.repeat(20_000)}${FIRST}`],
    ['paragraphs side by side', `<h1>外长会谈</h1>${`<div><p>${SECOND}</p></div>`.repeat(20_000)}<p>${FIRST}</p>`],
    ['tables side by side', `${'<table><tr><td>a</td><td>b</td></tr></table>'.repeat(20_000)}<p>${FIRST}</p>`],
    ['brackets in its JSON', `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>${FIRST}</p>`],
  ])('of very many %s is read', (_, body) => {
    expect(texts(page(body)).join()).toMatch(/会谈/u);
  });
});
