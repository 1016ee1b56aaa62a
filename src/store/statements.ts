import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GuanxiError } from '../errors.ts';
import { packageFolder } from '../lexicon/load.ts';

const COMMENT = /^\s*\/\/.*$/gmu;
const NAME = /^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)*$/u;
const MIGRATION = /^V(?<version>\d{3})__(?<what>[a-z0-9_]+)\.cypher$/u;

/** One step of the schema: `V001__constraints.cypher` is version 1. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const cache = new Map<string, string>();

/** The folder `cypher/` of the package, from `src` as from `dist`. */
export function cypherFolder(): string {
  return join(packageFolder(), 'cypher');
}

/** A statement file without its comments, by folder and name. Throws STORE_QUERY where there is none. */
export function statement(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const file = join(cypherFolder(), `${name}.cypher`);
  if (!NAME.test(name) || !existsSync(file)) {
    throw new GuanxiError('STORE_QUERY', `there is no statement cypher/${name}.cypher: reinstall guanxi`);
  }
  const text = readFileSync(file, 'utf8').replace(COMMENT, '').trim();
  cache.set(name, text);
  return text;
}

/** The schema files of an engine in order; the checksum is of what is executed, so a comment may change. */
export function migrationsOf(kind: string): readonly Migration[] {
  const folder = join(cypherFolder(), 'schema', kind);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { version, what } = MIGRATION.exec(file)?.groups ?? {};
      if (version === undefined || what === undefined) {
        throw new GuanxiError('STORE_SCHEMA', `cypher/schema/${kind}/${file}: name it V001__what_it_does.cypher`);
      }
      const statements = readFileSync(join(folder, file), 'utf8')
        .replace(COMMENT, '')
        .split(';')
        .map((part) => part.replace(/\s+/gu, ' ').trim())
        .filter((part) => part !== '');
      const checksum = createHash('sha256').update(statements.join(';\n')).digest('hex');
      return { version: Number(version), name: what, checksum, statements };
    });
}
