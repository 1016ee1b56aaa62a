import type { Lexicon } from '../../src/lexicon/types.ts';
import type { EntityNode } from '../../src/model/entity.ts';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { normaliseName } from '../../src/sentences/scripts.ts';
import type { GoldFile, GoldName } from './gold.ts';
import type { ScoredError } from './scorer.ts';

/** One file of articles: what a reader found, what guanxi found, and where the scorer says they differ. */
export interface Judged {
  readonly gold: GoldFile;
  readonly records: readonly ExtractionRecord[];
  readonly errors: readonly ScoredError[];
  readonly lexicon: Lexicon;
}

/** The names of a gold entry in the form in which names are compared. */
export function goldForms({ canonical, forms }: GoldName): string[] {
  return [canonical, ...forms].filter(Boolean).map(normaliseName);
}

/** The names of a node in the form in which names are compared; a statement has none. */
export function nodeForms(node: EntityNode): string[] {
  if (node.type === 'Statement') return [];
  const aliases = 'aliases' in node ? node.aliases : [];
  return [node.name ?? '', ...aliases].filter(Boolean).map(normaliseName);
}

/** The nodes of all stories of the file. */
export function nodesOf({ records }: Judged): EntityNode[] {
  return records.flatMap(({ nodes }) => nodes);
}

/** Whether the two lists have a name in common. */
export function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((form) => b.includes(form));
}

/** Whether a name of one list is part of a name of the other, or the same. */
export function touch(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.some((y) => x === y || (x.length > 1 && y.length > 1 && (x.includes(y) || y.includes(x)))));
}
