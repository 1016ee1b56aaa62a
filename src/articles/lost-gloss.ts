const LOST = '\uFFFD';
const OPENING = '（(';
const CLOSING = '）)';
const BRACKETS = /[（()）]/u;
/** Glosses are names in Latin letters. */
const LONGEST = 80;

/** The text without brackets that hold what is left of a lost gloss: 普京（Pu\uFFFDin）说 is 普京说. In one pass. */
export function withoutLostGlosses(text: string): string {
  if (!text.includes(LOST)) return text;
  const kept: string[] = [];
  const open: number[] = [];
  for (const character of text) {
    kept.push(character);
    if (OPENING.includes(character)) open.push(kept.length);
    if (!CLOSING.includes(character)) continue;
    const from = open.pop();
    if (from === undefined || kept.length - from - 1 > LONGEST) continue;
    const gloss = kept.slice(from, -1).join('');
    if (gloss.includes(LOST) && !BRACKETS.test(gloss)) kept.length = from - 1;
  }
  return kept.join('');
}
