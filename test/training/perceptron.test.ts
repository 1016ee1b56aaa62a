import { beforeAll, describe, expect, test } from 'vitest';
import { markTokens } from '../../src/mentions/tagger/marks.ts';
import { characterSorts } from '../../src/mentions/tagger/sorts.ts';
import { START_BITS, START_CLUES } from '../../src/mentions/tagger/starts.ts';
import { Tagger } from '../../src/mentions/tagger/tagger.ts';
import { decodeWeights, encodeWeights, type Weights } from '../../src/mentions/tagger/weights.ts';
import { toCorpus } from '../../training/corpus.ts';
import { parseLine } from '../../training/lines.ts';
import { DEFAULTS, Perceptron } from '../../training/perceptron.ts';
import { learnStarts } from '../../training/starts.ts';
import { gazetteer, lexicon } from '../support/scene.ts';

const LINES = [
  '议员沈砚秋访问首尔。\t2:5:P 7:9:L',
  '议员陆怀谦访问东京。\t2:5:P 7:9:L',
  '议员汤以宁离开东京。\t2:5:P 7:9:L',
  '海燕出版社没有回应。\t0:5:O',
  '晨光出版社发表声明。\t0:5:O',
  '晨光出版社没有道歉。\t0:5:O',
  '作家哈格里夫斯没有回应。\t2:7:P',
  '作家穆罕默迪发表声明。\t2:6:P',
  '双方没有回应。\t',
  '声明没有发表。\t',
].map(parseLine);

const sorts = characterSorts(lexicon);
const corpus = toCorpus(LINES, gazetteer);
const settings = { ...DEFAULTS, bits: 14, passes: 8, rarest: 1, least: 0 };
const train = (seed: number) => new Perceptron(corpus, sorts, { ...settings, seed }).train(() => {});

/** A name may start anywhere: ten sentences are too few to say where not. */
const starts = { table: new Int8Array(2 ** START_BITS), least: 0 };
const fileOf = (seed: number): Buffer => encodeWeights({ ...train(seed), starts });
const weightsOf = (seed: number): Weights => decodeWeights(fileOf(seed));

function tag(weights: Weights, text: string): string[] {
  const span = { start: 0, end: text.length, index: 0, zone: 'BODY', paragraph: 0 } as const;
  const marks = new Uint8Array(text.length);
  markTokens(marks, gazetteer.scan(text, [span]).all);
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return new Tagger(weights, sorts)
    .propose({ units, marks }, new Uint8Array(text.length), span)
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('a tagger trained on ten sentences', () => {
  let weights: Weights;
  beforeAll(() => {
    weights = weightsOf(1);
  });

  test.each(LINES)('knows $text', ({ text, labels }) => {
    const expected = labels
      .filter(({ kind }) => kind !== 'PLACE')
      .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
    expect(tag(weights, text)).toEqual(expected);
  });

  test.each([
    ['议员陆怀谦离开首尔。', ['PERSON 陆怀谦']],
    ['海燕出版社发表声明。', ['ORGANISATION 海燕出版社']],
    ['双方发表声明。', []],
  ])('reads %s', (text, expected) => {
    expect(tag(weights, text)).toEqual(expected);
  });

  test('has the same weights every time', () => {
    expect(fileOf(1)).toEqual(fileOf(1));
  });

  test('learns where names start', () => {
    const { table, least, passed } = learnStarts(corpus, sorts);
    expect(table).toHaveLength(2 ** START_BITS);
    expect(least).toBeLessThan(127 * START_CLUES);
    expect(passed).toBeGreaterThan(8 / corpus.units.length / 2);
    expect(passed).toBeLessThan(0.5);
  });

  test('leaves lines out that are longer than it reads at once', () => {
    const long = { text: '王'.repeat(600), labels: [] };
    expect(toCorpus([long, ...LINES], gazetteer).size).toBe(LINES.length);
  });
});
