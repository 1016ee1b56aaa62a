import { PartialDateScalar, precisionOf } from '../dates.ts';
import { DateBasisEnum, DatePrecisionEnum } from '../enums.ts';
import { DatedRef } from '../refs.ts';

DatedRef.implement({
  description: 'What happened, or was said, at a time: as precise as the text, with what settles it.',
  fields: (t) => ({
    date: t.expose('date', {
      type: PartialDateScalar,
      nullable: true,
      description: 'When; null where no text settles it.',
    }),
    datePrecision: t.field({
      type: DatePrecisionEnum,
      nullable: true,
      description: 'How precise `date` is.',
      resolve: ({ date }) => precisionOf(date),
    }),
    dateBasis: t.expose('dateBasis', { type: DateBasisEnum, nullable: true, description: 'What settles `date`.' }),
  }),
});
