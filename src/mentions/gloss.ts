/** A Latin name or abbreviation in brackets right behind a name: （Gina Raimondo）, （RCEP）, （APEC，又称…）. */
const GLOSS =
  /^[”》]?（(?:简称|以下简称|英文简称|英语：)?(?<latin>[A-Za-z][A-Za-zÀ-ž0-9.'’&‘ /-]{1,80}?)(?:[，,；、：][^（）]{0,40})?）/u;

/** The Latin gloss that stands right behind `end`; null where none does. */
export function glossAt(text: string, end: number): string | null {
  const c = text[end];
  if (c !== '（' && c !== '”' && c !== '》') return null;
  return GLOSS.exec(text.slice(end, end + 130))?.groups?.latin?.trim() ?? null;
}

/** Where the Latin gloss that stands right behind `end` closes; `end` itself where none does. */
export function glossEnd(text: string, end: number): number {
  return end + (GLOSS.exec(text.slice(end, end + 130))?.[0].length ?? 0);
}
