import type { ResolvedTime } from '../../mentions/time/resolve-all.ts';
import type { Dated } from '../../model/date.ts';
import type { Place } from './types.ts';

/** 27日|宣布, 周三|签署行政命令: from a time to the end of a clause that tells, makes or signs. */
const TELLS =
  /^[^，。；]{0,12}(?:宣布|公布|公告|决定|下令|(?:发布|发表|签署|颁布|公布|通过|发出)(?!会)[^，。；]{1,30})$/u;

/**
 * The day on which the measure at `place` was told, in a clause before it however far: 外交部发言人|27日|宣布，鉴于…，…，中方决定制裁…. Null where no
 * clause before tells so.
 */
export function announcedOn(text: string, { clauses, at }: Place, times: readonly ResolvedTime[]): Dated | null {
  const told = times.findLast(({ date, start, end, expression: { kind, bound } }) => {
    const own = clauses.slice(0, at).find((clause) => clause.start <= start && end <= clause.end);
    const exact = date !== null && kind !== 'DURATION' && bound !== 'SINCE';
    return exact && own !== undefined && TELLS.test(text.slice(end, own.end));
  });
  return told === undefined ? null : { date: told.date, basis: told.basis };
}
