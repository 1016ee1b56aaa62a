import type { HeldStatus } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { Coverage } from '../coverage.ts';
import { entryOf, type Token } from '../gazetteer.ts';
import type { Mention, Reading, Title } from '../types.ts';
import { partBefore } from './parts.ts';
import { isOtherWord, STATUS } from './words.ts';

/** The status that a post says by itself: 候任总统, 总统候选人. */
function statusOfPost(post: string): HeldStatus | null {
  if (post.includes('候选人')) return 'CANDIDATE';
  if (post.includes('当选人')) return 'INCOMING';
  if (post.includes('提名人')) return 'NOMINEE';
  return STATUS.find(([word]) => word.length > 1 && post.startsWith(word))?.[1] ?? null;
}

function titleOf(reading: Reading, token: Token, ends: ReadonlyMap<number, Mention>, floor: number): Title | null {
  const post = entryOf(token, 'post');
  if (post === undefined) return null;
  const { text } = reading.document;
  let start = token.start;
  let status: HeldStatus = 'CURRENT';
  let country = post.country;
  let body: Title['body'] = null;
  const asides: Span[] = [];
  for (;;) {
    const part = partBefore(reading, start, floor, ends);
    if (part === null) break;
    if (part.aside === true) asides.unshift({ start: part.start, end: start });
    start = part.start;
    if (part.status !== undefined && status === 'CURRENT') status = part.status;
    body ??= part.body ?? null;
    country ??= part.country ?? null;
  }
  status = statusOfPost(post.post) ?? status;
  const surface = text.slice(start, token.end);
  return {
    start,
    end: token.end,
    surface,
    post: post.post,
    postStart: token.start,
    body,
    impliedBody: post.body,
    country,
    status,
    asides,
  };
}

/** What is left of a post whose first part a body's name has taken: 上校 of 黎巴嫩陆军|上校. */
function restOfPost(reading: Reading, token: Token, ends: ReadonlyMap<number, Mention>): Token | null {
  if (entryOf(token, 'post') === undefined) return null;
  for (let at = token.start + 1; at < token.end; at += 1) {
    if (!ends.has(at)) continue;
    const entries = reading.gazetteer.entries(reading.document.text.slice(at, token.end));
    return entries.length === 0 ? null : { start: at, end: token.end, entries };
  }
  return null;
}

/**
 * Every office title of the article, each in its full extent: status, country, body, field and post. A title never
 * reaches into the one before it: 美国前国务卿|蓬佩奥 gives one of status FORMER.
 */
export function findTitles(reading: Reading): Title[] {
  const ends = new Map(reading.mentions.map((mention) => [mention.end, mention]));
  const { text } = reading.document;
  const names = new Coverage(reading.document.text.length, reading.mentions);
  const titles: Title[] = [];
  let floor = 0;
  for (const word of reading.tokens.all) {
    const token = names.touches(word) ? restOfPost(reading, word, ends) : word;
    // 委员 in 民族和解委员会 is no post, nor is 大使 in 大使馆
    if (token === null || names.touches(token) || isOtherWord(text, token)) continue;
    const title = titleOf(reading, token, ends, floor);
    if (title === null) continue;
    titles.push(title);
    floor = title.end;
  }
  return titles;
}
