import { Coverage } from '../coverage.ts';
import { type EntryOf, entryOf, type Token } from '../gazetteer.ts';
import type { MentionRule, PolicyMention, Reading } from '../types.ts';

/** The year of a law that is passed again every year: 2021财年国防授权法案. */
const YEAR = /(?:19|20)\d\d(?:财政年度|财年|年度|年)?$/u;
const LONGEST_YEAR = 8;
/** A constitution that stands only for its amendment's or article's home: 美国宪法《第一修正案》. */
const AMENDMENT = /^》?《?第[〇零一二三四五六七八九十\d]{1,4}条?(?:宪法)?修正案/u;

type Known = EntryOf<'policy'> | EntryOf<'policy-short'>;

/** Which policy a short form means: one named in full in the article, else one a word of whose context stands there. */
function meantBy(token: Token, { tokens, lexicon }: Reading, named: ReadonlySet<string>): Known | undefined {
  const short = token.entries.filter((entry): entry is EntryOf<'policy-short'> => entry.kind === 'policy-short');
  const candidates = short.filter(({ id }) => named.has(id));
  if (candidates.length > 0) return candidates[0];
  return short.find(({ id }) => lexicon.policies.get(id)?.context.some((word) => tokens.occurrences(word) > 0));
}

/** Policies that the lexicon knows: 一带一路, 台湾关系法, RCEP; those inside a name in 《》 are part of that. */
export const policiesOfLexicon: MentionRule = {
  name: 'policy-lexicon',
  find(reading) {
    const { document, tokens, mentions } = reading;
    const { text } = document;
    const taken = new Coverage(text.length, mentions);
    const whole = tokens.of('policy');
    const named = new Set(whole.flatMap((token) => entryOf(token, 'policy')?.id ?? []));
    const short = tokens.of('policy-short').filter((token) => entryOf(token, 'policy') === undefined);
    return [...whole, ...short].flatMap((token): PolicyMention[] => {
      const policy = entryOf(token, 'policy') ?? meantBy(token, reading, named);
      if (policy === undefined || taken.touches(token)) return [];
      if (AMENDMENT.test(text.slice(token.end, token.end + 12))) return [];
      const year = YEAR.exec(text.slice(Math.max(0, token.start - LONGEST_YEAR), token.start))?.[0] ?? '';
      const start = policy.type === 'LAW' ? token.start - year.length : token.start;
      const confidence = policy.kind === 'policy' ? 0.97 : 0.85;
      const rest = { kind: 'POLICY', ref: policy.id, type: policy.type } as const;
      const { end } = token;
      return [{ ...rest, start, end, surface: text.slice(start, end), rule: 'policy-lexicon', confidence }];
    });
  },
};
