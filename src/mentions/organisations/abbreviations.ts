import { Trie } from '../../lexicon/trie.ts';
import { Coverage } from '../coverage.ts';
import { glossAt } from '../gloss.ts';
import type { Mention, MentionRule, OrganisationMention, PolicyMention } from '../types.ts';

const ABBREVIATION = /^[A-Z][A-Za-z0-9&-]{1,11}$/u;
const LATIN = /[A-Za-z0-9]/u;

type Abbreviated = OrganisationMention | PolicyMention;

const isAbbreviated = (mention: Mention): mention is Abbreviated =>
  mention.kind === 'ORGANISATION' || mention.kind === 'POLICY';

/** The abbreviations that the article introduces in brackets, and what they stand for: CSIS, RCEP. */
export function abbreviationsIn(text: string, mentions: readonly Mention[]): Map<string, Abbreviated> {
  const found = new Map<string, Abbreviated>();
  for (const mention of mentions) {
    const gloss = isAbbreviated(mention) ? glossAt(text, mention.end) : null;
    if (gloss !== null && ABBREVIATION.test(gloss) && isAbbreviated(mention) && !found.has(gloss))
      found.set(gloss, mention);
  }
  return found;
}

/** Abbreviations introduced once, wherever they stand alone: 战略与国际研究中心（CSIS）…… CSIS 说. */
export const abbreviationsLearned: MentionRule = {
  name: 'abbreviation-learned',
  find({ document: { text }, mentions }, sentences) {
    const known = abbreviationsIn(text, mentions);
    if (known.size === 0) return [];
    const words = [...known.keys()].sort((a, b) => (a < b ? -1 : 1));
    const trie = new Trie(words);
    const taken = new Coverage(text.length, mentions);
    return sentences.flatMap(({ start, end }) => {
      const out: Abbreviated[] = [];
      trie.scan(text, start, end, (from, to, value) => {
        const full = known.get(words[value] as string);
        if (full === undefined || taken.touches({ start: from, end: to })) return;
        if (LATIN.test(text[from - 1] ?? '') || LATIN.test(text[to] ?? '')) return;
        out.push({
          ...full,
          start: from,
          end: to,
          surface: text.slice(from, to),
          rule: 'abbreviation-learned',
          confidence: 0.9,
        });
      });
      return out;
    });
  },
};
