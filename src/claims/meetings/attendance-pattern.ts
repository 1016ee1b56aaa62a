import type { AttendanceRole } from '../../model/claim.ts';
import { ANYBODY, EVENT as BARE_EVENT, BODIES_GAP, SOMEONE } from './shape.ts';

/** How those who take part in an assembly stand around its name. */
export interface AttendancePattern {
  readonly name: string;
  readonly role: AttendanceRole;
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Whether the words alone tell that an assembly without a name of its own is one. */
  readonly telling: boolean;
  /** Its list runs over titles that are not known: only the people in it count. */
  readonly loose: boolean;
  /** It holds only for assemblies with such a head. */
  readonly heads?: RegExp;
}

/** Behind an assembly that is spoken of, not told: 参与世卫大会的看法. */
export const MATTER =
  '的?(?:看法|问题|立场|议题|可能|资格|权利|意愿|努力|机会|诉求|提议|呼声|支持|必要|计划|事宜|一事)';

/** The assembly, its name in quotes or not: 举办“东方论坛：…”. */
export const EVENT = `[“《]?${BARE_EVENT}`;
/** Words for being there, none for staying away. */
export const ATTEND =
  '(?<!未|没有|不|放弃|拒绝|无法|不会|不能|取消|未能|未曾|未有)(?:亲自|再)?(?:出席|参加|参与|列席|与会|率团出席|率团参加)';
/** Words for leading it. */
export const CHAIR = '(?:共同|联合)?主持(?:召开)?';
/** Between two of them, with one mark that joins: no stretch can be read in two ways. */
const OVER_TITLES = `(?:(?=${BODIES_GAP}{0,8}[、和与及])${BODIES_GAP}{1,49}|${BODIES_GAP}{0,8}，${BODIES_GAP}{0,40})`;
/** People whose titles stand between them, not all of them known. */
export const LOOSE = `${SOMEONE}(?:${OVER_TITLES}${SOMEONE}){0,12}`;
/** People joined, over the titles that stand between them. */
export const PEOPLE = `${SOMEONE}(?:(?:、|，?(?:以及|和|与|及))${ANYBODY}){0,15}`;
/** More of those who come, by no name: …、陈志武等，及国内多位学者. */
export const AND_OTHERS = '(?:等?，?(?:以及|还有|和|与|及|在内的)[^，。；：！？“”\\n\uE001\uE007\uE010]{0,60})?';
