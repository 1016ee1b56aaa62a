import { builder } from '../builder.ts';
import { AboutConnection, SaidConnection, StatementConnection } from '../connections.ts';
import { StanceEnum } from '../enums.ts';
import type { Graph } from '../graph.ts';
import { LISTS } from '../lists.ts';
import { MOST_PER_PAGE } from '../paging.ts';
import { ArticleRef, DatedRef, StatementRef } from '../refs.ts';
import type { FactShape, SaidShape } from '../shapes.ts';
import { ActorRef } from './actor.ts';

/** All who said it, in one fixed order; the fields that look at them share one statement. */
function sayings(graph: Graph, statement: string): Promise<readonly SaidShape[]> {
  return graph.rows<SaidShape>(LISTS.said, statement, MOST_PER_PAGE);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

StatementRef.implement({
  description: 'Something said: one stretch of one article. The same words in two articles are two statements.',
  interfaces: [DatedRef],
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words, as the article has them.' }),
    start: t.exposeInt('start', { description: 'Where they begin in the article’s text, in UTF-16 units.' }),
    end: t.exposeInt('end', { description: 'Where they end, exclusive.' }),
    direct: t.exposeBoolean('direct', { description: 'Whether more than half of it stands in quotation marks.' }),
    stance: t.expose('stance', { type: StanceEnum, description: 'How it was said.' }),
    article: t.field({
      type: ArticleRef,
      description: 'The article it stands in.',
      resolve: (statement) => statement.article,
    }),
    speaker: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who said it; the first where several did, null where nobody is named.',
      resolve: async (statement, _args, { graph }) => (await sayings(graph, statement.id))[0]?.from ?? null,
    }),
    addressees: t.field({
      type: [ActorRef],
      description: 'To whom it was said: 王毅对布林肯表示.',
      resolve: async (statement, _args, { graph }) =>
        distinct((await sayings(graph, statement.id)).flatMap((said) => said.addressees ?? [])),
    }),
    via: t.field({
      type: [ActorRef],
      description: 'Through whom it is reported, outermost first: 据路透社援引白宫官员.',
      resolve: async (statement, _args, { graph }) =>
        distinct((await sayings(graph, statement.id)).flatMap((said) => said.via ?? [])),
    }),
    said: t.field({
      type: SaidConnection,
      description: 'Who said it, with the evidence.',
      args: t.arg.connectionArgs(),
      resolve: (statement, args, { graph }) => graph.page<SaidShape>(LISTS.said, statement.id, args),
    }),
    about: t.field({
      type: AboutConnection,
      description: 'What it is about.',
      args: t.arg.connectionArgs(),
      resolve: (statement, args, { graph }) => graph.page<FactShape>(LISTS.about, statement.id, args),
    }),
  }),
});

builder.queryFields((t) => ({
  statement: t.field({
    type: StatementRef,
    nullable: true,
    description: 'One statement; null where the graph knows none of that id.',
    args: { id: t.arg.id({ required: true, description: 'The id, `statement:…`.' }) },
    resolve: async (_root, { id }, { graph }) => {
      const node = await graph.node(id);
      return node?.type === 'Statement' ? node : null;
    },
  }),
  statements: t.field({
    type: StatementConnection,
    description: 'Statements, the latest first; undated ones last.',
    args: {
      speaker: t.arg.id({ description: 'Only those said by this person or organisation.' }),
      about: t.arg.id({ description: 'Only those about this person, organisation or policy.' }),
      stance: t.arg({ type: StanceEnum, description: 'Only those said in this way.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, args, { graph }) =>
      graph.page<string>(LISTS.statements, null, args, {
        speaker: args.speaker ?? null,
        about: args.about ?? null,
        stance: args.stance ?? null,
      }),
  }),
}));
