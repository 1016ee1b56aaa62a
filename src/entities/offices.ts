import { nodeIdOf } from '../lexicon/node-ids.ts';
import type { LexiconOffice } from '../lexicon/types.ts';
import type { Holding, OrganisationMention, PersonMention, Reading, Title } from '../mentions/types.ts';
import type { OfficeNode, OrganisationNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { idOf } from '../model/id.ts';
import { byPosition, within } from '../model/span.ts';
import { normaliseName, simplify } from '../sentences/scripts.ts';
import { ImpliedBodies } from './implied-bodies.ts';
import { isOfSamePost, leadingTitles } from './leading-titles.ts';
import { officeOfLexicon } from './office-lexicon.ts';
import { withoutCountry } from './own-country.ts';
import { headOf, type OfficeSense, sameOffice } from './same-office.ts';
import type { LinkedHolding } from './types.ts';

/** The office's own name: 美国前国务卿 gives 美国国务卿. */
function officeName({ start, end, asides }: Title, original: string): string {
  let name = '';
  let at = start;
  for (const aside of asides) {
    name += original.slice(at, aside.start);
    at = aside.end;
  }
  return name + original.slice(at, end);
}

/** What the offices of an article are linked to. */
export interface LinkedOffices {
  readonly nodes: readonly OfficeNode[];
  readonly holdings: readonly LinkedHolding[];
  /** Bodies that only titles imply: 商务部 in 商务部长. */
  readonly implied: readonly OrganisationNode[];
}

/** The bodies that an article names: which mention means which node. */
interface NamedBodies {
  readonly ids: ReadonlyMap<OrganisationMention, string>;
  readonly nodes: ReadonlyMap<string, OrganisationNode>;
}

/** The titles of one person in groups that mean one office each, the fullest first in each. */
function groups(senses: readonly OfficeSense[]): OfficeSense[][] {
  const offices: OfficeSense[][] = [];
  for (const sense of senses.toSorted((a, b) => b.name.length - a.name.length)) {
    const group = offices.find(([fullest]) => fullest !== undefined && sameOffice(fullest, sense));
    if (group === undefined) offices.push([sense]);
    else group.push(sense);
  }
  return offices;
}

/** A title without its country, with the one of the office that the lexicon knows: 总统 of 拜登 is 美国总统. */
function ofCountry({ lexicon }: Reading, { name, country }: LexiconOffice, title: string): string {
  const whole = `${lexicon.countries.get(country ?? '')?.name ?? ''}${simplify(title)}`;
  return name === whole ? whole : title;
}

/** The office that these titles of one person mean. */
function officeOf(reading: Reading, person: string, group: readonly OfficeSense[], bodies: ImpliedBodies): OfficeNode {
  const { name, head, holding } = group[0] as OfficeSense;
  const body = group.find((sense) => sense.body !== null)?.body ?? null;
  const country = group.find((sense) => sense.country !== null)?.country ?? null;
  const known = officeOfLexicon(reading, {
    name,
    head,
    country,
    named: holding.title.body !== null,
    person,
    day: reading.document.article.publishedOn,
    former: group.some((sense) => sense.holding.title.status === 'FORMER'),
  });
  const id =
    known === null
      ? idOf('office', 'name', normaliseName(name), country ?? '', body?.id ?? '')
      : nodeIdOf('office', known.id);
  const own = known?.organisation === null || known === null ? null : bodies.ofLexicon(known.organisation);
  const organisation = (body ?? own)?.id ?? null;
  return {
    type: 'Office',
    id,
    name: country === null && body === null && known !== null ? ofCountry(reading, known, name) : name,
    post: holding.title.post,
    organisation,
    country: country ?? known?.country ?? null,
  };
}

/** The offices of an article, one for a person and office in its fullest string. */
export function linkOffices(
  reading: Reading,
  holdings: readonly Holding[],
  people: ReadonlyMap<PersonMention, string>,
  named: NamedBodies,
): LinkedOffices {
  const original = reading.document.article.text;
  const byStart = new Map([...people].map(([mention, id]) => [mention.start, id]));
  const mentions = [...named.ids.keys()].sort(byPosition);
  const bodies = new ImpliedBodies(reading, named.nodes);
  const nodes = new Map<string, OfficeNode>();
  const linked: LinkedHolding[] = [];

  const leading = leadingTitles(reading, holdings, new Map([...people.keys()].map(({ start, ref }) => [start, ref])));
  const senses = new Map<Holding, OfficeSense>();
  const senseOf = (holding: Holding): OfficeSense => {
    const { title } = holding;
    const [mention] = within(mentions, { start: title.start, end: title.postStart });
    const own = mention === undefined ? null : (named.nodes.get(named.ids.get(mention) ?? '') ?? null);
    const leader = leading.get(holding);
    const led = leader === undefined ? undefined : senses.get(leader);
    const written = own ?? (leader !== undefined && isOfSamePost(leader.title, title) ? (led?.body ?? null) : null);
    const country = title.country ?? written?.country ?? led?.country ?? null;
    const implied = title.impliedBody ?? reading.lexicon.posts.get(title.post)?.body ?? null;
    const body = written ?? (implied === null ? null : bodies.ofForm(implied, country));
    const name = officeName(title, original);
    const rest = withoutCountry(reading.gazetteer, simplify(name));
    return {
      holding,
      name,
      plain: written !== null || rest === title.post || simplify(name) === title.post || implied !== null,
      head: headOf(reading.gazetteer, title, implied),
      body,
      country: country ?? body?.country ?? null,
    };
  };

  // a title that another goes on from stands before it
  for (const holding of holdings.toSorted((a, b) => a.title.start - b.title.start))
    senses.set(holding, senseOf(holding));
  for (const [person, own] of groupBy(holdings, ({ person: { start } }) => byStart.get(start) ?? '')) {
    if (person === '') continue;
    for (const group of groups(own.flatMap((holding) => senses.get(holding) ?? []))) {
      const office = officeOf(reading, person, group, bodies);
      // two people may hold one office of the lexicon: it keeps the fuller of their strings
      const before = nodes.get(office.id);
      if (before === undefined || before.name.length < office.name.length) nodes.set(office.id, office);
      for (const { holding } of group) linked.push({ ...holding, personNode: person, officeNode: office.id });
    }
  }
  return { nodes: [...nodes.values()], holdings: linked, implied: bodies.all };
}
