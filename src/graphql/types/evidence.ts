import { ArticleRef, ClaimRef, EvidenceRef } from '../refs.ts';

EvidenceRef.implement({
  description: 'The words of an article that an assertion rests on: `article.text.slice(start, end)` is the quote.',
  fields: (t) => ({
    quote: t.exposeString('quote', { description: 'The words.' }),
    start: t.exposeInt('start', { description: 'Where they begin in the article’s text, in UTF-16 units.' }),
    end: t.exposeInt('end', { description: 'Where they end, exclusive.' }),
    rule: t.exposeString('rule', { description: 'The rule that read them.' }),
    confidence: t.exposeFloat('confidence', { description: '0 to 1: how often this rule is right.' }),
    verified: t.boolean({
      description:
        'Whether the article’s text, as stored, has exactly this quote between `start` and `end`; checked on reading.',
      resolve: async (evidence, _args, { graph }) => {
        const text = await graph.text(evidence.article);
        return text !== null && text.slice(evidence.start, evidence.end) === evidence.quote;
      },
    }),
    article: t.field({ type: ArticleRef, description: 'The article.', resolve: (evidence) => evidence.article }),
    claim: t.field({
      type: ClaimRef,
      description: 'The claim it is the evidence of.',
      resolve: (evidence) => evidence,
    }),
  }),
});
