/** So many words are looked for one by one; of more, all stretches of their length are counted at once. */
const MOST_SEARCHES = 1_000;

/** How often a word stands in `text`, apart from itself: 国国 stands once in 国国国. Each word is counted once, on first use. */
export function countIn(text: string): (word: string) => number {
  const counts = new Map<string, number>();
  const stretches = new Map<number, ReadonlyMap<string, number>>();
  return (word) => {
    let count = counts.get(word);
    if (count === undefined && counts.size < MOST_SEARCHES) {
      count = text.split(word).length - 1;
      counts.set(word, count);
    }
    if (count !== undefined) return count;
    let sameLength = stretches.get(word.length);
    if (sameLength === undefined) {
      sameLength = countStretches(text, word.length);
      stretches.set(word.length, sameLength);
    }
    return sameLength.get(word) ?? 0;
  };
}

/** How often each stretch of this length stands in the text without overlapping itself: 国国 stands once in 国国国. */
function countStretches(text: string, length: number): Map<string, number> {
  const counts = new Map<string, number>();
  const ends = new Map<string, number>();
  for (let at = 0; at + length <= text.length; at += 1) {
    const stretch = text.slice(at, at + length);
    if ((ends.get(stretch) ?? 0) > at) continue;
    counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
    ends.set(stretch, at + length);
  }
  return counts;
}
