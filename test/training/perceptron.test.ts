import { beforeAll, describe, expect, test } from 'vitest';
import { markTokens } from '../../src/mentions/tagger/marks.ts';
import { characterSorts } from '../../src/mentions/tagger/sorts.ts';
import { Tagger } from '../../src/mentions/tagger/tagger.ts';
import { decodeWeights, encodeWeights, type Weights } from '../../src/mentions/tagger/weights.ts';
import { toCorpus } from '../../training/corpus.ts';
import { parseLine } from '../../training/lines.ts';
import { DEFAULTS, Perceptron } from '../../training/perceptron.ts';
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
const settings = { ...DEFAULTS, bits: 14, passes: 8, rarest: 1, least: 0 };
const train = (seed: number): Weights =>
  new Perceptron(toCorpus(LINES, gazetteer), sorts, { ...settings, seed }).train(() => {});

function tag(weights: Weights, text: string): string[] {
  const span = { start: 0, end: text.length, index: 0, zone: 'BODY', paragraph: 0 } as const;
  const marks = new Uint8Array(text.length);
  markTokens(marks, gazetteer.scan(text, [span]).all);
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return new Tagger(weights, sorts)
    .propose(units, marks, span)
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('a tagger trained on ten sentences', () => {
  let weights: Weights;
  beforeAll(() => {
    weights = decodeWeights(encodeWeights(train(1)));
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
    expect(encodeWeights(train(1))).toEqual(encodeWeights(train(1)));
  });

  test('leaves lines out that are longer than it reads at once', () => {
    const long = { text: '王'.repeat(600), labels: [] };
    expect(toCorpus([long, ...LINES], gazetteer).size).toBe(LINES.length);
  });
});
