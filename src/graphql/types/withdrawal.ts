import { builder } from '../builder.ts';
import { WithdrawalConnection } from '../connections.ts';
import { PartialDateScalar } from '../dates.ts';
import { LISTS } from '../lists.ts';
import { WithdrawalRef } from '../refs.ts';
import type { WithdrawalShape } from '../shapes.ts';

WithdrawalRef.implement({
  description: 'That an article was taken out with all that rested on it alone; it can be restored.',
  fields: (t) => ({
    article: t.exposeID('article', { description: 'The id that the article had, and has again when restored.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its headline.' }),
    url: t.exposeString('url', { nullable: true, description: 'Its address.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Its outlet.' }),
    publishedOn: t.expose('publishedOn', { type: PartialDateScalar, nullable: true, description: 'Its printed day.' }),
    by: t.exposeString('by', { nullable: true, description: 'Who took it out.' }),
    why: t.exposeString('why', { nullable: true, description: 'The reason: 该文已被更正.' }),
    on: t.field({
      type: PartialDateScalar,
      nullable: true,
      description: 'When, by the day in UTC.',
      resolve: ({ at }) => at?.slice(0, 10) ?? null,
    }),
  }),
});

builder.queryFields((t) => ({
  withdrawals: t.field({
    type: WithdrawalConnection,
    description: 'Articles that were taken out, the last first.',
    args: t.arg.connectionArgs(),
    resolve: (_root, args, { graph }) => graph.page<WithdrawalShape>(LISTS.withdrawals, null, args),
  }),
}));
