import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { bodyFormat } from '../src/articles/format.ts';
import { readArticles } from '../src/articles/read.ts';
import { decode } from '../src/articles/text/decode.ts';
import { splitFrontMatter } from '../src/articles/text/front-matter.ts';
import { loadLexicon, packageFolder } from '../src/lexicon/load.ts';
import type { Source } from '../src/model/article.ts';
import { extract } from '../src/pipeline.ts';
import { sources } from './input/sources.ts';

const ROUNDS = 10;
const LEAST_PAGES = 500;

/** The pages among the articles at hand, and those written for the tests. */
function pages(): readonly Source[] {
  const folder = join(packageFolder(), 'test/fixtures');
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.html?$/u.test(file))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  const isPage = (source: Source) => bodyFormat(splitFrontMatter(decode(source), source.file).body) === 'html';
  return [...sources().filter(isPage), ...written];
}

/** The best of some rounds over `count` pages, in pages a second. */
async function rate(count: number, run: () => void | Promise<void>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return (count * 1_000) / best;
}

/** Articles a second from HTML, and records, beside cheerio's bare parse of the same bytes, one thread, in one run. */
async function main(print: (line: string) => void): Promise<void> {
  const lexicon = loadLexicon();
  const once = pages();
  const copies = Math.ceil(LEAST_PAGES / once.length);
  const all = Array.from({ length: copies }, () => once).flat();
  const bytes = once.reduce((sum, page) => sum + page.bytes.length, 0);
  print(`${once.length} pages, ${(bytes / 1_000).toFixed(0)} kB, repeated to ${all.length}`);
  const parsed = await rate(all.length, () => {
    for (const page of all) load(new TextDecoder().decode(page.bytes));
  });
  const read = await rate(all.length, async () => {
    for (const page of all) await readArticles(page, lexicon.outlets);
  });
  const extracted = await rate(all.length, async () => {
    for (const page of all) await extract(page, lexicon);
  });
  print(`articles from HTML ${read.toFixed(0).padStart(6)} /s  ${(read / parsed).toFixed(2)} × cheerio.load`);
  print(`records from HTML  ${extracted.toFixed(0).padStart(6)} /s  ${(extracted / parsed).toFixed(2)} × cheerio.load`);
  print(`cheerio.load       ${parsed.toFixed(0).padStart(6)} /s`);
}

await main(console.log);
