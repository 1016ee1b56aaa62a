import { PartialDateScalar } from '../dates.ts';
import { VerdictEnum } from '../enums.ts';
import { JudgementRef } from '../refs.ts';

JudgementRef.implement({
  description: 'What a person said of a claim, kept beside the evidence; it can be undone.',
  fields: (t) => ({
    verdict: t.field({ type: VerdictEnum, description: 'Right or wrong.', resolve: ({ verdict }) => verdict }),
    by: t.exposeString('by', { description: 'Who says so.' }),
    why: t.exposeString('why', { nullable: true, description: 'The reason: 原文说的是另一位同名者.' }),
    on: t.field({ type: PartialDateScalar, description: 'The day, in UTC.', resolve: ({ at }) => at.slice(0, 10) }),
  }),
});
