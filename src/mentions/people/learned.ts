import { Trie } from '../../lexicon/trie.ts';
import { Coverage } from '../coverage.ts';
import { entryOf } from '../gazetteer.ts';
import type { MentionRule, PersonMention } from '../types.ts';

/** Last parts that are too common to stand for a person by themselves. */
const SHORTEST_LAST_PART = 2;

/** The forms under which a full name returns in the same article: itself, and the last part of a dotted one. */
export function shortForms(name: string): string[] {
  const last = name.split('·').at(-1) ?? '';
  return last !== name && last.length >= SHORTEST_LAST_PART ? [last] : [];
}

/** Names that other rules found, wherever else they or their short forms stand: 雷蒙多 after 吉娜·雷蒙多. */
export const peopleLearned: MentionRule = {
  name: 'person-learned',
  find({ document: { text }, mentions, tokens }, sentences) {
    const people = mentions.filter((mention): mention is PersonMention => mention.kind === 'PERSON');
    const refs = new Map<string, string | null>();
    for (const { surface, ref } of people) {
      refs.set(surface, ref);
      for (const form of shortForms(surface)) if (!refs.has(form)) refs.set(form, ref);
    }
    const words = [...refs.keys()].sort((a, b) => (a < b ? -1 : 1));
    const trie = new Trie(words);
    const taken = new Coverage(
      text.length,
      mentions.filter(({ kind }) => kind !== 'PLACE' && kind !== 'COUNTRY'),
    );
    const out: PersonMention[] = [];
    for (const { start, end } of sentences) {
      trie.scan(text, start, end, (from, to, value) => {
        const surface = words[value] as string;
        const token = tokens.startingAt(from);
        // a longer word of the lexicon begins here: 马里|兰州 is no 马里
        if (taken.touches({ start: from, end: to })) return;
        if (token !== undefined && token.end > to && entryOf(token, 'person') === undefined) return;
        const rest = { kind: 'PERSON', ref: refs.get(surface) ?? null } as const;
        out.push({ ...rest, start: from, end: to, surface, rule: 'person-learned', confidence: 0.9 });
      });
    }
    return out;
  },
};
