import { builder } from '../builder.ts';
import { PartialDateScalar } from '../dates.ts';
import { ClaimTypeEnum } from '../enums.ts';
import { ArticleRef, ClaimRef, EvidenceRef, JudgementRef } from '../refs.ts';

ClaimRef.implement({
  description: 'One assertion of one article, with the words that make it. Facts are what claims add up to.',
  fields: (t) => ({
    type: t.field({ type: ClaimTypeEnum, description: 'What it asserts.', resolve: (claim) => claim.claimType }),
    article: t.field({
      type: ArticleRef,
      description: 'The article that asserts it.',
      resolve: (claim) => claim.article,
    }),
    subject: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'Of whom or what it is asserted: in 王毅会见布林肯, one of the two.',
      resolve: (claim, _args, { graph }) => graph.node(claim.subject),
    }),
    object: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'What is asserted of it: whom it met, what it said, which office it held.',
      resolve: (claim, _args, { graph }) => graph.node(claim.object),
    }),
    status: t.exposeString('status', {
      nullable: true,
      description: 'The status asserted, a value of the status of that type of fact; null where it has none.',
    }),
    date: t.expose('date', {
      type: PartialDateScalar,
      nullable: true,
      description: 'When it happened, as this article has it.',
    }),
    reportedOn: t.expose('reportedOn', {
      type: PartialDateScalar,
      nullable: true,
      description: 'The day of the article; null where it has none.',
    }),
    judgement: t.field({
      type: JudgementRef,
      nullable: true,
      description:
        'What a person said of it; null where nobody did. A claim that is judged wrong counts towards no fact.',
      resolve: (claim, _args, { graph }) => (claim.judged === null ? null : graph.judgement(claim.id)),
    }),
    edgeKey: t.exposeID('edgeKey', { nullable: true, description: 'The fact it counts towards.' }),
    evidence: t.field({ type: EvidenceRef, description: 'The words that make it.', resolve: (claim) => claim }),
  }),
});
