import type { Lexicon } from '../lexicon/types.ts';
import type { Holding, OrganisationMention, PersonMention, Reading, Title } from '../mentions/types.ts';
import type { OfficeNode, OrganisationNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { idOf } from '../model/id.ts';
import { normaliseName } from '../sentences/scripts.ts';
import { officeOfLexicon } from './office-lexicon.ts';
import type { LinkedHolding } from './types.ts';

/** Words that say how or since when an office is held, and are no part of its name. */
const STATUS_WORDS =
  /前任|前|原|卸任|已故|退役|退休|候任|当选|准|下一任|即将上任的|未来的|现任|新任|时任|代理|署理|获提名|被提名的?|新(?=当选)/gu;

/** The office's own name: 美国前国务卿 gives 美国国务卿. */
function officeName(title: Title, original: string): string {
  const before = original.slice(title.start, title.postStart).replace(STATUS_WORDS, '');
  return before + original.slice(title.postStart, title.end);
}

/** What a title is of, written or implied: the key by which a person's titles are compared. */
interface Sense {
  readonly holding: Holding;
  readonly name: string;
  readonly body: OrganisationNode | null;
  readonly country: string | null;
}

const headOf = (lexicon: Lexicon, { post, impliedBody }: Title): string => {
  const body = impliedBody ?? lexicon.posts.get(post)?.body;
  // 外长, 外交部长 and 外交部部长 are one post
  return body === null || body === undefined ? post : `${body}${post.startsWith('副') ? '副' : ''}长`;
};

const same = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Whether two titles of one person in one article are one office, written more or less fully. */
function sameOffice(lexicon: Lexicon, a: Sense, b: Sense): boolean {
  if (a.holding.title.status !== b.holding.title.status || !same(a.country, b.country)) return false;
  if (a.body !== null && b.body !== null && a.body.id !== b.body.id) return false;
  const x = headOf(lexicon, a.holding.title);
  const y = headOf(lexicon, b.holding.title);
  return x === y || a.name.endsWith(b.name) || b.name.endsWith(a.name);
}

/** What the offices of an article are linked to. */
export interface LinkedOffices {
  readonly nodes: readonly OfficeNode[];
  readonly holdings: readonly LinkedHolding[];
  /** Bodies that only titles imply: 商务部 in 商务部长. */
  readonly implied: readonly OrganisationNode[];
}

/** The offices of an article, one for a person and office in its fullest string. */
export function linkOffices(
  reading: Reading,
  holdings: readonly Holding[],
  people: ReadonlyMap<PersonMention, string>,
  bodies: {
    readonly ids: ReadonlyMap<OrganisationMention, string>;
    readonly nodes: ReadonlyMap<string, OrganisationNode>;
  },
): LinkedOffices {
  const { lexicon } = reading;
  const original = reading.document.article.text;
  const byStart = new Map([...people].map(([mention, id]) => [mention.start, id]));
  const implied = new Map<string, OrganisationNode>();
  const nodes = new Map<string, OfficeNode>();
  const linked: LinkedHolding[] = [];

  const impliedBody = (body: string, country: string | null): OrganisationNode | null => {
    const ids = reading.gazetteer.entries(body).flatMap((entry) => {
      if (entry.kind === 'organisation') return [entry.id];
      return entry.kind === 'shared' && country !== null ? entry.ids : [];
    });
    const bodiesOf = ids.flatMap((id) => lexicon.organisations.get(id) ?? []);
    const known = bodiesOf.filter((o) => !o.short.includes(body) || o.country === country);
    const [only] = known;
    if (known.length !== 1 || only === undefined) return null;
    const id = idOf('organisation', 'lexicon', only.id);
    const { kind, country: code, name } = only;
    const node = bodies.nodes.get(id) ?? {
      type: 'Organisation',
      id,
      name,
      aliases: [],
      kind,
      country: code,
      implied: true,
      members: [],
    };
    if (!bodies.nodes.has(id)) implied.set(id, node);
    return node;
  };

  const senseOf = (holding: Holding): Sense => {
    const { title } = holding;
    const mention = [...bodies.ids.keys()].find(({ start, end }) => title.start <= start && end <= title.postStart);
    const written = mention === undefined ? null : (bodies.nodes.get(bodies.ids.get(mention) ?? '') ?? null);
    const country = title.country ?? written?.country ?? null;
    const named = title.impliedBody ?? lexicon.posts.get(title.post)?.body ?? null;
    const body = written ?? (named === null ? null : impliedBody(named, country));
    return { holding, name: officeName(title, original), body, country: country ?? body?.country ?? null };
  };

  for (const [person, own] of groupBy(holdings, ({ person: { start } }) => byStart.get(start) ?? '')) {
    if (person === '') continue;
    const offices: Sense[][] = [];
    for (const sense of own.map(senseOf).sort((a, b) => b.name.length - a.name.length)) {
      const group = offices.find(([fullest]) => fullest !== undefined && sameOffice(lexicon, fullest, sense));
      if (group === undefined) offices.push([sense]);
      else group.push(sense);
    }
    for (const group of offices) {
      const fullest = group[0] as Sense;
      const body = group.find((sense) => sense.body !== null)?.body ?? null;
      const country = group.find((sense) => sense.country !== null)?.country ?? null;
      const { title } = fullest.holding;
      const known = officeOfLexicon(lexicon, {
        name: fullest.name,
        head: headOf(lexicon, title),
        country,
        named: title.body !== null,
        person,
        day: reading.document.article.publishedOn,
        former: title.status === 'FORMER',
      });
      const { name } = fullest;
      const id =
        known === null
          ? idOf('office', 'name', normaliseName(name), country ?? '', body?.id ?? '')
          : idOf('office', 'lexicon', known.id);
      nodes.set(id, {
        type: 'Office',
        id,
        name,
        post: fullest.holding.title.post,
        organisation: body?.id ?? null,
        country,
      });
      for (const { holding } of group) linked.push({ ...holding, personNode: person, officeNode: id });
    }
  }
  return { nodes: [...nodes.values()], holdings: linked, implied: [...implied.values()] };
}
