import { builder } from '../builder.ts';
import { AboutConnection, ImposedConnection, PolicyConnection } from '../connections.ts';
import { PolicyKindEnum } from '../enums.ts';
import { LISTS } from '../lists.ts';
import { MOST_PER_PAGE } from '../paging.ts';
import { PolicyRef } from '../refs.ts';
import type { FactShape, ImposedShape } from '../shapes.ts';
import { ActorRef } from './actor.ts';

PolicyRef.implement({
  description: 'What is written and named (a law, an agreement, a programme), or a measure that somebody imposes.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name: 区域全面经济伙伴关系协定.' }),
    aliases: t.stringList({
      description: 'Every other form seen: RCEP.',
      resolve: (policy) => [...(policy.aliases ?? [])],
    }),
    kind: t.expose('kind', { type: PolicyKindEnum, description: 'What it is.' }),
    basedOn: t.field({
      type: PolicyRef,
      nullable: true,
      description: 'The law or clause a measure rests on: 301条款.',
      resolve: (policy) => policy.basedOn,
    }),
    imposedBy: t.field({
      type: ImposedConnection,
      description: 'Who imposed it or set it up, when, and how far it has got.',
      args: t.arg.connectionArgs(),
      resolve: (policy, args, { graph }) => graph.page<ImposedShape>(LISTS.imposed, policy.id, args),
    }),
    targets: t.field({
      type: [ActorRef],
      description: 'Whom it is aimed at: 中兴, 华为. At most 100.',
      resolve: async (policy, _args, { graph }) => {
        const imposed = await graph.rows<ImposedShape>(LISTS.imposed, policy.id, MOST_PER_PAGE);
        return [...new Set(imposed.flatMap((fact) => fact.targets ?? []))].slice(0, MOST_PER_PAGE);
      },
    }),
    discussedIn: t.field({
      type: AboutConnection,
      description: 'The statements and meetings that are about it.',
      args: t.arg.connectionArgs(),
      resolve: (policy, args, { graph }) => graph.page<FactShape>(LISTS.discussed, policy.id, args),
    }),
  }),
});

builder.queryFields((t) => ({
  policy: t.field({
    type: PolicyRef,
    nullable: true,
    description: 'One policy; null where the graph knows none of that id.',
    args: { id: t.arg.id({ required: true, description: 'The id, `policy:…`.' }) },
    resolve: async (_root, { id }, { graph }) => {
      const node = await graph.node(id);
      return node?.type === 'Policy' ? node : null;
    },
  }),
  policies: t.field({
    type: PolicyConnection,
    description: 'Policies, by name.',
    args: {
      kind: t.arg({ type: PolicyKindEnum, description: 'Only those of this kind.' }),
      imposedBy: t.arg.id({ description: 'Only those imposed by this person or organisation.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, args, { graph }) =>
      graph.page<string>(LISTS.policies, null, args, { kind: args.kind ?? null, imposedBy: args.imposedBy ?? null }),
  }),
}));
