import { builder } from '../builder.ts';
import { OrganisationConnection, PartOfConnection } from '../connections.ts';
import { OrganisationKindEnum } from '../enums.ts';
import { LISTS } from '../lists.ts';
import { OrganisationRef } from '../refs.ts';
import type { FactShape } from '../shapes.ts';
import { ActorRef } from './actor.ts';

OrganisationRef.implement({
  description: 'A country, government, ministry, party, company or any other body that acts as one.',
  interfaces: [ActorRef],
  fields: (t) => ({
    kind: t.expose('kind', { type: OrganisationKindEnum, description: 'What it is.' }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'The country it belongs to, ISO 3166-1 alpha-2: CN for 中国商务部.',
    }),
    implied: t.exposeBoolean('implied', {
      description: 'Known from an office title or a rule only: 中国商务部部长 implies 中国商务部.',
    }),
    members: t.field({
      type: [ActorRef],
      description: 'Kind SIDE only: whom 双方 or 美方代表 stands for, where the text settles it.',
      resolve: (organisation) => [...(organisation.members ?? [])],
    }),
    partOf: t.field({
      type: PartOfConnection,
      description: 'What it belongs to: 中国外交部 to 中国国务院.',
      args: t.arg.connectionArgs(),
      resolve: (organisation, args, { graph }) => graph.page<FactShape>(LISTS.partOf, organisation.id, args),
    }),
    parts: t.field({
      type: PartOfConnection,
      description: 'The offices and bodies that belong to it.',
      args: t.arg.connectionArgs(),
      resolve: (organisation, args, { graph }) => graph.page<FactShape>(LISTS.parts, organisation.id, args),
    }),
  }),
});

builder.queryFields((t) => ({
  organisation: t.field({
    type: OrganisationRef,
    nullable: true,
    description: 'One organisation; null where the graph knows none of that id.',
    args: { id: t.arg.id({ required: true, description: 'The id, `organisation:…`.' }) },
    resolve: async (_root, { id }, { graph }) => {
      const node = await graph.node(id);
      return node?.type === 'Organisation' ? node : null;
    },
  }),
  organisations: t.field({
    type: OrganisationConnection,
    description: 'Organisations, by name.',
    args: {
      name: t.arg.string({ description: 'Only those whose name or other form is exactly this: 商务部.' }),
      kind: t.arg({ type: OrganisationKindEnum, description: 'Only those of this kind.' }),
      country: t.arg.string({ description: 'Only those of this country, ISO 3166-1 alpha-2: CN.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, args, { graph }) =>
      graph.page<string>(LISTS.organisations, null, args, {
        name: args.name ?? null,
        kind: args.kind ?? null,
        country: args.country ?? null,
      }),
  }),
}));
