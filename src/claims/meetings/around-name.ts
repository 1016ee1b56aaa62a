import type { Title } from '../../mentions/types.ts';
import { within } from '../../model/span.ts';

const GLOSS = /^（[^（）\n]{1,50}）/u;
const LONGEST_TITLE = 60;
/** Who stands in a list before a name, rather than what the name is: 等成员国领导人，伊朗总统莱希. */
const A_GROUP = /(?:领导人|领袖|首脑|政要|成员|官员|代表|人士)$/u;
const DEIXIS = /^(?:先生|女士|等人|(?:等?一行)(?:[0-9一二三四五六七八九十余多]{1,3}人|人)?)/u;
const JOINED = /[、兼暨，]$/u;
/** What the state is for whom somebody comes: 欧盟轮值主席国|德国总理默克尔. */
const STATE_AS = /[^、，。；：和与及同以\s]{0,8}(?:主席国|主办国|东道主|东道国)$/u;
const LONGEST_STATE_AS = 14;

/** The length of the gloss in brackets that stands at `at`, in UTF-16 units: 16 of （Antony Blinken）; 0 where none does. */
export const glossBehind = (text: string, at: number): number => GLOSS.exec(text.slice(at, at + 52))?.[0].length ?? 0;

/** Where the leftmost of the titles that touch a name on its left begins; `start` where none does: |中国国务委员兼外长王毅. */
export function leftOf(text: string, titles: readonly Title[], start: number): number {
  let at = start;
  for (;;) {
    const joined = JOINED.test(text.slice(at - 1, at)) && at < start ? 1 : 0;
    const title = within(titles, { start: at - LONGEST_TITLE, end: at }).find(
      (t) => t.end === at || (joined === 1 && t.end === at - 1),
    );
    if (title === undefined || title.start >= at)
      return at - (STATE_AS.exec(text.slice(Math.max(0, at - LONGEST_STATE_AS), at))?.[0].length ?? 0);
    if (title.end < at && A_GROUP.test(title.post)) return at;
    at = title.start;
  }
}

/** Where a name ends with what touches it on its right: 习近平|主席, 布林肯|（Antony Blinken）, 王毅|一行. */
export function rightOf(text: string, titles: readonly Title[], end: number): number {
  const named = titleBehind(titles, end);
  const deixis = named + (DEIXIS.exec(text.slice(named, named + 8))?.[0].length ?? 0);
  const gloss = glossBehind(text, deixis);
  // 理查德（Charles A. Richard）|海军上将
  return gloss === 0 ? deixis : titleBehind(titles, deixis + gloss);
}

/** The end of a post that stands right behind `at`, else `at`. */
function titleBehind(titles: readonly Title[], at: number): number {
  return (
    within(titles, { start: at, end: at + LONGEST_TITLE }).find((t) => t.start === at && t.postStart === at)?.end ?? at
  );
}
