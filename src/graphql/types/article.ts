import { builder } from '../builder.ts';
import { ArticleConnection, ClaimConnection, MentionConnection, VersionConnection } from '../connections.ts';
import { daysBetween, PartialDateScalar } from '../dates.ts';
import { LanguageEnum, PublishedBasisEnum } from '../enums.ts';
import { LISTS } from '../lists.ts';
import { ArticleRef } from '../refs.ts';
import type { ClaimShape, MentionShape, VersionShape } from '../shapes.ts';

ArticleRef.implement({
  description: 'One story of one outlet: where everything in the graph comes from.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The headline.' }),
    url: t.exposeString('url', { nullable: true, description: 'Its address, without tracking parameters.' }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'The outlet: 联合早报; of an outlet that no table knows, the site of its address.',
    }),
    publishedOn: t.expose('publishedOn', {
      type: PartialDateScalar,
      nullable: true,
      description: 'The outlet’s printed day; null where none is given and none can be proved.',
    }),
    publishedBasis: t.expose('publishedBasis', {
      type: PublishedBasisEnum,
      nullable: true,
      description: 'What settles `publishedOn`.',
    }),
    authors: t.stringList({
      description: 'Those who signed it.',
      resolve: (article) => [...(article.authors ?? [])],
    }),
    language: t.expose('language', { type: LanguageEnum, description: 'Its language.' }),
    contentHash: t.exposeString('contentHash', { description: 'Hash of the cleaned text: equal texts, equal hashes.' }),
    origin: t.exposeString('origin', {
      nullable: true,
      description:
        'Who stands behind it: the agency it cites, else its outlet; reprints of one story share one. Facts count each once in `sources`.',
    }),
    reprints: t.field({
      type: ArticleConnection,
      description:
        'Articles that print much of the same text, whatever their headlines and scripts; the first printed first.',
      args: t.arg.connectionArgs(),
      resolve: (article, args, { graph }) => graph.page<string>(LISTS.reprinting, article.id, args),
    }),
    versions: t.field({
      type: VersionConnection,
      description: 'The texts it had before, the last first.',
      args: t.arg.connectionArgs(),
      resolve: (article, args, { graph }) => graph.page<VersionShape>(LISTS.versions, article.id, args),
    }),
    text: t.string({
      description: 'The cleaned text, one paragraph a line; every offset in the graph points into it.',
      resolve: async (article, _args, { graph }) => (await graph.text(article.id)) ?? '',
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'Everything it asserts, in text order.',
      args: t.arg.connectionArgs(),
      resolve: (article, args, { graph }) => graph.page<ClaimShape>(LISTS.articleClaims, article.id, args),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Whom and what it names.',
      args: t.arg.connectionArgs(),
      resolve: (article, args, { graph }) => graph.page<MentionShape>(LISTS.mentions, article.id, args),
    }),
  }),
});

builder.queryFields((t) => ({
  article: t.field({
    type: ArticleRef,
    nullable: true,
    description: 'One article; null where the graph knows none of that id.',
    args: { id: t.arg.id({ required: true, description: 'The id, `article:…`.' }) },
    resolve: async (_root, { id }, { graph }) => {
      const node = await graph.node(id);
      return node?.type === 'Article' ? node : null;
    },
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'Articles, the latest first; undated ones last.',
    args: {
      publisher: t.arg.string({ description: 'Only those of this outlet: 联合早报.' }),
      since: t.arg({ type: PartialDateScalar, description: 'Only those printed on or after its first day.' }),
      until: t.arg({ type: PartialDateScalar, description: 'Only those printed on or before its last day.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, args, { graph }) =>
      graph.page<string>(LISTS.articles, null, args, { publisher: args.publisher ?? null, ...daysBetween(args) }),
  }),
}));
