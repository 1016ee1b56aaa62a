import type { Mention } from './types.ts';

/** What stands for a character that was lost before the text came here. */
const LOST = '\uFFFD';

/** Names that a lost character touches are none: 李克\uFFFD would be a 李克 whom nobody knows. */
export function withoutBroken(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.length > 0 && text.includes(LOST)
    ? mentions.filter(({ start, end }) => text[start - 1] !== LOST && text[end] !== LOST)
    : mentions;
}
