import { GuanxiError } from '../../errors.ts';
import { builder } from '../builder.ts';
import { MOST_PER_PAGE } from '../paging.ts';

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Whatever has this id; null where nothing has.',
    args: { id: t.arg.id({ required: true, description: 'An id of any type, such as `person:…`.' }) },
    resolve: (_root, { id }, { graph }) => graph.node(id),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'Whatever has these ids, in their order, with null where nothing has.',
    args: { ids: t.arg.idList({ required: true, description: 'At most 100 ids, of any types.' }) },
    resolve: async (_root, { ids }, { graph }) => {
      if (ids.length > MOST_PER_PAGE) {
        throw new GuanxiError('BAD_USER_INPUT', `“ids” holds ${ids.length}: it takes at most ${MOST_PER_PAGE}.`);
      }
      return [...(await graph.nodes(ids))];
    },
  }),
}));
