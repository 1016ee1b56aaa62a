import { readArticles } from '../src/articles/read.ts';
import { readClaims, toScene } from '../src/claims/read.ts';
import { toRecord } from '../src/claims/record.ts';
import { linkArticle } from '../src/entities/link.ts';
import { loadLexicon } from '../src/lexicon/load.ts';
import { Gazetteer } from '../src/mentions/gazetteer.ts';
import { readMentions } from '../src/mentions/read.ts';
import { extractorVersion } from '../src/pipeline.ts';
import { toDocument } from '../src/sentences/document.ts';
import { sources } from './input/sources.ts';

/** Rounds that warm up, and rounds that count. */
const WARM = 20;
const COUNTED = 20;

/** Adds up the time of each stage by its name. */
function stopwatch(): {
  times: Map<string, number>;
  on: <Result>(stage: string, run: () => Result | Promise<Result>) => Promise<Result>;
} {
  const times = new Map<string, number>();
  return {
    times,
    on: async (stage, run) => {
      const start = performance.now();
      const result = await run();
      times.set(stage, (times.get(stage) ?? 0) + performance.now() - start);
      return result;
    },
  };
}

/** What each stage of extraction costs, from bytes to record, in shares of the whole and in milliseconds a round. */
async function main(print: (line: string) => void): Promise<void> {
  const lexicon = loadLexicon();
  const gazetteer = new Gazetteer(lexicon);
  const version = extractorVersion(lexicon);
  const all = sources();
  const { times, on } = stopwatch();
  let characters = 0;
  for (let round = 0; round < WARM + COUNTED; round += 1) {
    if (round === WARM) times.clear();
    characters = 0;
    for (const source of all) {
      for (const article of await on('articles', () => readArticles(source, lexicon.outlets))) {
        characters += article.text.length;
        const document = await on('sentences', () => toDocument(article));
        const reading = await on('mentions', () => readMentions(document, lexicon, gazetteer));
        const linked = await on('entities', () => linkArticle(reading));
        const scene = await on('claims: actors and days', () => toScene(linked));
        const found = await on('claims: rules', () => readClaims(scene));
        await on('record', () => toRecord(scene, found, source.file, version));
      }
    }
  }
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  print(`${all.length} files, ${characters} characters`);
  for (const [stage, time] of times) {
    const share = `${((100 * time) / whole).toFixed(1)} %`.padStart(7);
    print(`${stage.padEnd(24)} ${share}  ${(time / COUNTED).toFixed(1).padStart(6)} ms`);
  }
}

await main(console.log);
