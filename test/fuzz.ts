import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractArticle } from '../src/pipeline.ts';
import { fuzzFormats } from './fuzz/formats.ts';
import { growth, LINEAR } from './support/growth.ts';
import { CHARACTERS, HOSTILE, type Hostile, repeated, UNITS } from './support/hostile.ts';
import { randomFrom } from './support/random.ts';
import { articleOf, lexicon } from './support/scene.ts';

const ROUNDS = 100;
const MOST_PIECES = 4;
const READING = ['articles', 'sentences', 'mentions', 'entities', 'claims'];

/** Every character that stands in a rule of the reading stages or in a word of speech. */
function charactersOfRules(): string[] {
  const root = join(import.meta.dirname, '..');
  const rules = READING.flatMap((stage) =>
    readdirSync(join(root, 'src', stage), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, 'src', stage, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '')),
  );
  const words = readFileSync(join(root, 'lexicon/cues.tsv'), 'utf8');
  return [...new Set([...rules.join(''), ...words])].sort();
}

function compositions(random: () => number, rounds: number): Hostile[] {
  const pieces = [...CHARACTERS, ...UNITS];
  return Array.from({ length: rounds }, () =>
    repeated(
      Array.from(
        { length: 1 + Math.floor(random() * MOST_PIECES) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join(''),
    ),
  );
}

/** Some of the characters of rules, each repeated; all of them where there are no more. */
function repetitions(random: () => number, rounds: number): Hostile[] {
  const characters = charactersOfRules();
  const chosen = new Set<string>();
  while (chosen.size < Math.min(rounds, characters.length)) {
    chosen.add(characters[Math.floor(random() * characters.length)] as string);
  }
  return [...chosen].sort().map(repeated);
}

/** The time of the whole pipeline on each hostile text, ten times as long over once. */
function fuzzTexts(seed: number, rounds: number, print: (line: string) => void): number {
  print(`seed ${seed}: ${rounds} of each sort; run again with npm run fuzz -- ${seed} ${rounds}`);
  const random = randomFrom(seed);
  const shapes = [...HOSTILE, ...compositions(random, rounds), ...repetitions(random, rounds)];
  let slow = 0;
  for (const { name, text } of shapes) {
    const times = growth((length) => extractArticle(articleOf(text(length)), 'a.txt', lexicon));
    if (times <= LINEAR) continue;
    slow += 1;
    print(`${times.toFixed(1)} times as long for ten times ${name}`);
  }
  print(`${shapes.length} texts, ${slow} take more than ${LINEAR} times as long when ten times as long`);
  return slow;
}

/**
 * Two kinds: `npm run fuzz -- [SEED [ROUNDS]]` measures how time grows with hostile texts, `npm run fuzz -- --minutes N
 * [--seed SEED]` extracts mutants of the format fixtures, `--seed SEED --case I` one of them.
 */
async function main(print: (line: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { minutes: { type: 'string' }, seed: { type: 'string' }, case: { type: 'string' } },
  });
  const seed = Number(values.seed ?? positionals[0] ?? Date.now() % 1_000_000);
  if (values.minutes === undefined && values.case === undefined)
    return fuzzTexts(seed, Number(positionals[1] ?? ROUNDS), print);
  const index = values.case === undefined ? null : Number(values.case);
  return await fuzzFormats({ seed, minutes: Number(values.minutes ?? 0), index }, print);
}

process.exitCode = (await main(console.log)) > 0 ? 1 : 0;
