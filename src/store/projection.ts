import { intervalOf, type PartialDate } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import { compareText } from '../model/order.ts';
import { sortedSet } from './canonical.ts';
import type { ClaimRow, ClaimType } from './claims.ts';
import { originsOf } from './origins.ts';
import type { Row } from './port.ts';

/** A claim with what its article adds. */
export type ReportedClaim = ClaimRow & {
  readonly publisher: string | null;
  readonly url: string | null;
  readonly contentHash: string;
};

/** A fact edge: one for each key, answerable to its claims. */
export interface FactRow {
  readonly type: ClaimType;
  readonly from: string;
  readonly to: string;
  readonly edgeKey: string;
  readonly properties: Row;
}

const MOST_CERTAIN = 0.99;

/** The facts that these claims give together; `claims` must be all claims of each key. Sorted by key. */
export function factsOf(claims: readonly ReportedClaim[]): readonly FactRow[] {
  return [...groupBy(claims, ({ edgeKey }) => edgeKey)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([edgeKey, group]) => factOf(edgeKey, group) ?? []);
}

function factOf(edgeKey: string, claims: readonly ReportedClaim[]): FactRow | null {
  const best = [...claims].sort(bySupport)[0];
  if (best === undefined) return null;
  const latest = [...claims].sort(byReport);
  const newest = <K extends keyof ClaimRow>(key: K) => latest.find((claim) => claim[key] !== null)?.[key] ?? null;
  const all = (key: 'addressees' | 'targets') => sortedSet(claims.flatMap((claim) => claim[key] ?? []));
  const { sources, confidence } = supportOf(claims);
  const reported = sortedSet(claims.flatMap(({ reportedOn }) => reportedOn ?? []));
  const common = {
    edgeKey,
    claims: claims.length,
    articles: new Set(claims.map(({ article }) => article)).size,
    sources,
    confidence,
    ...datesOf(claims),
    firstReported: reported[0] ?? null,
    lastReported: reported.at(-1) ?? null,
    status: newest('status'),
    quote: best.quote,
    outlet: best.publisher,
    url: best.url,
  };
  const dated = latest.find(({ date }) => date !== null);
  const date = { date: dated?.date ?? null, dateBasis: dated?.dateBasis ?? null };
  const own: Readonly<Record<ClaimType, () => Row>> = {
    MET: () => ({ meeting: best.meeting, ...date }),
    HELD: () => ({ since: newest('since'), until: newest('until') }),
    ATTENDED: () => ({ role: newest('role') }),
    SAID: () => ({
      addressees: all('addressees'),
      via: latest.find(({ via }) => via !== null && via.length > 0)?.via ?? [],
      meeting: newest('meeting'),
    }),
    IMPOSED: () => ({ targets: all('targets'), ...date }),
    PART_OF: () => ({}),
    ABOUT: () => ({}),
    TARGETS: () => ({}),
    MEMBER: () => ({}),
  };
  const { type, subject, object } = best;
  return { type, from: subject, to: object, edgeKey, properties: { ...common, ...own[type]() } };
}

/** 1 − Π(1 − p) over independent sources, each with its best claim: never certain, four places. */
function supportOf(claims: readonly ReportedClaim[]): { readonly sources: number; readonly confidence: number } {
  const origins = originsOf(claims);
  const best = new Map<string, number>();
  for (const { article, confidence } of claims) {
    const origin = origins.get(article) ?? article;
    best.set(origin, Math.max(best.get(origin) ?? 0, confidence));
  }
  // sorted: a product of floats depends on its order
  const doubt = [...best.values()].sort((a, b) => a - b).reduce((product, p) => product * (1 - p), 1);
  const confidence = Math.round(Math.min(1 - doubt, MOST_CERTAIN) * 10_000) / 10_000;
  return { sources: best.size, confidence };
}

/** The dates that begin first and end last; of two such the narrower, then the lesser. */
function datesOf(claims: readonly ReportedClaim[]): {
  readonly firstDate: PartialDate | null;
  readonly lastDate: PartialDate | null;
} {
  const dates = sortedSet(claims.flatMap(({ date }) => date ?? [])).flatMap((date) => {
    const interval = intervalOf(date);
    return interval === null ? [] : [{ date, ...interval }];
  });
  const first = [...dates].sort((a, b) => compareText(a.first, b.first) || compareText(a.last, b.last))[0];
  const last = [...dates].sort((a, b) => compareText(b.last, a.last) || compareText(b.first, a.first))[0];
  return { firstDate: first?.date ?? null, lastDate: last?.date ?? null };
}

/** Most certain first, then the first reported (known days before unknown), then the lesser id. */
function bySupport(a: ReportedClaim, b: ReportedClaim): number {
  return (
    b.confidence - a.confidence || compareText(a.reportedOn ?? '9', b.reportedOn ?? '9') || compareText(a.id, b.id)
  );
}

/** Last reported first (unknown days last), then the more certain, then the lesser id. */
function byReport(a: ReportedClaim, b: ReportedClaim): number {
  return compareText(b.reportedOn ?? '', a.reportedOn ?? '') || b.confidence - a.confidence || compareText(a.id, b.id);
}
