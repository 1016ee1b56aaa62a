import { GuanxiError } from '../errors.ts';
import type { Edge, EdgeType, Evidence } from '../model/claim.ts';
import type { DateBasis, PartialDate } from '../model/date.ts';
import type { EntityNode } from '../model/entity.ts';
import { idOf, shortHash } from '../model/id.ts';
import { compareText } from '../model/order.ts';
import type { ExtractionRecord } from '../model/record.ts';
import { canonicalJson } from './canonical.ts';
import { confidenceOf, factorsOf, factorTexts } from './confidence.ts';

/** WRONG takes a claim out of every fact; RIGHT makes it as certain as any can be. */
export type Verdict = 'RIGHT' | 'WRONG';

/** What a claim may assert: an edge of the record, or what such an edge says of a third node. */
export type ClaimType = EdgeType | 'TARGETS' | 'MEMBER';

/** One assertion of one article, as the graph keeps it. A field that its type does not have is null. */
export type ClaimRow = {
  readonly id: string;
  readonly type: ClaimType;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  readonly confidence: number;
  /** What the confidence is the product of. */
  readonly factors: readonly string[];
  readonly subject: string;
  readonly object: string;
  /** The fact it counts towards. */
  readonly edgeKey: string;
  readonly status: string | null;
  readonly role: string | null;
  readonly stance: string | null;
  readonly date: PartialDate | null;
  readonly dateBasis: DateBasis | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly addressees: readonly string[] | null;
  readonly via: readonly string[] | null;
  readonly meeting: string | null;
  readonly targets: readonly string[] | null;
  /** The printed day of its article. */
  readonly reportedOn: string | null;
  /** TARGETS and MEMBER: the claim that says so. */
  readonly derivedFrom: string | null;
  /** What a person said of it, or of the claim it is derived from. */
  readonly judged: Verdict | null;
};

type Said = Pick<
  ClaimRow,
  'status' | 'role' | 'stance' | 'date' | 'dateBasis' | 'since' | 'until' | 'addressees' | 'via' | 'meeting' | 'targets'
>;

const NOTHING: Said = {
  status: null,
  role: null,
  stance: null,
  date: null,
  dateBasis: null,
  since: null,
  until: null,
  addressees: null,
  via: null,
  meeting: null,
  targets: null,
};

/**
 * The key of a fact. Two people meet once a meeting, an office is held once a tenure (by the year it began, where the
 * article says), all else is one fact for its two ends.
 */
export function edgeKeyOf(type: ClaimType, from: string, to: string, within: string | null = null): string {
  return `${type.toLowerCase()}:${shortHash([type, from, to, ...(within === null ? [] : [within])].join('\u001f'))}`;
}

/**
 * One claim for each evidence of each edge, and what follows from it: 美国 imposing 关税 on 中国 is IMPOSED and TARGETS,
 * a statement of 双方 says whom 双方 stands for (MEMBER). Sorted by id, each once. Throws STORE_QUERY for an edge
 * whose ends the record does not have.
 */
export function claimsOf(record: ExtractionRecord): readonly ClaimRow[] {
  const nodes = new Map(record.nodes.map((node) => [node.id, node]));
  const claims = new Map<string, ClaimRow>();
  for (const edge of record.edges) {
    for (const end of [edge.from, edge.to]) {
      if (!nodes.has(end)) {
        throw new GuanxiError(
          'STORE_QUERY',
          `${record.file}: ${edge.type} has the end ${end}, which is no node of the record`,
        );
      }
    }
    for (const evidence of edge.evidence) {
      const claim = claimOf(record, edge, evidence, nodes);
      for (const row of [claim, ...followingFrom(claim, nodes)]) {
        const known = claims.get(row.id);
        if (known === undefined || stronger(row, known) < 0) claims.set(row.id, row);
      }
    }
  }
  return [...claims.values()].sort((a, b) => compareText(a.id, b.id));
}

function claimOf(
  record: ExtractionRecord,
  edge: Edge,
  evidence: Evidence,
  nodes: ReadonlyMap<string, EntityNode>,
): ClaimRow {
  const { article } = record;
  const { type, from, to } = edge;
  const factors = factorsOf(edge, evidence, nodes);
  const within = edge.type === 'MET' ? edge.meeting : edge.type === 'HELD' ? (edge.since?.slice(0, 4) ?? null) : null;
  return {
    id: idOf('claim', article.id, type, evidence.start, evidence.end, from, to),
    type,
    article: article.id,
    start: evidence.start,
    end: evidence.end,
    quote: evidence.text,
    rule: evidence.rule,
    confidence: confidenceOf(factors),
    factors: factorTexts(factors),
    subject: from,
    object: to,
    edgeKey: edgeKeyOf(type, from, to, within),
    reportedOn: article.publishedOn,
    derivedFrom: null,
    judged: null,
    ...NOTHING,
    ...saidBy(edge, nodes),
  };
}

function saidBy(edge: Edge, nodes: ReadonlyMap<string, EntityNode>): Partial<Said> {
  switch (edge.type) {
    case 'HELD':
      return { status: edge.status, since: edge.since, until: edge.until };
    case 'ATTENDED': {
      const meeting = nodes.get(edge.to);
      return { role: edge.role, ...datesOf(meeting), status: meeting?.type === 'Meeting' ? meeting.status : null };
    }
    case 'MET': {
      const meeting = nodes.get(edge.meeting);
      const dateBasis = meeting?.type === 'Meeting' && meeting.date === edge.date ? meeting.dateBasis : null;
      return { status: edge.status, meeting: edge.meeting, date: edge.date, dateBasis };
    }
    case 'SAID': {
      const statement = nodes.get(edge.to);
      const stance = statement?.type === 'Statement' ? statement.stance : null;
      const { addressees, via, meeting } = edge;
      return { stance, ...datesOf(statement), addressees, via, meeting };
    }
    case 'IMPOSED':
      return { status: edge.status, targets: edge.targets, date: edge.date, dateBasis: edge.dateBasis };
    case 'ABOUT':
      return datesOf(nodes.get(edge.from));
    case 'PART_OF':
      return {};
  }
}

function datesOf(node: EntityNode | undefined): Pick<Said, 'date' | 'dateBasis'> {
  if (node?.type !== 'Meeting' && node?.type !== 'Statement') return { date: null, dateBasis: null };
  return { date: node.date, dateBasis: node.dateBasis };
}

function followingFrom(claim: ClaimRow, nodes: ReadonlyMap<string, EntityNode>): readonly ClaimRow[] {
  const derive = (type: 'TARGETS' | 'MEMBER', subject: string, object: string, said: Partial<Said>): ClaimRow => ({
    ...claim,
    ...NOTHING,
    ...said,
    id: idOf('claim', claim.article, type, claim.start, claim.end, subject, object),
    type,
    subject,
    object,
    edgeKey: edgeKeyOf(type, subject, object),
    derivedFrom: claim.id,
  });
  const { status, date, dateBasis } = claim;
  const targets = (claim.targets ?? [])
    .filter((target) => nodes.has(target))
    .map((target) => derive('TARGETS', claim.object, target, { status, date, dateBasis }));
  const side = nodes.get(claim.subject);
  const members = (side?.type === 'Organisation' ? side.members : [])
    .filter((member) => member !== claim.subject && nodes.has(member))
    .map((member) => derive('MEMBER', claim.subject, member, {}));
  return [...targets, ...members];
}

/** Which of two claims of one key is kept: the more certain one, then the lesser. */
function stronger(a: ClaimRow, b: ClaimRow): number {
  return b.confidence - a.confidence || compareText(canonicalJson(a), canonicalJson(b));
}
