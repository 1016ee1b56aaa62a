import { builder } from '../builder.ts';
import { ArticleRef, MentionRef } from '../refs.ts';

MentionRef.implement({
  description: 'That an article names somebody or something: 本文三次提到王毅.',
  fields: (t) => ({
    article: t.field({ type: ArticleRef, description: 'The article.', resolve: (mention) => mention.article }),
    entity: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The person, organisation, office or policy named.',
      resolve: (mention, _args, { graph }) => graph.node(mention.entity),
    }),
    count: t.exposeInt('count', { description: 'How often.' }),
    forms: t.stringList({
      description: 'In which forms: 王毅, 王外长.',
      resolve: (mention) => [...(mention.forms ?? [])],
    }),
  }),
});
