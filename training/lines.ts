import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { KINDS, type TaggedKind } from '../src/mentions/tagger/tags.ts';
import type { Span } from '../src/model/span.ts';
import { simplify } from '../src/sentences/scripts.ts';

export interface Label extends Span {
  readonly kind: TaggedKind;
}

/** A sentence and the names in it, in text order, none over another; offsets in UTF-16 units. */
export interface LabelledLine {
  readonly text: string;
  readonly labels: readonly Label[];
}

const LETTERS = new Map(KINDS.map((kind) => [kind[0] === 'P' && kind !== 'PERSON' ? 'L' : (kind[0] as string), kind]));
const LETTER_OF = new Map([...LETTERS].map(([letter, kind]) => [kind, letter]));

/** Offsets in UTF-16 units of the code points of a text, its end included. */
function unitsOfPoints(text: string): number[] {
  const at = [0];
  for (const character of text) at.push((at.at(-1) as number) + character.length);
  return at;
}

/**
 * One labelled line: a sentence, a tab, `start:end:kind` in code points, kinds P, O, L. The sentence is simplified, as
 * the tagger reads it. Throws a plain error that shows the span that does not fit.
 */
export function parseLine(line: string): LabelledLine {
  const [sentence = '', spans = ''] = line.split('\t');
  const points = unitsOfPoints(sentence);
  let floor = 0;
  const labels = spans
    .split(' ')
    .filter(Boolean)
    .map((span): Label => {
      const [from = '', to = '', letter = ''] = span.split(':');
      const start = points[Number(from)];
      const end = points[Number(to)];
      const kind = LETTERS.get(letter);
      if (start === undefined || end === undefined || kind === undefined || start < floor || end <= start) {
        throw new Error(`"${span}" is no span of: ${sentence}`);
      }
      floor = end;
      return { start, end, kind };
    });
  return { text: simplify(sentence), labels };
}

/** The same line as text. */
export function formatLine({ text, labels }: LabelledLine): string {
  const points = new Map(unitsOfPoints(text).map((unit, point) => [unit, point]));
  const spans = labels.map(({ start, end, kind }) => `${points.get(start)}:${points.get(end)}:${LETTER_OF.get(kind)}`);
  return `${text}\t${spans.join(' ')}`;
}

/** The labelled lines of a file, gzipped or not; empty lines do not count. */
export function readLines(file: string): LabelledLine[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(parseLine);
}
