import { beforeAll, describe, expect, test } from 'vitest';
import { lexicon } from '../support/scene.ts';
import { byReason, type Decided, decided, readPairs } from './reprint-pairs.ts';

/** Reprints that are not seen today: upper bounds, to be lowered with every gain. */
const MISSED: Readonly<Record<string, number>> = { condensed: 1 };

const pairs = readPairs(lexicon);

test('there are pairs of both kinds, none twice, of briefs', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(64);
  for (const is of ['reprint', 'own'])
    expect(pairs.filter((pair) => pair.is === is).length).toBeGreaterThanOrEqual(pairs.length * 0.4);
  expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length);
  expect(pairs.filter(({ a, b }) => [a, b].some(({ article }) => article.text.length > 500))).toEqual([]);
});

describe('of the labelled pairs', () => {
  const all: Decided[] = [];
  beforeAll(async () => {
    for (const pair of pairs) all.push(await decided(pair));
  });

  const named = (some: readonly Decided[]) => some.map(({ name, similarity }) => `${name} ${similarity.toFixed(3)}`);

  test('no two reports of their own are taken for one source', () => {
    expect(byReason(all).flatMap(({ is, wrong }) => (is === 'own' ? named(wrong) : []))).toEqual([]);
  });

  test('reprints are taken for one, but for a few', () => {
    const rows = byReason(all).filter(({ is }) => is === 'reprint');
    expect(
      rows.filter(({ reason, wrong }) => wrong.length > (MISSED[reason] ?? 0)).map(({ wrong }) => named(wrong)),
    ).toEqual([]);
  });
});
