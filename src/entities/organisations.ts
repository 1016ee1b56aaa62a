import type { Lexicon } from '../lexicon/types.ts';
import { abbreviationsIn } from '../mentions/abbreviations.ts';
import { glossAt } from '../mentions/gloss.ts';
import type { OrganisationMention, PlaceMention, Reading } from '../mentions/types.ts';
import type { OrganisationNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { idOf } from '../model/id.ts';
import { compareText } from '../model/order.ts';
import { byPosition, countBefore } from '../model/span.ts';
import { normaliseName } from '../sentences/scripts.ts';
import { mostCommon, nameAndAliases } from './cluster.ts';
import { withoutCountry } from './own-country.ts';

/** As many as there are countries: rules ask for them in every article. */
const countryIds = new Map<string, string>();

/** The id of a country as an actor. */
export function countryId(code: string): string {
  let id = countryIds.get(code);
  if (id === undefined) {
    id = idOf('organisation', 'country', code);
    countryIds.set(code, id);
  }
  return id;
}

const idsOfCountries = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** The codes of the lexicon's countries by their ids as actors. */
export function countriesById(lexicon: Lexicon): ReadonlyMap<string, string> {
  let codes = idsOfCountries.get(lexicon);
  if (codes === undefined) {
    codes = new Map([...lexicon.countries.keys()].map((code) => [countryId(code), code]));
    idsOfCountries.set(lexicon, codes);
  }
  return codes;
}

/** The key of a body the lexicon does not know: its country and what follows the country's name, or its whole name. */
function ownKey(reading: Reading, mention: OrganisationMention): string {
  if (mention.rule === 'organisation-composed' && mention.country !== null) {
    return `country:${mention.country}:${withoutCountry(reading.gazetteer, mention.surface)}`;
  }
  return `name:${normaliseName(mention.surface)}`;
}

/** What tells which body a shared form means. */
interface Context {
  /** Mentions of each body that is named in full, by its id, in text order. */
  readonly named: ReadonlyMap<string, readonly OrganisationMention[]>;
  readonly countries: readonly PlaceMention[];
}

/** What a shared form means here: the body of that form the article names in full before (else after) it; else its country's. */
function refOfShared(reading: Reading, mention: OrganisationMention, { named, countries }: Context): string | null {
  const entries = reading.gazetteer.entries(mention.surface);
  const shared = entries.flatMap((entry) => (entry.kind === 'shared' ? entry.ids : []));
  const candidates = shared.flatMap((id) => reading.lexicon.organisations.get(id) ?? []);
  const lists = [...new Set(shared)].flatMap((id) => (named.has(id) ? [named.get(id) ?? []] : []));
  const before = lists.flatMap((list) => list[countBefore(list, mention.start) - 1] ?? []).sort(byPosition);
  const near = before.at(-1) ?? lists.flatMap((list) => list[0] ?? []).sort(byPosition)[0];
  if (near !== undefined) return near.ref;
  const { sentences } = reading.document;
  const sentence = sentences[countBefore(sentences, mention.start + 1) - 1];
  const country = countries[countBefore(countries, mention.start) - 1];
  const code =
    country !== undefined && sentence !== undefined && sentence.start <= country.start ? country.country : null;
  const fitting = candidates.filter((body) => body.country === code);
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : candidates.length === 1 ? (candidates[0]?.id ?? null) : null;
}

/** Unknown bodies of which one's name ends with the other's are one: 民族和解委员会, 阿富汗最高民族和解委员会. */
function joinTails(keys: readonly string[]): Map<string, string> {
  const names = keys.filter((key) => key.startsWith('name:')).map((key) => key.slice(5));
  // read backwards and sorted, the names that end in a name stand right behind it
  const backwards = names.map((name) => ({ name, reversed: [...name].reverse().join('') }));
  backwards.sort((a, b) => compareText(a.reversed, b.reversed));
  const joined = new Map<string, string>();
  for (const [i, { name, reversed }] of backwards.entries()) {
    const [longer, another] = backwards.slice(i + 1, i + 3).filter((other) => other.reversed.startsWith(reversed));
    if (name.length > 3 && longer !== undefined && another === undefined)
      joined.set(`name:${name}`, `name:${longer.name}`);
  }
  return joined;
}

/** The bodies of an article: a node for each cluster of mentions, and which mention belongs to it. */
export function linkOrganisations(reading: Reading): {
  nodes: OrganisationNode[];
  ids: Map<OrganisationMention, string>;
} {
  const bodies = reading.mentions.filter((mention): mention is OrganisationMention => mention.kind === 'ORGANISATION');
  const original = reading.document.article.text;
  const context: Context = {
    named: groupBy(
      bodies.filter(({ ref }) => ref !== null),
      ({ ref }) => ref ?? '',
    ),
    countries: reading.mentions.filter(
      (mention): mention is PlaceMention => mention.kind === 'COUNTRY' && mention.country !== null,
    ),
  };
  const refs = new Map(
    bodies.map((mention) => [mention, mention.shared ? refOfShared(reading, mention, context) : mention.ref]),
  );
  const abbreviations = abbreviationsIn(reading.document.text, bodies);
  const first = (mention: OrganisationMention): string => {
    const full = abbreviations.get(mention.surface);
    if (full?.kind === 'ORGANISATION' && full.surface !== mention.surface) return first(full);
    const ref = refs.get(mention) ?? null;
    return ref === null ? ownKey(reading, mention) : `lexicon:${ref}`;
  };
  const joined = joinTails([...new Set(bodies.map(first))]);
  const ids = new Map<OrganisationMention, string>();
  const groups = groupBy(bodies, (mention) => joined.get(first(mention)) ?? first(mention));
  const nodes = [...groups].map(([key, mentions]): OrganisationNode => {
    const known = key.startsWith('lexicon:')
      ? reading.lexicon.organisations.get(key.slice('lexicon:'.length))
      : undefined;
    const id = idOf('organisation', ...key.split(':'));
    for (const mention of mentions) ids.set(mention, id);
    const glosses = mentions.flatMap(({ end }) => glossAt(reading.document.text, end) ?? []);
    const forms = mentions.map(({ start, end }) => original.slice(start, end));
    const kind = known?.kind ?? mentions[0]?.type ?? 'OTHER';
    const country = known?.country ?? mostCommon(mentions.flatMap((mention) => mention.country ?? []));
    return { type: 'Organisation', id, ...nameAndAliases(forms, glosses), kind, country, implied: false, members: [] };
  });
  return { nodes, ids };
}
