const DIGITS = '零一二三四五六七八九';
const FULL_WIDTH = /[０-９○]/gu;
const ANY_FULL_WIDTH = /[０-９○]/u;

/** Folds full-width digits to ASCII and ○ to 〇, one code unit for one, so that offsets hold: `２０日` is `20日`. */
export function foldDigits(text: string): string {
  if (!ANY_FULL_WIDTH.test(text)) return text;
  return text.replace(FULL_WIDTH, (c) => (c >= '０' && c <= '９' ? String(c.charCodeAt(0) - 0xff10) : '〇'));
}

/**
 * The number that digits or Han numerals write, up to 999: `16`, `十六`, `二十一`, `一百一十二`, digit by digit `二〇二一`;
 * 两 is 2, 半 is 0.5. Null for 几, 数, 多 and whatever is no number.
 */
export function numberOf(written: string): number | null {
  if (/^\d+$/u.test(written)) return Number(written);
  if (written === '半') return 0.5;
  const han = written.replaceAll('〇', '零').replaceAll('两', '二').replaceAll('元', '一');
  if (!/^[零一二三四五六七八九十百]+$/u.test(han)) return null;
  if (!/[十百]/u.test(han)) return Number(Array.from(han, (c) => DIGITS.indexOf(c)).join(''));
  let total = 0;
  let pending: number | null = null;
  for (const c of han) {
    if (c === '百') total += (pending ?? 1) * 100;
    else if (c === '十') total += (pending ?? 1) * 10;
    pending = c === '百' || c === '十' || c === '零' ? null : DIGITS.indexOf(c);
  }
  return total + (pending ?? 0);
}
