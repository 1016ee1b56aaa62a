import { readStart, START_BITS, START_CLUES, type Starts } from '../src/mentions/tagger/starts.ts';
import { firstOf, onlyOf } from '../src/mentions/tagger/tags.ts';
import type { Corpus } from './corpus.ts';

const PASSES = 3;
const RATE = 0.1;
/** The part of names whose start may be overlooked. */
const OVERLOOKED = 0.03;

/** Tags with which a person or a body starts. */
const STARTS = new Set([0, 1].flatMap((kind) => [firstOf(kind), onlyOf(kind)]));

/** Learns where people and bodies may start (logistic regression over few clues), and from which sum on hardly one is missed. */
export function learnStarts(
  { size, bounds, units, marks, tags }: Corpus,
  sorts: Uint8Array,
): Starts & { readonly passed: number } {
  const weights = new Float32Array(2 ** START_BITS);
  const places = new Int32Array(START_CLUES);
  const sumAt = (view: Parameters<typeof readStart>[0], at: number): number => {
    readStart(view, at, places);
    let sum = 0;
    for (let clue = 0; clue < START_CLUES; clue += 1) sum += weights[places[clue] as number] as number;
    return sum;
  };
  const each = (visit: (sum: number, starts: boolean) => void): void => {
    for (let line = 0; line < size; line += 1) {
      const [from, to] = [bounds[line] as number, bounds[line + 1] as number];
      const view = { units: units.subarray(from, to), sorts, marks: marks.subarray(from, to) };
      for (let i = 0; i < to - from; i += 1) visit(sumAt(view, i), STARTS.has(tags[from + i] as number));
    }
  };
  for (let pass = 0; pass < PASSES; pass += 1) {
    const rate = RATE / (pass + 1);
    each((sum, starts) => {
      const step = rate * ((starts ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
      if (Math.abs(step) < 1e-4) return;
      for (let clue = 0; clue < START_CLUES; clue += 1) {
        const at = places[clue] as number;
        weights[at] = (weights[at] as number) + step;
      }
    });
  }
  const most = weights.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  const scale = 127 / most;
  const table = Int8Array.from(weights, (value) => Math.round(value * scale));
  weights.set(table);
  const sums: number[] = [];
  each((sum, starts) => {
    if (starts) sums.push(sum);
  });
  const least = Float64Array.from(sums).sort()[Math.floor(sums.length * OVERLOOKED)] ?? 0;
  let passed = 0;
  each((sum) => {
    if (sum >= least) passed += 1;
  });
  return { table, least, passed: passed / Math.max(1, units.length) };
}
