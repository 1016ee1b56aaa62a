import { PartialDateScalar } from '../dates.ts';
import { HeldStatusEnum } from '../enums.ts';
import { FactRef, HeldRef, OfficeRef, PersonRef } from '../refs.ts';

HeldRef.implement({
  description: 'That a person holds, held or seeks an office: 中国国务院总理李强. Two terms apart are two of these.',
  interfaces: [FactRef],
  fields: (t) => ({
    person: t.field({ type: PersonRef, description: 'The person.', resolve: (held) => held.from }),
    office: t.field({ type: OfficeRef, description: 'The office.', resolve: (held) => held.to }),
    status: t.expose('status', { type: HeldStatusEnum, description: 'How the person stood to it, as last reported.' }),
    since: t.expose('since', {
      type: PartialDateScalar,
      nullable: true,
      description: 'Since when, where it is known.',
    }),
    until: t.expose('until', {
      type: PartialDateScalar,
      nullable: true,
      description: 'Until when, where it is known.',
    }),
  }),
});
