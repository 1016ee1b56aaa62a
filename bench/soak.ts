import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon, packageFolder } from '../src/lexicon/load.ts';
import { extractText } from '../src/pipeline.ts';

const ARTICLES = 10_000;
const STEP = 1_000;
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';

/** Megabytes that the process holds. */
const resident = (): string => (process.memoryUsage().rss / 1e6).toFixed(0).padStart(4);

/** Extracts 10,000 articles in one process: those at hand, each time with a sentence of its own, and prints the memory held. */
function main(print: (line: string) => void): void {
  const measured = join(packageFolder(), '../shared/articles/dev');
  const folder = existsSync(measured) ? measured : join(packageFolder(), 'examples/articles');
  const files = readdirSync(folder).sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const lexicon = loadLexicon();
  print(`    start ${resident()} MB`);
  let mentions = 0;
  for (let i = 0; i < ARTICLES; i += 1) {
    const name = `${SURNAMES[i % SURNAMES.length]}${String.fromCharCode(0x5_000 + (i % 8_000))}`;
    const text = `${texts[i % texts.length]}\n\n外交部长${name}表示，第${i}次会谈已经结束。\n`;
    try {
      for (const record of extractText(text, { file: `${i}.md` }, lexicon)) mentions += record.mentions.length;
    } catch {
      // what is no article any more with a line behind it is left out
    }
    if ((i + 1) % STEP === 0) print(`${String(i + 1).padStart(6)} articles ${resident()} MB`);
  }
  print(`${mentions} mentions`);
}

main(console.log);
