import './types/node.ts';
import './types/actor.ts';
import './types/person.ts';
import './types/organisation.ts';
import './types/office.ts';
import './types/meeting.ts';
import './types/policy.ts';
import './types/statement.ts';
import './types/article.ts';
import './types/mention.ts';
import './types/claim.ts';
import './types/evidence.ts';
import './types/dated.ts';
import './types/fact.ts';
import './types/met.ts';
import './types/held.ts';
import './types/attended.ts';
import './types/said.ts';
import './types/imposed.ts';
import './types/part-of.ts';
import './types/about.ts';
import './types/judgement.ts';
import './types/version.ts';
import './types/withdrawal.ts';
import './types/search.ts';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';

/** The whole schema; building it twice would add every type twice, so it is built once. */
export const schema: GraphQLSchema = builder.toSchema({ sortSchema: true });

/** The schema in GraphQL's own language, sorted, as `schema.graphql` keeps it. */
export function sdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
