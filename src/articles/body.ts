import type { Draft } from './draft.ts';
import { bodyFormat } from './format.ts';
import { type PageOrigin, readHtml } from './html/read.ts';
import { readNewspaper } from './newspaper/read.ts';
import { splitDigest } from './text/digest.ts';
import { readMarkdown } from './text/markdown.ts';
import { readPlain } from './text/plain.ts';

const HAN = /\p{Script=Han}/gu;
const WORD = /\p{L}{2,}/gu;
const FEWEST_HAN = 8;
const FEWEST_WORDS = 6;

/** The stories of a body, each way of writing read as such; several for a digest and a newspaper page. `origin`: what is known of a page. */
export function bodyDrafts(body: string, origin?: PageOrigin): Draft[] {
  const format = bodyFormat(body);
  if (format === 'html') return splitDigest(readHtml(body, origin));
  if (format === 'markdown') return splitDigest(readMarkdown(body));
  return format === 'newspaper' ? readNewspaper(body) : [readPlain(body)];
}

/** Whether a draft says anything: eight Chinese characters or six words of another script. */
export function hasSentence({ passages }: Draft): boolean {
  const text = passages.map((passage) => passage.text).join('\n');
  return (text.match(HAN)?.length ?? 0) >= FEWEST_HAN || (text.match(WORD)?.length ?? 0) >= FEWEST_WORDS;
}
