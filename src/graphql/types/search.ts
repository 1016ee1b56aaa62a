import type { EntityType } from '../../model/entity.ts';
import { builder } from '../builder.ts';
import { EntityTypeEnum } from '../enums.ts';
import { sizeOf } from '../paging.ts';
import { SearchResultRef } from '../refs.ts';

export interface SearchResultShape {
  readonly id: string;
  readonly score: number;
}

const EVERY_TYPE: readonly EntityType[] = ['Person', 'Organisation', 'Office', 'Meeting', 'Policy', 'Statement'];

SearchResultRef.implement({
  description: 'Something found, and how well it fits.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'Higher fits better; comparable within one answer only.' }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'What was found.',
      resolve: (result, _args, { graph }) => graph.node(result.id),
    }),
  }),
});

builder.queryFields((t) => ({
  search: t.field({
    type: [SearchResultRef],
    description:
      'Names, other forms and Latin names in either script, the best first; one character is enough. 會見 is found by 会见.',
    args: {
      query: t.arg.string({ required: true, description: 'What to look for: 王毅, 商务部, Raimondo.' }),
      types: t.arg({ type: [EntityTypeEnum], description: 'Only these types; all unless given.' }),
      first: t.arg.int({ description: 'How many at most: 1 to 100, 20 unless given.' }),
    },
    resolve: async (_root, { query, types, first }, { graph }) => {
      const size = sizeOf('first', first);
      const text = query.trim();
      if (text === '') return [];
      return [...(await graph.trips.search(text, types ?? EVERY_TYPE, size))];
    },
  }),
}));
