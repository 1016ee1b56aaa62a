import { GraphQLError, Kind } from 'graphql';
import { intervalOf, isPartialDate, type PartialDate } from '../model/date.ts';
import { builder } from './builder.ts';

function partialDate(value: unknown): PartialDate {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is no date: write 2021, 2021-11, 2021-11-16 or 2020-10-03/2020-10-06.`,
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}

export const PartialDateScalar = builder.scalarType('PartialDate', {
  description:
    'A date as precise as the text: `2021`, `2021-11`, `2021-11-16`, or a range `2020-10-03/2020-10-06`. ' +
    'Dates are compared as the stretches of days they cover.',
  serialize: (value) => value,
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : null),
});

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'RANGE';

/** `precisionOf('2021-11')` is MONTH; null for no date. */
export function precisionOf(date: PartialDate | null): DatePrecision | null {
  if (date === null) return null;
  if (date.includes('/')) return 'RANGE';
  return date.length === 10 ? 'DAY' : date.length === 7 ? 'MONTH' : 'YEAR';
}

/** The arguments `since` and `until` as days: since its first, until its last. */
export function daysBetween(args: {
  readonly since?: PartialDate | null | undefined;
  readonly until?: PartialDate | null | undefined;
}): { readonly since: string | null; readonly until: string | null } {
  return {
    since: args.since ? (intervalOf(args.since)?.first ?? null) : null,
    until: args.until ? (intervalOf(args.until)?.last ?? null) : null,
  };
}
