import { isoDay, monthNamed } from '../model/date.ts';

const FORMS: readonly RegExp[] = [
  // 2021-04-05T07:30:00+08:00, 2021/4/5 07:30, 20210405T073000Z, 2021年4月5日
  /^\s*(?<y>\d{4})(?:[-/.]|\s?年\s?)(?<m>\d{1,2})(?:[-/.]|\s?月\s?)(?<d>\d{1,2})(?!\d)/u,
  /^\s*(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?:T|\s|$)/u,
  // Mon, 05 Apr 2021 07:30:00 +0800, 5-Apr-21
  /(?<!\d)(?<d>\d{1,2})[ -](?<month>[A-Z][a-z]{2})[a-z]{0,6}[ -](?<y>\d{4}|\d{2})(?!\d)/u,
  // Mon Apr 05 07:30:00 CST 2021, April 5, 2021
  /(?<month>[A-Z][a-z]{2})[a-z]{0,6} (?<d>\d{1,2})(?:,| [\d:]{5,8}(?: [A-Z]{1,5}| [+-]\d{4})?) (?<y>\d{4})(?!\d)/u,
];
/** No feed and no message is older; what says so has a clock that was never set. */
const FIRST_YEAR = 1990;
const LONGEST = 100;

/**
 * The day that a time stamp of a machine states, in the zone in which it is written: `Mon, 05 Apr 2021 07:30:00 +0800`
 * and `2021-04-05T07:30:00Z` are both 2021-04-05. Null where the form is ambiguous, as in 4/5/2021.
 */
export function stampDay(stamp: string): string | null {
  for (const form of FORMS) {
    const groups = form.exec(stamp.slice(0, LONGEST))?.groups;
    if (groups === undefined) continue;
    const month = groups.month === undefined ? Number(groups.m) : monthNamed(groups.month);
    const year = Number(groups.y) + (groups.y?.length === 2 ? 2000 : 0);
    return year < FIRST_YEAR ? null : isoDay(year, month, Number(groups.d));
  }
  return null;
}
