import { PartialDateScalar, precisionOf } from '../dates.ts';
import { DatePrecisionEnum, MeetingStatusEnum } from '../enums.ts';
import { FactRef, MeetingRef, MetRef, PersonRef } from '../refs.ts';

MetRef.implement({
  description: 'That two people met, read in both directions: 王毅在北京会见布林肯.',
  interfaces: [FactRef],
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
    date: t.expose('date', {
      type: PartialDateScalar,
      nullable: true,
      description: 'When; null where no text settles it.',
    }),
    datePrecision: t.field({
      type: DatePrecisionEnum,
      nullable: true,
      description: 'How precise `date` is.',
      resolve: (met) => precisionOf(met.date),
    }),
    status: t.expose('status', { type: MeetingStatusEnum, description: 'Whether it took place, as last reported.' }),
  }),
});
