import SchemaBuilder from '@pothos/core';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import RelayPlugin from '@pothos/plugin-relay';
import type { PartialDate } from '../model/date.ts';
import type { Context } from './context.ts';
import type { NodeShape } from './shapes.ts';

/**
 * The builder, without a type: each file of `types/` adds its own. Fields are non-null unless they say otherwise, and
 * list items always are. Ids are the graph's own and readable (`person:…`), never wrapped.
 */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  Connection: { totalCount: () => Promise<number> };
  Scalars: {
    ID: { Input: string; Output: string };
    PartialDate: { Input: PartialDate; Output: PartialDate };
  };
}>({
  plugins: [RelayPlugin, DataloaderPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (_typename, id) => String(id),
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: {
      description: 'Anything with an id of its own. Ids stay the same when the graph is built again.',
      resolveType: (value: unknown) => (value as NodeShape).type,
    },
    idFieldOptions: { description: 'The id in the graph, such as `person:` and 16 characters.' },
    cursorType: 'String',
    edgesFieldOptions: { nullable: false, description: 'The page, each with its cursor.' },
    nodesOnConnection: { description: 'The page, without cursors.' },
    nodeFieldOptions: { nullable: false, description: 'What stands at this place of the list.' },
    cursorFieldOptions: { description: 'This place of the list: give it as `after` or `before`.' },
    pageInfoFieldOptions: { description: 'Where the page lies in the list.' },
    pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list has something before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first of the page; null for an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last of the page; null for an empty page.' },
    firstArgOptions: {
      description: 'How many from the start of the list (or after `after`): 1 to 100, 20 unless given.',
    },
    lastArgOptions: { description: 'How many from the end of the list (or before `before`): 1 to 100.' },
    afterArgOptions: { description: 'Only what comes after this cursor of the same list.' },
    beforeArgOptions: { description: 'Only what comes before this cursor of the same list.' },
  },
});

builder.queryType({ description: 'Everything that can be asked of the graph.' });

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many the whole list holds. Counted only when asked for.',
    resolve: (connection) => connection.totalCount(),
  }),
);
