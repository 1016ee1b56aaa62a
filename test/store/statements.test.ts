import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/engine.ts';
import { storeOver } from '../../src/store/graph-store.ts';
import { cypherFolder, migrationsOf, statement } from '../../src/store/statements.ts';
import { STATEMENTS } from '../support/statements.ts';

/** What one engine or the other answers wrongly or not at all. */
const NOT_PORTABLE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['one of several labels', /\(\w*:\w+\|/u],
  ['WHERE inside a node', /\(\w*(?::\w+)*\s+WHERE\b/u],
  ['a quantified path', /\)\)?\s*\{\d*,?\d*\}/u],
  ['SHORTEST', /\bSHORTEST\s+\d/u],
  ['COLLECT { }', /\bCOLLECT\s*\{/u],
  ['EXISTS with RETURN', /\bEXISTS\s*\{[^}]*\bRETURN\b/u],
  ['a sum over nothing', /(?<!coalesce\()\bsum\(/u],
  ['a negative slice', /\[-\d|\.\.\s*-/u],
  ['arithmetic in LIMIT', /\bLIMIT\s+(?:\$\w+|\w+\(.*\))\s*[+\-*]/u],
  ['round to places', /\bround\([^()]*,/u],
  ['||', /\|\|/u],
  ['randomUUID', /\brandomUUID\(/u],
  ['a label from a parameter', /:\$/u],
  ['transactions of its own', /\bIN\s+TRANSACTIONS\b/u],
  ['temporal types', /\b(?:date|datetime|localdatetime|time|duration)\(/u],
  ['SKIP', /\bSKIP\b/u],
  ['procedures of one engine', /\bCALL\s+\w+\./u],
];
const failings = (text: string) => NOT_PORTABLE.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);

describe('statements', () => {
  test.each(STATEMENTS.filter((name) => !name.startsWith('neo4j/')))('%s keeps to what both engines answer', (name) => {
    expect(failings(statement(name))).toEqual([]);
    expect(statement(name)).not.toMatch(/;|\/\//u);
  });

  test.each([
    'MATCH (n:A|B) RETURN n.id AS id',
    'MATCH (n:A WHERE n.x = 1) RETURN n.id AS id',
    'MATCH (n:A) RETURN COLLECT { MATCH (n)--(m) RETURN m.id } AS l',
    'MATCH (n:A) RETURN round(n.x, 2) AS x',
    'MATCH (n:A) RETURN sum(n.x) AS x',
    'MATCH (n:A) RETURN n.id AS id LIMIT toInteger($limit) + 1',
    'CREATE (n:A {id: randomUUID()})',
    'MATCH (n:A) RETURN n.l[-1] AS x',
  ])('the list catches %s', (text) => {
    expect(failings(text)).not.toEqual([]);
  });

  test.each(STATEMENTS)('%s is used in one place', (name) => {
    const [folder, file = ''] = name.split('/');
    const inStore = sources('store').filter((text) => text.includes(`'${name}'`)).length;
    const asked = `'${file.replace(/-count$/u, '')}'`;
    const inGraphql = folder === 'read' && sources('graphql').some((text) => text.includes(asked)) ? 1 : 0;
    expect(inStore + inGraphql).toBe(1);
  });

  test.each(STATEMENTS.filter((name) => !name.startsWith('neo4j/')))('%s begins with what it is for', (name) => {
    expect(readFileSync(join(cypherFolder(), `${name}.cypher`), 'utf8')).toMatch(/^\/\/ [A-Z“].+\./u);
  });

  test('the schema of each engine is numbered without a gap', () => {
    for (const kind of ['neo4j', 'embedded']) {
      const versions = migrationsOf(kind).map(({ version }) => version);
      expect(versions).toEqual(versions.map((_, at) => at + 1));
      expect(new Set(migrationsOf(kind).map(({ checksum }) => checksum)).size).toBe(versions.length);
    }
  });

  test('there is no statement by a name that is none', async () => {
    const store = storeOver(openEmbedded('memory:'));
    await expect(store.read('people.cypher', {})).rejects.toMatchObject({ code: 'STORE_QUERY' });
    await store.close();
  });
});

const cache = new Map<string, readonly string[]>();

/** The text of every file of a folder of `src`. */
function sources(folder: string): readonly string[] {
  const known = cache.get(folder);
  if (known !== undefined) return known;
  const root = join(cypherFolder(), '..', 'src', folder);
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  cache.set(folder, texts);
  return texts;
}
