import { expect, test } from 'vitest';
import { piecesOf } from '../../src/claims/pieces.ts';

const CLAUSE = '王毅出席会议，';

const lengths = (text: string) => piecesOf({ start: 0, end: text.length }, text).map(({ start, end }) => end - start);

test.each([
  ['a sentence as it is', CLAUSE.repeat(3), [21]],
  ['a long one at its last comma', CLAUSE.repeat(200), [798, 602]],
  ['what has no comma in the middle', '好'.repeat(1_700), [800, 800, 100]],
  ['what has one only at its start', `好，${'好'.repeat(900)}`, [2, 800, 100]],
  ['one that is just not too long', '好'.repeat(800), [800]],
])('%s', (_, text, expected) => {
  expect(lengths(text)).toEqual(expected);
});

test('pieces keep what else the sentence has, and begin where it begins', () => {
  const text = CLAUSE.repeat(300);
  const pieces = piecesOf({ start: 7, end: text.length, zone: 'BODY' }, text);
  expect(pieces[0]?.start).toBe(7);
  expect(pieces.at(-1)?.end).toBe(text.length);
  expect(pieces.every(({ zone }) => zone === 'BODY')).toBe(true);
  for (const [i, piece] of pieces.entries()) expect(pieces[i + 1]?.start ?? piece.end).toBe(piece.end);
});
