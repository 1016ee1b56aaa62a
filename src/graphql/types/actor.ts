import { builder } from '../builder.ts';
import {
  AboutConnection,
  AttendedConnection,
  ImposedConnection,
  MentionConnection,
  SaidConnection,
} from '../connections.ts';
import type { Context } from '../context.ts';
import { LISTS } from '../lists.ts';
import type { AttendedShape, FactShape, ImposedShape, MentionShape, SaidShape, ShapeOf } from '../shapes.ts';

export type ActorShape = ShapeOf<'Person'> | ShapeOf<'Organisation'>;

async function loadActors(ids: string[], context: Context): Promise<(ActorShape | Error)[]> {
  const nodes = await context.graph.nodes(ids);
  return nodes.map((node, i) =>
    node?.type === 'Person' || node?.type === 'Organisation'
      ? node
      : new Error(`${ids[i]} is named by the graph and not in it`),
  );
}

export const ActorRef = builder.loadableInterfaceRef('Actor', { load: loadActors });

ActorRef.implement({
  description: 'Whoever acts in the news: a person or an organisation.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: (actor) => (actor as ActorShape).type,
  fields: (t) => ({
    name: t.string({
      description: 'The plain name without a title, in the form most used: 王毅, 美国商务部.',
      resolve: (actor) => actor.name,
    }),
    aliases: t.stringList({
      description: 'Every other form seen: 吉娜·雷蒙多 for 雷蒙多.',
      resolve: (actor) => [...(actor.aliases ?? [])],
    }),
    said: t.field({
      type: SaidConnection,
      description: 'What it said, the latest first.',
      args: t.arg.connectionArgs(),
      resolve: (actor, args, { graph }) => graph.page<SaidShape>(LISTS.said, actor.id, args),
    }),
    attended: t.field({
      type: AttendedConnection,
      description: 'The meetings it attended, the latest first.',
      args: t.arg.connectionArgs(),
      resolve: (actor, args, { graph }) => graph.page<AttendedShape>(LISTS.attended, actor.id, args),
    }),
    imposed: t.field({
      type: ImposedConnection,
      description: 'The measures and policies it imposed, the latest first.',
      args: t.arg.connectionArgs(),
      resolve: (actor, args, { graph }) => graph.page<ImposedShape>(LISTS.imposed, actor.id, args),
    }),
    discussedIn: t.field({
      type: AboutConnection,
      description: 'The statements and meetings that are about it.',
      args: t.arg.connectionArgs(),
      resolve: (actor, args, { graph }) => graph.page<FactShape>(LISTS.discussed, actor.id, args),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'The articles that name it, the latest first.',
      args: t.arg.connectionArgs(),
      resolve: (actor, args, { graph }) => graph.page<MentionShape>(LISTS.mentions, actor.id, args),
    }),
  }),
});
