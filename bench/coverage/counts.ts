import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/lexicon/load.ts';
import { readTable } from '../../src/lexicon/table.ts';
import type { Lexicon } from '../../src/lexicon/types.ts';
import {
  type Coverage,
  coverageOfDocuments,
  coverageOfOrganisations,
  coverageOfPeople,
  readCounts,
} from './measure.ts';

/** Names seen less often need not be in the lexicon. */
const OFTEN = 20;

/** Where the raw counts lie: beside the project. */
export const COUNTS = join(packageFolder(), '../shared/lexicon');

/** The lexicon's coverage of the raw counts in `folder`, by kind; null where there are none. */
export function coverageIn(folder: string, lexicon: Lexicon): ReadonlyMap<string, Coverage> | null {
  if (!existsSync(folder)) return null;
  const marked = readTable(join(packageFolder(), 'bench/coverage/not-ours.tsv'), ['name', 'reason']);
  const notOurs = new Set(marked.map(({ name }) => name));
  const often = (file: string) =>
    readCounts(readFileSync(join(folder, file), 'utf8')).filter(({ times }) => times >= OFTEN);
  return new Map([
    ['people', coverageOfPeople(lexicon, often('latin-people.tsv'), notOurs)],
    ['organisations', coverageOfOrganisations(lexicon, often('latin-organisations.tsv'), notOurs)],
    ['documents', coverageOfDocuments(lexicon, often('documents.tsv'), notOurs)],
  ]);
}
