import type { Edge, ImposedEdge, SaidEdge } from '../../src/model/claim.ts';
import type { MeetingNode, PolicyNode, StatementNode } from '../../src/model/entity.ts';
import type { ExtractionRecord } from '../../src/model/record.ts';

type Value = string | boolean | null | readonly string[];
type Entry = Readonly<Record<string, Value>>;

/** What one story says, by name: no ids, no offsets, no rules, nothing that is null or empty. */
export interface StoryView {
  /** The printed day; one that was only proved says nothing of the outlet. */
  readonly published?: string;
  readonly people?: readonly string[];
  readonly offices?: readonly Entry[];
  readonly meetings?: readonly Entry[];
  readonly said?: readonly Entry[];
  readonly imposed?: readonly Entry[];
  /** Named laws, agreements, initiatives and doctrines; measures stand under `imposed`. */
  readonly policies?: readonly string[];
}

const WRITTEN: ReadonlySet<PolicyNode['kind']> = new Set(['AGREEMENT', 'LAW', 'INITIATIVE', 'DOCTRINE']);

/** Without what says nothing: null, false, empty lists. */
function told<Told extends object>(view: Told): Told {
  const says = ([, value]: [string, unknown]) =>
    value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(view).filter(says)) as Told;
}

/** One after the other as the text tells them: by where the words of the first edge to them stand. */
function inTextOrder(edges: readonly Edge[]): (id: string) => number {
  const first = new Map<string, number>();
  for (const { to, evidence } of edges)
    for (const { start } of evidence) first.set(to, Math.min(first.get(to) ?? start, start));
  return (id) => first.get(id) ?? Number.POSITIVE_INFINITY;
}

/** One story of the records, as golden files have it. */
export function viewOf({ article, nodes, edges, mentions }: ExtractionRecord): StoryView {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const name = (id: string): string => {
    const node = byId.get(id);
    return node !== undefined && 'name' in node ? (node.name ?? '') : '';
  };
  const names = (ids: readonly string[]) => ids.map(name);
  const placed = new Map(mentions.toReversed().map(({ node, start }) => [node, start]));
  const placeOf = (id: string) => placed.get(id) ?? Number.POSITIVE_INFINITY;
  const toldAt = inTextOrder(edges);

  const meetingView = ({ id, name: own, kind, mode, status, date, dateBasis, place }: MeetingNode): Entry => {
    const those = (role: string) =>
      edges.flatMap((edge) => (edge.type === 'ATTENDED' && edge.to === id && edge.role === role ? [edge.from] : []));
    const [principals, host, chair, present] = ['PRINCIPAL', 'HOST', 'CHAIR', 'PRESENT'].map((role) =>
      names(those(role).toSorted((a, b) => placeOf(a) - placeOf(b))),
    );
    return told({
      name: own,
      kind,
      mode,
      status,
      date,
      basis: dateBasis,
      place,
      principals,
      host,
      chair,
      present,
    } as Entry);
  };
  const saidView = (edge: SaidEdge): Entry => {
    const { text, direct, stance, date, dateBasis } = byId.get(edge.to) as StatementNode;
    const speaker = byId.get(edge.from);
    const members = speaker?.type === 'Organisation' ? names(speaker.members) : [];
    const [to, via] = [names(edge.addressees), names(edge.via)];
    return told({ speaker: name(edge.from), members, to, via, stance, direct, date, basis: dateBasis, words: text });
  };
  const imposedView = (edge: ImposedEdge): Entry => {
    const { name: measure, kind, basedOn } = byId.get(edge.to) as PolicyNode;
    const { status, date, dateBasis: basis } = edge;
    const law = basedOn === null ? null : name(basedOn);
    return told({
      by: name(edge.from),
      targets: names(edge.targets),
      measure,
      kind,
      status,
      date,
      basis,
      basedOn: law,
    });
  };
  const ofType = <Type extends Edge['type']>(type: Type) =>
    edges.filter((edge): edge is Extract<Edge, { type: Type }> => edge.type === type);
  const ordered = <Type extends SaidEdge | ImposedEdge>(list: readonly Type[]) =>
    list.toSorted((a, b) => startOf(byId.get(a.to), toldAt) - startOf(byId.get(b.to), toldAt));

  return told({
    published: article.publishedBasis === 'INFERRED' ? null : article.publishedOn,
    people: nodes
      .flatMap((node) => (node.type === 'Person' ? [node] : []))
      .toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
      .map((node) => node.name),
    offices: ofType('HELD')
      .toSorted((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to))
      .map(({ from, to, status }) =>
        told({ person: name(from), office: name(to), status: status === 'CURRENT' ? null : status }),
      ),
    meetings: nodes
      .flatMap((node) => (node.type === 'Meeting' ? [node] : []))
      .toSorted((a, b) => toldAt(a.id) - toldAt(b.id))
      .map(meetingView),
    said: ordered(ofType('SAID')).map(saidView),
    imposed: ordered(ofType('IMPOSED')).map(imposedView),
    policies: nodes
      .flatMap((node) => (node.type === 'Policy' && WRITTEN.has(node.kind) ? [node] : []))
      .toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
      .map((node) => node.name),
  } as StoryView);
}

function startOf(node: ExtractionRecord['nodes'][number] | undefined, toldAt: (id: string) => number): number {
  return node?.type === 'Statement' ? node.start : toldAt(node?.id ?? '');
}
