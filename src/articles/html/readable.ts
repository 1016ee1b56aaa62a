import { createRequire } from 'node:module';
import { flattened } from './tags.ts';

const require = createRequire(import.meta.url);

/** A Chinese item of two sentences has sixty characters; Readability looks for five hundred unless told. */
const SHORTEST_STORY = 60;
/** A page of more elements or characters is read without: a second tree of it would cost too much. */
const MOST_ELEMENTS = 5_000;
const LONGEST = 1_000_000;

/**
 * The words of what Readability takes for the story of a page of `elements` elements; null where it finds none or the
 * page is too large. Its libraries are loaded with the first page that no mark, rule or title settles.
 */
export function readableText(html: string, elements: number): string | null {
  if (elements > MOST_ELEMENTS || html.length > LONGEST) return null;
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
  const { document } = parseHTML(flattened(html));
  const found = new Readability(document, {
    charThreshold: SHORTEST_STORY,
    disableJSONLD: true,
    maxElemsToParse: MOST_ELEMENTS,
  }).parse();
  return found?.textContent ?? null;
}
