import type { Lexicon } from '../../lexicon/types.ts';

/** How many characters words that lead in to a title have. */
const LENGTHS = [2, 3, 4] as const;
/** The longest of them. */
export const LONGEST_LEAD_IN = 4;

/** Whether the words begin with one that leads in to a title: 会见|美国. */
export function beginsWithLeadIn(words: string, { leadIns }: Lexicon): boolean {
  return LENGTHS.some((length) => leadIns.has(words.slice(0, length)));
}

/** Whether the words end with one that leads in to a title: 美国|会见. */
export function endsWithLeadIn(words: string, { leadIns }: Lexicon): boolean {
  return LENGTHS.some((length) => leadIns.has(words.slice(-length)));
}
