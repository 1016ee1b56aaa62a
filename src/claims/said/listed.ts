import { trimmed } from './content.ts';
import type { AttributionRule } from './types.ts';

/** What opens an item of a speaker's list: ——我们要建设……. */
const ITEM = /^(?:——|—|•|●|·)/u;

/** A paragraph that opens as an item of a list right behind somebody's words, or behind another item, is theirs too. */
export const listed: AttributionRule = (scene, _, { sentence, first, last }) => {
  const { text } = scene.reading.document;
  if (!first || last === undefined || !ITEM.test(text.slice(sentence.start, sentence.start + 2))) return [];
  if (sentence.paragraph - last.sentence.paragraph !== 1 || sentence.zone !== last.sentence.zone) return [];
  const content = trimmed(text, { start: sentence.start, end: sentence.end });
  return [{ ...last, content, from: sentence.start, sentence, rule: 'said-listed', confidence: 0.85 }];
};
