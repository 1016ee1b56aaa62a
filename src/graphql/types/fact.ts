import { ClaimConnection } from '../connections.ts';
import { PartialDateScalar } from '../dates.ts';
import { LISTS } from '../lists.ts';
import { sizeOf } from '../paging.ts';
import { EvidenceRef, FactRef } from '../refs.ts';
import type { ClaimShape } from '../shapes.ts';

FactRef.implement({
  description: 'What the claims of any number of articles add up to: an edge of the graph, answerable to its evidence.',
  resolveType: (fact) => FACT_TYPES[fact.type],
  fields: (t) => ({
    edgeKey: t.exposeID('edgeKey', { description: 'The key of the edge; the same when the graph is built again.' }),
    confidence: t.exposeFloat('confidence', { description: '0 to 1, of the best claim.' }),
    sources: t.exposeInt('sources', {
      description: 'How many independent sources: reprints of one wire story count once.',
    }),
    articles: t.exposeInt('articles', { description: 'How many articles assert it.' }),
    firstDate: t.expose('firstDate', {
      type: PartialDateScalar,
      nullable: true,
      description: 'The earliest day it is said to have happened.',
    }),
    lastDate: t.expose('lastDate', {
      type: PartialDateScalar,
      nullable: true,
      description: 'The latest day it is said to have happened.',
    }),
    firstReported: t.expose('firstReported', {
      type: PartialDateScalar,
      nullable: true,
      description: 'The day of the first article that asserts it.',
    }),
    lastReported: t.expose('lastReported', {
      type: PartialDateScalar,
      nullable: true,
      description: 'The day of the last article that asserts it.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'The words it rests on, the best first.',
      args: { first: t.arg.int({ description: 'How many at most: 1 to 100, 20 unless given.' }) },
      resolve: async (fact, { first }, { graph }) => [
        ...(await graph.rows<ClaimShape>(LISTS.claims, fact.edgeKey, sizeOf('first', first))),
      ],
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'The claims that assert it, the best first.',
      args: t.arg.connectionArgs(),
      resolve: (fact, args, { graph }) => graph.page<ClaimShape>(LISTS.claims, fact.edgeKey, args),
    }),
  }),
});

const FACT_TYPES = {
  MET: 'Met',
  HELD: 'Held',
  ATTENDED: 'Attended',
  SAID: 'Said',
  IMPOSED: 'Imposed',
  PART_OF: 'PartOf',
  ABOUT: 'About',
} as const;
