import { MeetingStatusEnum } from '../enums.ts';
import { DatedRef, FactRef, MeetingRef, MetRef, PersonRef } from '../refs.ts';

MetRef.implement({
  description: 'That two people met, read in both directions: 王毅在北京会见布林肯.',
  interfaces: [FactRef, DatedRef],
  fields: (t) => ({
    people: t.field({
      type: [PersonRef],
      description: 'The two, the lesser id first.',
      resolve: (met) => [met.from, met.to],
    }),
    with: t.field({
      type: PersonRef,
      description: 'The other one, seen from the person whose list this is.',
      resolve: (met) => (met.parent === met.from ? met.to : met.from),
    }),
    meeting: t.field({
      type: MeetingRef,
      description: 'The meeting at which they met.',
      resolve: (met) => met.meeting,
    }),
    status: t.expose('status', { type: MeetingStatusEnum, description: 'Whether it took place, as last reported.' }),
  }),
});
