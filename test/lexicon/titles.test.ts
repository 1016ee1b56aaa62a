import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findHoldings } from '../../src/mentions/holdings/holdings.ts';
import { gazetteer, lexicon, readingOf } from '../support/scene.ts';

/** Title strings that stood directly before names, and how often each was seen. */
const COUNTS = join(import.meta.dirname, '..', '..', '..', 'shared', 'lexicon', 'titles.tsv');
const OFTEN = 20;
/** Strings that are cut in the middle of a word, and kin: none of them is a title. */
const NONE = new Set(['济学家', '派领袖', '台协会台北办事处处长', '济顾问', '济部长', '儿子', '妻子', '丈夫']);
const NAME = '罗伯特·米勒';

/** What is wrong with the reading of a title before a name; null where it is read whole. */
function fault(title: string): string | null {
  const reading = readingOf(`${title}${NAME}说，会议开始。`);
  const post = reading.titles.find(({ end }) => end === title.length);
  if (post === undefined) return 'ends in no post';
  if (!title.endsWith(post.post.slice(-1))) return `its post is ${post.post}`;
  // an epithet leads to a name and is no office
  if (lexicon.posts.get(post.post)?.kind === 'epithet') return null;
  const held = findHoldings(reading).map((holding) => holding.title);
  if (!held.some(({ end }) => end === title.length)) return 'is nobody’s';
  if (Math.min(...held.map(({ start }) => start)) > 0) return `begins late: ${held.map((t) => t.surface).join(' ')}`;
  // a 中国问题专家 is of no country
  const country = [4, 3, 2]
    .filter((n) => !title.startsWith('问题', n))
    .flatMap((n) => gazetteer.entries(title.slice(0, n)))
    .find(({ kind }) => kind === 'country');
  const settled = held.some((t) => t.country !== null || t.body !== null || t.impliedBody !== null);
  return country !== undefined && !settled ? 'names a country that is not read' : null;
}

describe.skipIf(!existsSync(COUNTS))('titles seen before names (left out where ../shared is missing)', () => {
  const titles = existsSync(COUNTS)
    ? readFileSync(COUNTS, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
        .filter(([title, seen]) => Number(seen) >= OFTEN && !NONE.has(title ?? ''))
        .map(([title]) => title ?? '')
    : [];

  test(`each one seen ${OFTEN} times or more is read whole, with its post and its country`, () => {
    expect(titles.length).toBeGreaterThan(150);
    expect(titles.flatMap((title) => fault(title)?.concat(`: ${title}`) ?? [])).toEqual([]);
  });
});
