import { createRequire } from 'node:module';
import { readArticles } from '../src/articles/read.ts';
import { loadLexicon } from '../src/lexicon/load.ts';
import { Gazetteer } from '../src/mentions/gazetteer.ts';
import { readMentions } from '../src/mentions/read.ts';
import { extract } from '../src/pipeline.ts';
import { toDocument } from '../src/sentences/document.ts';
import { sources } from './input/sources.ts';

/** So many that the compiler of the JavaScript engine is through with what is hot. */
const ROUNDS = 10;
const LEAST_BYTES = 1_000_000;

/** The best of some rounds, in MB of UTF-8 a second. */
async function rate(bytes: number, run: () => void | Promise<void>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return bytes / 1_000 / best;
}

/**
 * Names and whole extraction (bytes to records) beside nodejieba's tagger on the same cleaned text, one thread, in one
 * run, in MB of that text a second.
 */
async function main(print: (line: string) => void): Promise<void> {
  const start = performance.now();
  const lexicon = loadLexicon();
  const gazetteer = new Gazetteer(lexicon);
  print(`lexicon and gazetteer ready in ${Math.round(performance.now() - start)} ms`);
  const files = sources();
  const once = (await Promise.all(files.map((source) => readArticles(source, lexicon.outlets)))).flat();
  const size = once.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const copies = Math.ceil(LEAST_BYTES / size);
  const articles = Array.from({ length: copies }, () => once).flat();
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  print(`${once.length} articles, ${(size / 1_000).toFixed(0)} kB of text, repeated to ${(bytes / 1e6).toFixed(1)} MB`);

  const names = await rate(bytes, () => {
    for (const article of articles) readMentions(toDocument(article), lexicon, gazetteer);
  });
  const whole = await rate(bytes, async () => {
    for (let copy = 0; copy < copies; copy += 1) for (const source of files) await extract(source, lexicon);
  });
  const jieba = createRequire(import.meta.url)('nodejieba') as { tag(text: string): unknown };
  jieba.tag('预热');
  const tag = await rate(bytes, () => {
    for (const { text } of articles) jieba.tag(text);
  });
  print(`names            ${names.toFixed(2)} MB/s  ${(names / tag).toFixed(2)} × nodejieba.tag`);
  print(`whole extraction ${whole.toFixed(2)} MB/s  ${(whole / tag).toFixed(2)} × nodejieba.tag`);
  print(`nodejieba.tag    ${tag.toFixed(2)} MB/s`);
}

await main(console.log);
