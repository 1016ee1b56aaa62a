import { createRequire } from 'node:module';
import { flattened } from './tags.ts';

const require = createRequire(import.meta.url);

/** A Chinese item of two sentences has sixty characters; Readability looks for five hundred unless told. */
const SHORTEST_STORY = 60;
/** A page of more elements or characters is read without: a second tree of it would cost too much. */
const MOST_ELEMENTS = 5_000;
const LONGEST = 1_000_000;
/** Each `<` that opens no tag becomes a text of its own: a line of a million of them would take 5 s. */
const MOST_OPENINGS = 50_000;
const OPENING = /</gu;

/**
 * The words of what Readability takes for the story of a page of `elements` elements; null where it finds none or the
 * page is too large, or more than its libraries take: a class of 100,000 words overflows their stack. They are loaded with
 * the first page that no mark, rule or title settles.
 */
export function readableText(html: string, elements: number): string | null {
  if (elements > MOST_ELEMENTS || html.length > LONGEST) return null;
  if ((html.match(OPENING)?.length ?? 0) > MOST_OPENINGS) return null;
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
  const options = { charThreshold: SHORTEST_STORY, disableJSONLD: true, maxElemsToParse: MOST_ELEMENTS };
  try {
    const { document } = parseHTML(flattened(html));
    return new Readability(document, options).parse()?.textContent ?? null;
  } catch {
    return null;
  }
}
