import { intervalOf, type PartialDate } from '../model/date.ts';
import { compareText } from '../model/order.ts';
import type { ClaimType } from './claims.ts';
import { MOST_CERTAIN } from './confidence.ts';
import type { Row } from './port.ts';
import { type FactState, MICRO, withSupport } from './tally/fact-state.ts';
import { type ReportedClaim, supportsOf } from './tally/support.ts';
import { type Tally, under } from './tally/tally.ts';

/** A fact edge: one for each key, answerable to its claims. */
export interface FactRow {
  readonly type: ClaimType;
  readonly from: string;
  readonly to: string;
  readonly edgeKey: string;
  readonly properties: Row;
}

/** The facts that these claims give together; `claims` must be all claims of each key. Sorted by key. */
export function factsOf(claims: readonly ReportedClaim[]): readonly FactRow[] {
  return [...statesOf(claims)].sort(([a], [b]) => compareText(a, b)).map(([edgeKey, state]) => factOf(edgeKey, state));
}

/** The state of each fact by its key, counted from all its claims. */
export function statesOf(claims: readonly ReportedClaim[]): ReadonlyMap<string, FactState> {
  const states = new Map<string, FactState>();
  for (const support of supportsOf(claims)) {
    states.set(support.edgeKey, withSupport(states.get(support.edgeKey) ?? null, support));
  }
  return states;
}

/** The edge of a fact in this state. */
export function factOf(edgeKey: string, state: FactState): FactRow {
  const { type, from, to, tally, best, newest, firstReported, lastReported } = state;
  const { quote, outlet, url, meeting } = best.value as Row;
  const now = (field: string) => newest[field]?.value ?? null;
  const all = (field: string) => under(tally, `${field}:`).map(([id]) => id);
  const date = (now('date') ?? { date: null, dateBasis: null }) as Row;
  const own: Readonly<Record<ClaimType, () => Row>> = {
    MET: () => ({ meeting: meeting ?? null, ...date }),
    HELD: () => ({ since: now('since'), until: now('until') }),
    ATTENDED: () => ({ role: now('role') }),
    SAID: () => ({ addressees: all('addressees'), via: now('via') ?? [], meeting: now('meeting') }),
    IMPOSED: () => ({ targets: all('targets'), ...date }),
    PART_OF: () => ({}),
    ABOUT: () => ({}),
    TARGETS: () => ({}),
    MEMBER: () => ({}),
  };
  const properties = {
    edgeKey,
    claims: tally.get('claims') ?? 0,
    articles: tally.get('articles') ?? 0,
    ...supportIn(tally),
    ...datesIn(tally),
    firstReported,
    lastReported,
    status: now('status'),
    quote: quote ?? null,
    outlet: outlet ?? null,
    url: url ?? null,
    ...own[type](),
  };
  return { type, from, to, edgeKey, properties };
}

/** 1 − Π(1 − p) over independent sources, each with its best claim: never certain, four places. */
function supportIn(tally: Tally): { readonly sources: number; readonly confidence: number } {
  const best = new Map<string, number>();
  // sorted by certainty: the last of an origin is its best
  for (const [key] of under(tally, 'origin:')) {
    const colon = key.indexOf(':');
    best.set(key.slice(colon + 1), Number(key.slice(0, colon)));
  }
  const doubt = [...best.values()].reduce((sum, one) => sum + one, 0);
  const confidence = Math.min(1 - Math.exp(-doubt / MICRO), MOST_CERTAIN);
  return { sources: best.size, confidence: Math.round(confidence * 10_000) / 10_000 };
}

/** The dates that begin first and end last; of two such the narrower, then the lesser. */
function datesIn(tally: Tally): { readonly firstDate: PartialDate | null; readonly lastDate: PartialDate | null } {
  const dates = under(tally, 'date:').flatMap(([date]) => {
    const interval = intervalOf(date);
    return interval === null ? [] : [{ date, ...interval }];
  });
  const first = [...dates].sort((a, b) => compareText(a.first, b.first) || compareText(a.last, b.last))[0];
  const last = [...dates].sort((a, b) => compareText(b.last, a.last) || compareText(b.first, a.first))[0];
  return { firstDate: first?.date ?? null, lastDate: last?.date ?? null };
}
