import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLexicon, packageFolder } from '../src/lexicon/load.ts';
import { Gazetteer } from '../src/mentions/gazetteer.ts';
import { characterSorts } from '../src/mentions/tagger/sorts.ts';
import { encodeWeights } from '../src/mentions/tagger/weights.ts';
import { toCorpus } from './corpus.ts';
import { readLines } from './lines.ts';
import { DEFAULTS, Perceptron, type Settings } from './perceptron.ts';
import { learnStarts } from './starts.ts';

/** Labelled lines → lexicon/tagger.bin: `npm run train -- LINES.tsv[.gz] … [--out FILE] [--bits 19] [--passes 5] …`. */
function main(print: (line: string) => void): void {
  const names = Object.keys(DEFAULTS) as (keyof Settings)[];
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: join(packageFolder(), 'lexicon', 'tagger.bin') },
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])),
    },
  });
  if (positionals.length === 0) throw new Error('name at least one file of labelled lines');
  const given = values as Readonly<Record<string, string | undefined>>;
  const settings = Object.fromEntries(
    names.map((name) => [name, given[name] === undefined ? DEFAULTS[name] : Number(given[name])]),
  ) as unknown as Settings;
  const lexicon = loadLexicon();
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1_000).toFixed(0)} s`;
  const corpus = toCorpus(positionals.flatMap(readLines), new Gazetteer(lexicon));
  print(`${corpus.size} lines, ${corpus.units.length} characters, ${seconds()}`);
  const sorts = characterSorts(lexicon);
  const { passed, ...starts } = learnStarts(corpus, sorts);
  print(`names may start at ${(100 * passed).toFixed(1)} % of the characters, ${seconds()}`);
  const model = new Perceptron(corpus, sorts, settings).train((pass, right) =>
    print(`pass ${pass}: ${(100 * right).toFixed(1)} % of the lines right, ${seconds()}`),
  );
  const file = encodeWeights({ ...model, starts });
  writeFileSync(values.out, file);
  const kept = model.rows.reduce((sum, value) => sum + (value === 0 ? 0 : 1), 0);
  print(`${kept} weights, ${(file.length / 1e6).toFixed(2)} MB, ${seconds()}: ${values.out}`);
}

main(console.log);
