import type { Span } from '../model/span.ts';
import { isSetting } from './body-settings.ts';
import { Coverage } from './coverage.ts';
import { type EntryOf, entryOf, type Token } from './gazetteer.ts';
import { runsOn } from './longer-words.ts';
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

const COMPANY_FORM = /^(?:集团|控股|股份)?(?:有限|责任|股份)*(?:公司|集团)/u;

/** A company's name with the country before it and its form behind it: 中国|长江三峡集团, 阿斯利康制药|公司. */
function wholeCompany({ document: { text }, tokens }: Reading, { start, end }: Token, own: string | null): Span {
  const before = tokens.endingAt(start);
  const country = before !== undefined && entryOf(before, 'country')?.code === own ? before.start : start;
  return { start: country, end: end + (COMPANY_FORM.exec(text.slice(end, end + 10))?.[0].length ?? 0) };
}

/** Bodies that the lexicon knows, a country before a shared form joined to it: 美国财政部, 外交部, 路透社. */
export const organisationsOfLexicon: MentionRule = {
  name: 'organisation-lexicon',
  find(reading) {
    const { tokens, document, mentions } = reading;
    const taken = new Coverage(document.text.length, mentions);
    return tokens.all.flatMap((token): OrganisationMention[] => {
      const known = entryOf(token, 'organisation');
      const shared = entryOf(token, 'shared');
      if (entryOf(token, 'person') !== undefined || taken.touches(token) || runsOn(document.text, token.end)) return [];
      if (known === undefined) return shared === undefined ? [] : [ofShared(reading, token, shared)];
      if (AFTER.test(document.text.slice(token.end, token.end + 2)) && known.type !== 'PARTY') return [];
      if (isSetting(document.text, token, known.type)) return [];
      const { start, end } = known.type === 'COMPANY' ? wholeCompany(reading, token, known.country) : token;
      return [
        {
          kind: 'ORGANISATION',
          start,
          end,
          surface: document.text.slice(start, end),
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
