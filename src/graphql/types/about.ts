import { builder } from '../builder.ts';
import { AboutRef, FactRef } from '../refs.ts';

AboutRef.implement({
  description: 'That a statement or a meeting is about something: 双方就关税问题交换意见.',
  interfaces: [FactRef],
  fields: (t) => ({
    source: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The statement or meeting.',
      resolve: (fact, _args, { graph }) => graph.node(fact.from),
    }),
    topic: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The policy, person or organisation it is about.',
      resolve: (fact, _args, { graph }) => graph.node(fact.to),
    }),
  }),
});
