import { nodeIdOf } from '../lexicon/node-ids.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { glossAt } from '../mentions/gloss.ts';
import { abbreviationsIn } from '../mentions/organisations/abbreviations.ts';
import { countryOfShort } from '../mentions/organisations/country-short.ts';
import type { OrganisationMention, Reading } from '../mentions/types.ts';
import type { OrganisationNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { idOf } from '../model/id.ts';
import { compareText } from '../model/order.ts';
import { normaliseName } from '../sentences/scripts.ts';
import { mostCommon, nameAndAliases } from './cluster.ts';
import { withoutCountry } from './own-country.ts';
import { isOwnVoice } from './own-publisher.ts';
import { refsOf } from './shared-bodies.ts';

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

/** What follows a country's name or its one character: 警方 in 韩国警方 and in 韩警方. */
function bodyOfCountry({ gazetteer, lexicon }: Reading, surface: string, code: string): string {
  const body = withoutCountry(gazetteer, surface);
  return body === surface && countryOfShort(lexicon, surface.charAt(0)) === code ? surface.slice(1) : body;
}

const LEADING = /^(?:总统|首相|总理|主席)?的?/u;

/** Whose government it is, by the lexicon, and what it is called: 特朗普政府 and 川普政府 are one. */
function ofLeader({ gazetteer }: Reading, surface: string): string | null {
  for (let length = surface.length - 2; length > 1; length -= 1) {
    const person = gazetteer.entries(surface.slice(0, length)).find((entry) => entry.kind === 'person');
    if (person?.kind === 'person') return `${person.id}:${surface.slice(length).replace(LEADING, '')}`;
  }
  return null;
}

/** The key of a body the lexicon does not know: its country or leader and what follows their name, or its whole name. */
function ownKey(reading: Reading, mention: OrganisationMention): string {
  if (mention.rule === 'organisation-composed' && mention.country !== null) {
    return `country:${mention.country}:${bodyOfCountry(reading, mention.surface, mention.country)}`;
  }
  const leader = mention.rule === 'organisation-composed' ? ofLeader(reading, mention.surface) : null;
  if (leader !== null) return `leader:${leader}`;
  return `name:${normaliseName(mention.surface)}`;
}

/** The body that the lexicon knows by the Latin name behind this one: 福克斯商业新闻频道（Fox Business Network）. */
function refOfGloss({ document, gazetteer }: Reading, { end }: OrganisationMention): string | null {
  const gloss = glossAt(document.text, end);
  const known = gloss === null ? undefined : gazetteer.entries(gloss).find((entry) => entry.kind === 'organisation');
  return known?.kind === 'organisation' ? known.id : null;
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
  const named = reading.mentions.filter((mention): mention is OrganisationMention => mention.kind === 'ORGANISATION');
  const bodies = named.filter((mention) => !isOwnVoice(reading, mention));
  const original = reading.document.article.text;
  const refs = refsOf(reading, bodies);
  const abbreviations = abbreviationsIn(reading.document.text, bodies);
  const first = (mention: OrganisationMention): string => {
    const full = abbreviations.get(mention.surface);
    if (full?.kind === 'ORGANISATION' && full.surface !== mention.surface) return first(full);
    const ref = refs.get(mention) ?? refOfGloss(reading, mention);
    return ref === null ? ownKey(reading, mention) : `lexicon:${ref}`;
  };
  const keys = new Map(bodies.map((mention) => [mention, first(mention)]));
  const joined = joinTails([...new Set(keys.values())]);
  const ids = new Map<OrganisationMention, string>();
  const groups = groupBy(bodies, (mention) => {
    const key = keys.get(mention) ?? first(mention);
    return joined.get(key) ?? key;
  });
  const nodes = [...groups].map(([key, mentions]): OrganisationNode => {
    const known = key.startsWith('lexicon:')
      ? reading.lexicon.organisations.get(key.slice('lexicon:'.length))
      : undefined;
    const id = known === undefined ? idOf('organisation', ...key.split(':')) : nodeIdOf('organisation', known.id);
    for (const mention of mentions) ids.set(mention, id);
    const glosses = mentions.flatMap(({ end }) => glossAt(reading.document.text, end) ?? []);
    const forms = mentions.map(({ start, end }) => original.slice(start, end));
    const kind = known?.kind ?? mentions[0]?.type ?? 'OTHER';
    const country = known?.country ?? mostCommon(mentions.flatMap((mention) => mention.country ?? []));
    return { type: 'Organisation', id, ...nameAndAliases(forms, glosses), kind, country, implied: false, members: [] };
  });
  return { nodes, ids };
}
