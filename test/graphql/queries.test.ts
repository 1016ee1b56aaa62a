import { readdirSync, readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { extract } from '../../src/pipeline.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { ask, storeOf } from './fixture.ts';

const QUERIES = new URL('../../examples/queries/', import.meta.url);
const ARTICLES = new URL('../../examples/articles/', import.meta.url);

const saved = readdirSync(QUERIES)
  .sort()
  .map((file) => [file, readFileSync(new URL(file, QUERIES), 'utf8')] as const);

let store: GraphStore;

beforeAll(async () => {
  const lexicon = loadLexicon();
  const files = readdirSync(ARTICLES).sort();
  const records = files.map((file) => extract({ file, bytes: readFileSync(new URL(file, ARTICLES)) }, lexicon));
  store = await storeOf((await Promise.all(records)).flat());
});

afterAll(() => store.close());

describe.each(saved)('%s', (_file, query) => {
  test('says in one line what it asks, and runs without variables', () => {
    expect(query).toMatch(/^# [A-Z].*[.]\n/u);
    const operation = getOperationAST(parse(query));
    for (const variable of operation?.variableDefinitions ?? []) {
      expect(variable.type.kind !== 'NonNullType' || variable.defaultValue !== undefined).toBe(true);
    }
  });

  test('answers from the shipped articles, in few trips', async () => {
    const { data, errors, log } = await ask(store, query);
    expect(errors).toBeUndefined();
    const [answer] = Object.values(data);
    expect(answer).not.toBeNull();
    const text = JSON.stringify(answer);
    expect(text).toMatch(/\p{Script=Han}/u);
    expect(text).not.toContain('"verified":false');
    expect(log.trips).toBeLessThanOrEqual(9);
  });
});
