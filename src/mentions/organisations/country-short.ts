import { countriesByShort } from '../../lexicon/short-names.ts';
import { isHan } from '../characters.ts';
import type { Reading } from '../types.ts';

/** Characters before which a country's one-character name is the end of another word: 参加|国务院, 14日|立法会, 立法|院. */
const ENDS_WORD = new Map(
  (
    [
      ['美', '完赞优审健精俊'],
      ['英', '精群'],
      ['日', '今昨明近即当次翌假连生节往早同每抗亲首周期时终整工休度一二三四五六七八九十'],
      ['加', '参增更添附外施追累强叠新亚马'],
      ['法', '立司执违非合宪办无方想看说书手民刑税用依守变修设语普做'],
      ['德', '道品公功厚仁尚'],
      ['台', '电视后舞站平讲柜月阳前上一两'],
      ['港', '海军商空自渔'],
      ['越', '超跨穿优'],
      ['印', '影脚打复水封'],
      ['朝', '王唐宋明清南北'],
      ['韩', ''],
      ['俄', ''],
      ['菲', ''],
      ['泰', ''],
      ['缅', ''],
      ['澳', ''],
    ] satisfies readonly (readonly [string, string])[]
  ).map(([short, before]) => [short, new Set(before)] as const),
);

/** What may stand before a one-character name that is often part of other words: 与|伊外交部, 由|中外交部. */
const LEADS_ON = new Set('与和及同跟向由被将获让遭使致促令而但且因则据在从给为称指说是原现时任告吁劝见');

/**
 * The country whose one-character name ends right before `at`, with the character's offset: CA for 加 in 敦促|加政府.
 * Null where the character ends another word (参加|外交部, 14日|立法会) or stands in a pair (中美|财政部).
 */
export function shortCountryBefore(
  { document: { text }, lexicon }: Reading,
  at: number,
): { readonly start: number; readonly code: string } | null {
  const short = text[at - 1];
  const code = short === undefined ? undefined : countriesByShort(lexicon).get(short);
  if (short === undefined || code === undefined) return null;
  const before = text[at - 2];
  const start = at - 1;
  if (before === undefined || !isHan(before)) return /[0-9]/u.test(before ?? '') ? null : { start, code };
  if (countriesByShort(lexicon).has(before)) return null;
  const blocked = ENDS_WORD.get(short);
  return (blocked === undefined ? LEADS_ON.has(before) : !blocked.has(before)) ? { start, code } : null;
}

/** The country that a single character stands for; null for another character: `俄` gives RU. */
export function countryOfShort(lexicon: Reading['lexicon'], character: string): string | null {
  return countriesByShort(lexicon).get(character) ?? null;
}
