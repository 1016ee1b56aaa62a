import { Coverage } from './coverage.ts';
import { entryOf } from './gazetteer.ts';
import type { MentionRule, PolicyMention } from './types.ts';

/** Policies that the lexicon knows: 一带一路, 台湾关系法, RCEP; those inside a name in 《》 are part of that. */
export const policiesOfLexicon: MentionRule = {
  name: 'policy-lexicon',
  find({ document: { text }, tokens, mentions }) {
    const taken = new Coverage(text.length, mentions);
    return tokens.of('policy').flatMap((token): PolicyMention[] => {
      const policy = entryOf(token, 'policy');
      if (policy === undefined || taken.touches(token)) return [];
      const { start, end } = token;
      const rest = { kind: 'POLICY', ref: policy.id, type: policy.type } as const;
      return [{ ...rest, start, end, surface: text.slice(start, end), rule: 'policy-lexicon', confidence: 0.97 }];
    });
  },
};
