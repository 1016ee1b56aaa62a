import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cypherFolder } from '../../src/store/statements.ts';

/** Every statement of `cypher/` but the schema, by folder and name: `read/people`. */
export const STATEMENTS: readonly string[] = ['neo4j', 'read', 'write'].flatMap((folder) =>
  readdirSync(join(cypherFolder(), folder))
    .sort()
    .map((file) => `${folder}/${file.replace(/\.cypher$/u, '')}`),
);
