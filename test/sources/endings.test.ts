import { expect, test } from 'vitest';
import { mayHoldArticles } from '../../src/sources/endings.ts';

test.each([
  ['要闻.HTML', true],
  ['a.txt.gz', true],
  ['a.tar.gz', true],
  ['wire.rdf.gz', true],
  ['wire.jsonfeed.gz', true],
  ['a.pdf.gz', false],
  ['a.log.gz', false],
  ['photo.jpg', false],
  ['md', false],
])('whether %s is looked into: %s', (name, looked) => {
  expect(mayHoldArticles(name)).toBe(looked);
});
