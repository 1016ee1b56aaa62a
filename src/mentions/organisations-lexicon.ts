import { type EntryOf, entryOf, type Token } from './gazetteer.ts';
import type { MentionRule, OrganisationMention, Reading } from './types.ts';

/** The country that stands right before a shared form: 美国 in 美国财政部, 台 in 台外交部. */
function countryBefore(
  { document: { text }, tokens, lexicon }: Reading,
  at: number,
): { start: number; code: string } | null {
  const before = tokens.endingAt(at);
  const country = entryOf(before, 'country');
  if (before !== undefined && country !== undefined) return { start: before.start, code: country.code };
  const character = text[at - 1];
  if (character === undefined || before !== undefined) return null;
  for (const { code, short } of lexicon.countries.values()) {
    // 中美财政部 is of two countries, 会晤中外交部 of none
    if (short.includes(character) && !isShort(lexicon, text[at - 2])) return { start: at - 1, code };
  }
  return null;
}

function isShort(lexicon: Reading['lexicon'], character: string | undefined): boolean {
  if (character === undefined) return false;
  for (const { short } of lexicon.countries.values()) if (short.includes(character)) return true;
  return false;
}

const AFTER = /^(?:人|语|籍|裔|式|版|文|化|制|方|人民)/u;

function ofShared(reading: Reading, token: Token, shared: EntryOf<'shared'>): OrganisationMention {
  const { lexicon, document } = reading;
  const country = countryBefore(reading, token.start);
  const start = country?.start ?? token.start;
  const ref =
    country === null
      ? null
      : (shared.ids.find((id) => lexicon.organisations.get(id)?.country === country.code) ?? null);
  const type = ref === null ? shared.type : (lexicon.organisations.get(ref)?.kind ?? shared.type);
  const surface = document.text.slice(start, token.end);
  return {
    kind: 'ORGANISATION',
    start,
    end: token.end,
    surface,
    ref,
    type,
    country: country?.code ?? null,
    shared: country === null,
    rule: 'organisation-lexicon',
    confidence: 0.97,
  };
}

/** Bodies that the lexicon knows, a country before a shared form joined to it: 美国财政部, 外交部, 路透社. */
export const organisationsOfLexicon: MentionRule = {
  name: 'organisation-lexicon',
  find(reading) {
    const { tokens, document } = reading;
    return tokens.all.flatMap((token): OrganisationMention[] => {
      const known = entryOf(token, 'organisation');
      const shared = entryOf(token, 'shared');
      if (entryOf(token, 'person') !== undefined) return [];
      if (known === undefined) return shared === undefined ? [] : [ofShared(reading, token, shared)];
      if (AFTER.test(document.text.slice(token.end, token.end + 2)) && known.type !== 'PARTY') return [];
      return [
        {
          kind: 'ORGANISATION',
          start: token.start,
          end: token.end,
          surface: document.text.slice(token.start, token.end),
          ref: known.id,
          type: known.type,
          country: known.country,
          shared: false,
          rule: 'organisation-lexicon',
          confidence: 0.98,
        },
      ];
    });
  },
};
