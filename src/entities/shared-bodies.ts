import type { OrganisationMention, PlaceMention, Reading } from '../mentions/types.ts';
import { groupBy } from '../model/group.ts';
import { byPosition, countBefore } from '../model/span.ts';
import { mostCommon } from './cluster.ts';

/** A form that several bodies share. */
interface SharedForm {
  readonly ids: readonly string[];
  /** Of those that are named in full, the mentions of each in text order. */
  readonly named: readonly (readonly OrganisationMention[])[];
}

/** What tells which body a shared form means. */
interface Context {
  readonly formOf: (surface: string) => SharedForm;
  readonly countries: readonly PlaceMention[];
}

function contextOf({ mentions, gazetteer }: Reading, bodies: readonly OrganisationMention[]): Context {
  const named = groupBy(
    bodies.filter(({ ref }) => ref !== null),
    ({ ref }) => ref ?? '',
  );
  const forms = new Map<string, SharedForm>();
  return {
    formOf(surface) {
      let form = forms.get(surface);
      if (form === undefined) {
        const ids = gazetteer.entries(surface).flatMap((entry) => (entry.kind === 'shared' ? entry.ids : []));
        form = { ids, named: [...new Set(ids)].flatMap((id) => (named.has(id) ? [named.get(id) ?? []] : [])) };
        forms.set(surface, form);
      }
      return form;
    },
    countries: mentions.filter(
      (mention): mention is PlaceMention => mention.kind === 'COUNTRY' && mention.country !== null,
    ),
  };
}

/** What a shared form means here: the body of that form the article names in full before (else after) it; else its country's. */
function refOfShared(reading: Reading, mention: OrganisationMention, { formOf, countries }: Context): string | null {
  const { ids, named } = formOf(mention.surface);
  const before = named.flatMap((list) => list[countBefore(list, mention.start) - 1] ?? []).sort(byPosition);
  const near = before.at(-1) ?? named.flatMap((list) => list[0] ?? []).sort(byPosition)[0];
  if (near !== undefined) return near.ref;
  const { sentences } = reading.document;
  const sentence = sentences[countBefore(sentences, mention.start + 1) - 1];
  const country = countries[countBefore(countries, mention.start) - 1];
  const code =
    country !== undefined && sentence !== undefined && sentence.start <= country.start ? country.country : null;
  const candidates = ids.flatMap((id) => reading.lexicon.organisations.get(id) ?? []);
  const fitting = candidates.filter((body) => body.country === code);
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : candidates.length === 1 ? (candidates[0]?.id ?? null) : null;
}

/**
 * The lexicon's id of each body, null where it has none. A form that several bodies share, where nothing beside it tells
 * which one is meant, means what it mostly means elsewhere in the article: 民主党 after 美国民主党.
 */
export function refsOf(
  reading: Reading,
  bodies: readonly OrganisationMention[],
): ReadonlyMap<OrganisationMention, string | null> {
  const context = contextOf(reading, bodies);
  const refs = new Map(
    bodies.map((mention) => [mention, mention.shared ? refOfShared(reading, mention, context) : mention.ref]),
  );
  const shared = groupBy(
    bodies.filter((mention) => mention.shared),
    ({ surface }) => surface,
  );
  for (const mentions of shared.values()) {
    const common = mostCommon(mentions.flatMap((mention) => refs.get(mention) ?? []));
    for (const mention of mentions) refs.set(mention, refs.get(mention) ?? common);
  }
  return refs;
}
