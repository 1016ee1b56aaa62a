import { builder } from '../builder.ts';
import { HeldConnection, OfficeConnection, PartOfConnection } from '../connections.ts';
import { LISTS } from '../lists.ts';
import { OfficeRef, OrganisationRef } from '../refs.ts';
import type { FactShape, HeldShape } from '../shapes.ts';

OfficeRef.implement({
  description: 'An office that people hold one after another: 中国国务院总理.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The fullest form: 中国国务院总理.' }),
    post: t.exposeString('post', { description: 'Its head word: 总理.' }),
    organisation: t.field({
      type: OrganisationRef,
      nullable: true,
      description: 'The body it belongs to; null where no text tells.',
      resolve: (office) => office.organisation,
    }),
    country: t.exposeString('country', { nullable: true, description: 'Its country, ISO 3166-1 alpha-2.' }),
    holders: t.field({
      type: HeldConnection,
      description: 'Who held, holds or seeks it, the latest first.',
      args: t.arg.connectionArgs(),
      resolve: (office, args, { graph }) => graph.page<HeldShape>(LISTS.held, office.id, args),
    }),
    partOf: t.field({
      type: PartOfConnection,
      description: 'The bodies it belongs to, with the words that say so.',
      args: t.arg.connectionArgs(),
      resolve: (office, args, { graph }) => graph.page<FactShape>(LISTS.partOf, office.id, args),
    }),
  }),
});

builder.queryFields((t) => ({
  office: t.field({
    type: OfficeRef,
    nullable: true,
    description: 'One office; null where the graph knows none of that id.',
    args: { id: t.arg.id({ required: true, description: 'The id, `office:…`.' }) },
    resolve: async (_root, { id }, { graph }) => {
      const node = await graph.node(id);
      return node?.type === 'Office' ? node : null;
    },
  }),
  offices: t.field({
    type: OfficeConnection,
    description: 'Offices, by name.',
    args: {
      post: t.arg.string({ description: 'Only those with this head word: 外长.' }),
      country: t.arg.string({ description: 'Only those of this country, ISO 3166-1 alpha-2: CN.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, args, { graph }) =>
      graph.page<string>(LISTS.offices, null, args, { post: args.post ?? null, country: args.country ?? null }),
  }),
}));
