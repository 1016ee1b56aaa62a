/** `one` is looked at while rules are written, `two` as seldom as can be: what differs between them is over-fitting. */
export type Half = 'one' | 'two';

export const HALVES: readonly Half[] = ['one', 'two'];

const NUMBERED = /^(?<series>[de])(?<number>\d\d)(?:\D|$)/u;
const LAST_OF_ONE: Readonly<Record<string, number>> = { d: 40, e: 24 };

/** The half of dev that a file belongs to: d01 to d40 and e01 to e24 are half one, `e25_measure.md` is of half two. */
export function halfOf(file: string): Half {
  const { series = '', number = '' } = NUMBERED.exec(file)?.groups ?? {};
  return Number(number) <= (LAST_OF_ONE[series] ?? -1) ? 'one' : 'two';
}
