import { createHash } from 'node:crypto';
import type { EntityType } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { compareText } from '../model/order.ts';
import type { ExtractionRecord, RecordMention } from '../model/record.ts';
import { blockText } from './blocks.ts';
import { canonicalJson, sortedSet } from './canonical.ts';
import { type ClaimRow, claimsOf } from './claims.ts';
import { type Contribution, contributedBy, type SharedType } from './entities.ts';
import { ownOrigin } from './origins.ts';
import type { Row, Value } from './port.ts';

/** The node of an article. */
export type ArticleRow = Row & {
  readonly id: string;
  readonly contentHash: string;
  readonly fingerprint: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly wire: string | null;
  /** The independent source behind it: the same for reprints of one story. */
  readonly origin: string;
  /** Which rules and vocabulary read it. */
  readonly extractor: string;
  /** Hash of all the record says: equal hashes, nothing to write. */
  readonly recordHash: string;
};

/** Everything one article puts into the graph. */
export interface ArticleRows {
  readonly article: ArticleRow;
  /** What it says of entities it may share with other articles, by type; sorted by entity. */
  readonly contributions: ReadonlyMap<SharedType, readonly Contribution[]>;
  readonly statements: readonly Row[];
  readonly claims: readonly ClaimRow[];
}

/** How many rows the article is, edges apart. */
export function sizeOf(rows: ArticleRows): number {
  let entities = 0;
  for (const some of rows.contributions.values()) entities += some.length;
  return 1 + entities + rows.statements.length + rows.claims.length;
}

/** The rows of a record: a pure function of it; the file's name leaves no trace. Throws as claimsOf does. */
export function rowsOf(record: ExtractionRecord): ArticleRows {
  const { file: _, ...content } = record;
  const claims = claimsOf(record);
  const claimed = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  const named = groupBy(record.mentions, (mention) => mention.node);
  const contributions = new Map<SharedType, Contribution[]>();
  const statements: Row[] = [];
  for (const node of [...record.nodes].sort((a, b) => compareText(a.id, b.id))) {
    if (node.type === 'Statement') {
      const { type: __, ...properties } = node;
      if (claimed.has(node.id)) statements.push({ ...properties, article: record.article.id });
      continue;
    }
    const mentions: readonly RecordMention[] = named.get(node.id) ?? [];
    const forms = sortedSet(mentions.map(({ text }) => text));
    const base = { entity: node.id, article: record.article.id, count: mentions.length, forms };
    const some = contributions.get(node.type) ?? [];
    some.push({ ...contributedBy(node), ...base });
    contributions.set(node.type, some);
  }
  const { blocks, dateline, ...article } = record.article;
  const recordHash = createHash('sha256')
    .update(canonicalJson(content as unknown as Value))
    .digest('hex');
  return {
    article: {
      ...article,
      blocks: blocks.map(blockText),
      dateline: dateline === null ? null : canonicalJson({ ...dateline }),
      extractor: record.extractor,
      origin: ownOrigin(article),
      recordHash,
    },
    contributions,
    statements,
    claims,
  };
}

const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'Person',
  organisation: 'Organisation',
  office: 'Office',
  meeting: 'Meeting',
  policy: 'Policy',
  statement: 'Statement',
};

/** The type an id is an id of; null for an article's, a claim's, or no id. */
export function entityTypeOf(id: string): EntityType | null {
  return TYPES[id.slice(0, id.indexOf(':'))] ?? null;
}
