import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from '../src/pipeline.ts';
import { growth, LINEAR } from './support/growth.ts';
import { CHARACTERS, HOSTILE, type Hostile, repeated, UNITS } from './support/hostile.ts';
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

/** Numbers in [0, 1) that a seed settles (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
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

/** The time of the whole pipeline on each hostile text, ten times as long over once: `npm run fuzz -- [SEED [ROUNDS]]`. */
function main(print: (line: string) => void): number {
  const [seed = Date.now() % 1_000_000, rounds = ROUNDS] = process.argv.slice(2).map(Number);
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
  return slow > 0 ? 1 : 0;
}

process.exitCode = main(console.log);
