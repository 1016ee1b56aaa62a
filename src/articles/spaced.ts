/** Single characters set apart by spaces, as in a headline 会 谈 公 报 or names made as long as others, 王 毅. */
const APART = /(?<!\p{Script=Han})\p{Script=Han}(?: \p{Script=Han})+(?!\p{Script=Han})/gu;
const NAME_BEFORE = /(?:^|[ 、，；：])\p{Script=Han}{2,4} $/u;
const NAME_BEHIND = /^ \p{Script=Han}{2,4}(?:$|[ 、，。；])/u;
/** A name alone between marks. */
const MARK_BEFORE = /(?:^|[、，；：（])$/u;
const MARK_BEHIND = /^(?:$|[、，。；）])/u;
/** A space on one side of a name's dot: 唐纳德· 特朗普. On both sides it may part two things: 时政 · 国际. */
const BESIDE_DOT = /(?<=\p{Script=Han}[·‧・･]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[·‧・･]\p{Script=Han})/gu;
const AROUND = 6;

/**
 * Closes words that were spaced out: 会 谈 公 报 is 会谈公报; in a list of names by twos: 马兴瑞 王 毅 尹 力 is 马兴瑞 王毅
 * 尹力; 、王 毅、 is 、王毅、. Two characters that stand apart within a sentence stay so.
 */
export function closedUp(text: string): string {
  if (!text.includes(' ')) return text;
  return text
    .replace(APART, (run: string, at: number) => {
      const before = text.slice(Math.max(0, at - AROUND), at);
      const behind = text.slice(at + run.length, at + run.length + AROUND);
      const characters = run.split(' ');
      const listed = NAME_BEFORE.test(before) || NAME_BEHIND.test(behind);
      // an odd one has a name in it that is not spaced out
      if (listed) return characters.length % 2 === 0 ? inPairs(characters) : run;
      const alone = MARK_BEFORE.test(before) && MARK_BEHIND.test(behind);
      return characters.length > 2 || alone ? characters.join('') : run;
    })
    .replace(BESIDE_DOT, '');
}

function inPairs(characters: readonly string[]): string {
  return characters.map((character, i) => (i > 0 && i % 2 === 0 ? ` ${character}` : character)).join('');
}
