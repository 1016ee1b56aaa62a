import { GuanxiError } from '../errors.ts';
import type { Engine } from './engine.ts';
import { type Migration, migrationsOf } from './statements.ts';

/**
 * Applies the steps of `cypher/schema/` that the database has not seen, in order, and records each with its checksum.
 * Throws STORE_SCHEMA where the database has seen a newer step, or another one under the same number.
 */
export async function migrate(engine: Engine, steps: readonly Migration[] = migrationsOf(engine.kind)): Promise<void> {
  const rows = await engine.read((run) => run('read/migrations', {}));
  const applied = new Map(rows.map((row) => [Number(row.version), String(row.checksum)]));
  const newest = steps.at(-1)?.version ?? 0;
  const foreign = [...applied.keys()].find((version) => version > newest);
  if (foreign !== undefined) {
    throw new GuanxiError(
      'STORE_SCHEMA',
      `${engine.uri} has schema ${foreign}, this guanxi knows ${newest}: use the newer guanxi, or another store`,
    );
  }
  for (const { version, name, checksum, statements } of steps) {
    const known = applied.get(version);
    if (known === checksum) continue;
    if (known !== undefined) {
      throw new GuanxiError(
        'STORE_SCHEMA',
        `${engine.uri}: schema step ${version} (${name}) is not the one it was made with: restore cypher/schema/${engine.kind}, or build into a new store`,
      );
    }
    for (const statement of statements) await engine.define(statement);
    const id = `V${String(version).padStart(3, '0')}`;
    await engine.write((run) => run('write/migration', { id, version, name, checksum }));
  }
  await engine.prepared();
}
