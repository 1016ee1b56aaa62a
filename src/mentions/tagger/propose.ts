import type { Lexicon } from '../../lexicon/types.ts';
import type { Span } from '../../model/span.ts';
import type { TokenIndex } from '../types.ts';
import { taggerOf } from './load.ts';
import { markTokens } from './marks.ts';
import type { Proposal } from './tagger.ts';

/** What the tagger looks at: a simplified text and the lexicon's words in it. */
interface Sight {
  readonly document: { readonly text: string };
  readonly lexicon: Lexicon;
  readonly tokens: Pick<TokenIndex, 'all'>;
}

/** The names that the tagger sees in these stretches of an article, outside `taken` (1 for each unit), in text order. */
export function proposals(
  { document: { text }, lexicon, tokens }: Sight,
  spans: readonly Span[],
  taken: Uint8Array,
  tagger = taggerOf(lexicon),
): Proposal[] {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
  const marks = new Uint8Array(text.length);
  markTokens(marks, tokens.all);
  return spans.flatMap((span) => tagger.propose({ units, marks }, taken, span));
}
