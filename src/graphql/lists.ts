import type { List } from './graph.ts';

/** Every list of the schema: its statement in `cypher/read`, and its own order. Undated things stand last. */
export const LISTS = {
  people: { statement: 'people', order: 'ASCENDING' },
  organisations: { statement: 'organisations', order: 'ASCENDING' },
  offices: { statement: 'offices', order: 'ASCENDING' },
  policies: { statement: 'policies', order: 'ASCENDING' },
  meetings: { statement: 'meetings', order: 'DESCENDING' },
  statements: { statement: 'statements', order: 'DESCENDING' },
  articles: { statement: 'articles', order: 'DESCENDING' },
  met: { statement: 'met', order: 'DESCENDING' },
  held: { statement: 'held', order: 'DESCENDING' },
  attended: { statement: 'attended', order: 'DESCENDING' },
  said: { statement: 'said', order: 'DESCENDING' },
  imposed: { statement: 'imposed', order: 'DESCENDING' },
  about: { statement: 'about', order: 'DESCENDING' },
  discussed: { statement: 'discussed', order: 'DESCENDING' },
  partOf: { statement: 'part-of', order: 'ASCENDING' },
  parts: { statement: 'parts', order: 'ASCENDING' },
  mentions: { statement: 'mentions', order: 'DESCENDING' },
  /** The claims of a fact, the best first. */
  claims: { statement: 'claims', order: 'DESCENDING' },
  reprinting: { statement: 'reprinting', order: 'ASCENDING' },
  /** The older texts of an article, the last first. */
  versions: { statement: 'versions', order: 'DESCENDING' },
  withdrawals: { statement: 'withdrawals', order: 'DESCENDING' },
  articleClaims: { statement: 'article-claims', order: 'ASCENDING' },
} as const satisfies Readonly<Record<string, List>>;
