import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GuanxiError } from '../errors.ts';
import type { Gender, OrganisationKind, PolicyKind, Stance } from '../model/entity.ts';
import { type Cells, listOf, readTable } from './table.ts';
import type { CueSort, Lexicon, LexiconOffice } from './types.ts';

/** The package's folder: the nearest one above this file that holds package.json (from `src` as from `dist`). */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new GuanxiError('LEXICON', 'no package.json above the program: reinstall guanxi');
    folder = above;
  }
  return folder;
}

const orNull = (cell: string): string | null => (cell === '' ? null : cell);

function filesOf(folder: string, name: string): string[] {
  const single = join(folder, `${name}.tsv`);
  if (existsSync(single)) return [single];
  const many = join(folder, name);
  if (!existsSync(many)) throw new GuanxiError('LEXICON', `${folder}: no table "${name}"; restore the lexicon folder`);
  return readdirSync(many)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => join(many, file));
}

function byId<Row extends { readonly id: string }>(name: string, rows: readonly Row[]): ReadonlyMap<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) {
    if (map.has(row.id)) throw new GuanxiError('LEXICON', `${name}: the id "${row.id}" stands twice; rename one`);
    map.set(row.id, row);
  }
  return map;
}

function read(folder: string): Lexicon {
  const hash = createHash('sha256');
  const rows = <Column extends string>(name: string, columns: readonly Column[]): Cells<Column>[] =>
    filesOf(folder, name).flatMap((file) => {
      hash.update(readFileSync(file));
      return readTable(file, columns);
    });

  const people = rows('people', ['id', 'name', 'aliases', 'latin', 'gender', 'country']).map((r) => ({
    id: r.id,
    name: r.name,
    aliases: listOf(r.aliases),
    latin: listOf(r.latin),
    gender: orNull(r.gender) as Gender | null,
    country: orNull(r.country),
  }));
  const organisations = rows('organisations', [
    'id',
    'name',
    'aliases',
    'short',
    'latin',
    'kind',
    'country',
    'parent',
  ]).map((r) => ({
    id: r.id,
    name: r.name,
    aliases: listOf(r.aliases),
    short: listOf(r.short),
    latin: listOf(r.latin),
    kind: r.kind as OrganisationKind,
    country: orNull(r.country),
    parent: orNull(r.parent),
  }));
  const offices = rows('offices', ['id', 'name', 'aliases', 'post', 'organisation', 'country', 'holders']).map((r) => ({
    id: r.id,
    name: r.name,
    aliases: listOf(r.aliases),
    post: r.post,
    organisation: orNull(r.organisation),
    country: orNull(r.country),
    holders: r.holders as LexiconOffice['holders'],
  }));
  const terms = rows('terms', ['person', 'office', 'since', 'until']).map((r) => ({
    person: r.person,
    office: r.office,
    since: orNull(r.since),
    until: orNull(r.until),
  }));
  const countries = rows('countries', ['code', 'name', 'aliases', 'short', 'capital']).map((r) => ({
    id: r.code,
    code: r.code,
    name: r.name,
    aliases: listOf(r.aliases),
    short: listOf(r.short),
    capitals: listOf(r.capital),
  }));
  const places = rows('places', ['name', 'aliases', 'country', 'kind']).map((r) => ({
    name: r.name,
    aliases: listOf(r.aliases),
    country: orNull(r.country),
    kind: r.kind,
  }));
  const policies = rows('policies', ['id', 'name', 'aliases', 'short', 'context', 'latin', 'kind', 'country']).map(
    (r) => ({
      id: r.id,
      name: r.name,
      aliases: listOf(r.aliases),
      short: listOf(r.short),
      context: listOf(r.context),
      latin: listOf(r.latin),
      kind: r.kind as PolicyKind,
      country: orNull(r.country),
    }),
  );
  const outlets = rows('outlets', ['organisation', 'labels', 'hosts']).map((r) => ({
    organisation: r.organisation,
    name: listOf(r.labels)[0] ?? r.organisation,
    labels: listOf(r.labels),
    hosts: listOf(r.hosts),
  }));
  const posts = rows('posts', ['post', 'body', 'kind']).map((r) => ({
    id: r.post,
    post: r.post,
    body: orNull(r.body),
    kind: r.kind,
  }));
  const cues = rows('cues', ['cue', 'stance', 'sort', 'traps']).map((r) => ({
    cue: r.cue,
    stance: r.stance as Stance,
    sort: r.sort as CueSort,
    traps: listOf(r.traps),
  }));
  const surnames = new Map(
    rows('surnames', ['surname', 'sort']).map((r) => [r.surname, r.sort as 'han' | 'compound' | 'korean' | 'japanese']),
  );
  const text = (name: string): string => {
    const content = readFileSync(join(folder, name), 'utf8');
    hash.update(content);
    return content.trim();
  };
  const transliteration = new Set(text('transliteration.txt'));
  const transliterationPairs = new Set(text('transliteration-pairs.txt').split('\n'));
  const words = new Set(text('words.txt').split('\n'));
  const leadIns = new Set(text('lead-ins.txt').split('\n'));

  return {
    people: byId('people', people),
    organisations: byId('organisations', organisations),
    offices: byId('offices', offices),
    terms,
    countries: byId('countries', countries),
    places,
    policies: byId('policies', policies),
    outlets,
    posts: byId('posts', posts),
    cues,
    surnames,
    transliteration,
    transliterationPairs,
    words,
    leadIns,
    hash: hash.digest('hex').slice(0, 8),
  };
}

let shipped: Lexicon | null = null;

/**
 * The vocabulary of `folder`, or the shipped one (read once). Throws LEXICON, naming file and line, for a table that is
 * missing, has other columns or a row of another length, and naming the table for an id that stands twice. Whether the
 * tables fit together is for `checkLexicon` to say.
 */
export function loadLexicon(folder?: string): Lexicon {
  if (folder !== undefined) return read(folder);
  shipped ??= read(join(packageFolder(), 'lexicon'));
  return shipped;
}
