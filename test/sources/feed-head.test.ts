import { expect, test } from 'vitest';
import { feedKind, feedKindOfBytes, withoutProlog } from '../../src/sources/feed-head.ts';

test.each([
  ['<rss version="2.0"><channel/></rss>', 'rss'],
  ['\uFEFF<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- 要闻 <rdf> -->\n<rss version="0.91">', 'rss'],
  ['<!DOCTYPE rss [ <!ENTITY a "b"> <!ELEMENT rss ANY> ]><rss>', 'rss'],
  ['<!DOCTYPE rss SYSTEM "rss.dtd"><rss>', 'rss'],
  ['<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="a">', 'rdf'],
  ['<rdf:RDF xmlns:skos="http://www.w3.org/2004/02/skos/core#">', null],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
  ['<a:feed xmlns:a="http://www.w3.org/2005/Atom">', 'atom'],
  ['<feed><entry><title>会谈</title></entry></feed>', 'atom'],
  ['<feed><animal/></feed>', null],
  ['<urlset xmlns="a"><url/></urlset>', null],
  ['<html><body><p>&lt;rss&gt;</p></body></html>', null],
  ['会谈 <rss version="2.0">', null],
  ['<!-- <rss>', null],
  ['{"version":"https:\\/\\/jsonfeed.org\\/version\\/1"}', 'json'],
  ['{ "title": "要闻", "version" : "https://jsonfeed.org/version/1.1" }', 'json'],
  ['{"version": "2.0", "items": []}', null],
  ['[{"version": "https://jsonfeed.org/version/1"}]', null],
  ['', null],
])('%j is %s', (text, kind) => {
  expect(feedKind(text)).toBe(kind);
});

test('the charset does not matter', () => {
  const text = '<?xml version="1.0"?><rss version="2.0">';
  expect(feedKindOfBytes(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe('rss');
  expect(feedKindOfBytes(Buffer.from(`\uFEFF${text}`))).toBe('rss');
  expect(feedKindOfBytes(Buffer.from([0x3c, 0x72, 0x73, 0x73, 0x3e, 0xd0, 0xc2]))).toBe('rss');
});

test('a feed of thousands of declarations before a long body takes no search of the body for each', () => {
  const body = `<rss>${'会谈'.repeat(5_000_000)}</rss>`;
  expect(withoutProlog('<!a>'.repeat(16_000) + body)).toHaveLength(body.length);
});
