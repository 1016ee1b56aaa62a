import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedQuery } from '../graphql/playground.ts';
import { packageFolder } from '../lexicon/load.ts';

/** The queries of `examples/queries`, by name. */
export function savedQueries(): readonly SavedQuery[] {
  const folder = join(packageFolder(), 'examples', 'queries');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.graphql'.length), query: readFileSync(join(folder, file), 'utf8') }));
}
