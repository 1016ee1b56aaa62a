import type { OrganisationKind } from '../../model/entity.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Span } from '../../model/span.ts';
import { searcher } from '../../sentences/pattern-set.ts';
import { Coverage } from '../coverage.ts';
import { entryOf } from '../gazetteer.ts';
import type { MentionRule, OrganisationMention, Reading } from '../types.ts';
import { countryOfShort } from './country-short.ts';

/** Only the parties of the United States are named so. */
const bothParties = searcher(/(?:民主[、与和]?共和|共和[、与和]?民主)两党/gu);
const alliances = searcher(/(?<members>[美日韩菲澳英泰俄法德]{2,3})(?:安保|军事|安全)?同盟(?!国|者|军)/gu);
const missions = searcher(
  /驻(?:[美英法德俄日韩加澳印欧港沪]|(?<place>\p{Script=Han}{2,5}?))(?:(?:台北)?经济文化(?:代表处|办事处)|经文处|代表处|办事处(?!长)|经贸办)/gu,
);

function mentionOf(
  { document }: Reading,
  { start, end }: Span,
  type: OrganisationKind,
  { ref, country }: { ref: string | null; country: string | null },
): OrganisationMention {
  const surface = document.text.slice(start, end);
  const rest = { type, ref, country, shared: false, rule: 'organisation-joint', confidence: 0.85 } as const;
  return { kind: 'ORGANISATION', start, end, surface, ...rest };
}

/** The body of this country among those that share a form. */
function ofCountry({ gazetteer, lexicon }: Reading, form: string, country: string): string | null {
  const ids = gazetteer.entries(form).flatMap((entry) => (entry.kind === 'shared' ? entry.ids : []));
  return ids.find((id) => lexicon.organisations.get(id)?.country === country) ?? null;
}

const isPlace = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens.startingAt(at);
  return (entryOf(token, 'country') ?? entryOf(token, 'place')) !== undefined;
};

const UNKNOWN = { ref: null, country: null };

function parties(reading: Reading, sentences: readonly Span[]): OrganisationMention[] {
  return flatMap(bothParties(reading.document.text, sentences), (span) =>
    ['民主党', '共和党'].map((party) =>
      mentionOf(reading, span, 'PARTY', { ref: ofCountry(reading, party, 'US'), country: 'US' }),
    ),
  );
}

function allied(reading: Reading, sentences: readonly Span[]): OrganisationMention[] {
  return alliances(reading.document.text, sentences)
    .filter(({ groups }) => [...(groups.members ?? '')].every((c) => countryOfShort(reading.lexicon, c) !== null))
    .map((span) => mentionOf(reading, span, 'INTERNATIONAL', UNKNOWN));
}

function abroad(reading: Reading, sentences: readonly Span[]): OrganisationMention[] {
  return missions(reading.document.text, sentences)
    .filter(({ start, groups }) => groups.place === undefined || isPlace(reading, start + 1))
    .map((span) => mentionOf(reading, span, 'GOVERNMENT', UNKNOWN));
}

/**
 * Bodies that one word names together, each with its own mention over the whole of it (民主、共和两党), alliances of
 * countries by their initials (美日同盟), and missions abroad whose sender is not said (驻美经济文化代表处).
 */
export const organisationsJoint: MentionRule = {
  name: 'organisation-joint',
  find(reading, sentences) {
    const taken = new Coverage(reading.document.text.length, reading.mentions);
    const found = [...parties(reading, sentences), ...allied(reading, sentences), ...abroad(reading, sentences)];
    return found.filter((body) => !taken.touches(body));
  },
};
