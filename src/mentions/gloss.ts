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

/** A plural or a lower-case word glosses a class: NGOs, mRNA. */
const NAME = /^[A-Z](?:[A-Z&-]*[A-Z]|.*[^A-Z]s?)$/u;
const CLASS = /^[A-Z]+s$/u;

/** Whether what has this gloss is one thing with a name: `IUCN` is, `NGOs` is not, nor is what has no gloss. */
export function isNameBefore(gloss: string | null): boolean {
  return gloss !== null && NAME.test(gloss) && !CLASS.test(gloss);
}
