import { builder } from '../builder.ts';
import { FactRef, OrganisationRef, PartOfRef } from '../refs.ts';

PartOfRef.implement({
  description: 'That an office or a body belongs to a body: 中国商务部部长 to 中国商务部.',
  interfaces: [FactRef],
  fields: (t) => ({
    part: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The office or organisation that belongs.',
      resolve: (fact, _args, { graph }) => graph.node(fact.from),
    }),
    whole: t.field({ type: OrganisationRef, description: 'What it belongs to.', resolve: (fact) => fact.to }),
  }),
});
