import type { PartialDate } from '../../model/date.ts';
import { compareText } from '../../model/order.ts';
import type { ClaimType } from '../claims.ts';
import { MOST_CERTAIN } from '../confidence.ts';
import type { Value } from '../port.ts';
import type { ReportedClaim, Support } from './support.ts';
import { counted, EMPTY, type Tally } from './tally.ts';

/** A claim that is the first of its kind, with what it is asked for. */
export interface Champion {
  readonly id: string;
  readonly reportedOn: PartialDate | null;
  readonly confidence: number;
  readonly value: Value;
}

/** Everything a fact edge is made of: counts that add up, and the claims that come first. */
export interface FactState {
  readonly type: ClaimType;
  readonly from: string;
  readonly to: string;
  readonly tally: Tally;
  /** The claim that the edge quotes; its value holds `quote`, `outlet`, `url` and `meeting`. */
  readonly best: Champion;
  /** For each property that changes in time, the claim reported last that has one. */
  readonly newest: Readonly<Record<string, Champion>>;
  readonly firstReported: PartialDate | null;
  readonly lastReported: PartialDate | null;
}

/** Nothing supports the fact any more. */
export const GONE = Symbol('gone');
/** What was taken off came first in something: the claims that remain must be counted anew. */
export const RECOUNT = Symbol('recount');

/** Certainty is counted in millionths of −ln(1 − p). */
export const MICRO = 1_000_000;

/** The state with what one more article says. */
export function withSupport(state: FactState | null, support: Support): FactState {
  const { claims } = support;
  const [first] = claims;
  const days = [state?.firstReported, state?.lastReported, first.reportedOn].filter((day) => typeof day === 'string');
  days.sort(compareText);
  return {
    type: first.type,
    from: first.subject,
    to: first.object,
    tally: counted(state?.tally ?? EMPTY, entriesOf(support), 1),
    best: claims.map(asBest).reduce((a, b) => (bySupport(b, a) < 0 ? b : a), state?.best ?? asBest(first)),
    newest: newestOf(state?.newest ?? {}, claims),
    firstReported: days[0] ?? null,
    lastReported: days.at(-1) ?? null,
  };
}

/** The state without what one article said; GONE or RECOUNT where it cannot be told from the state alone. */
export function withoutSupport(state: FactState, support: Support): FactState | typeof GONE | typeof RECOUNT {
  const tally = counted(state.tally, entriesOf(support), -1);
  if (!tally.has('articles')) return GONE;
  const ids = new Set(support.claims.map(({ id }) => id));
  const first = [state.best, ...Object.values(state.newest)].some(({ id }) => ids.has(id));
  const { reportedOn } = support.claims[0];
  const outermost = reportedOn !== null && (reportedOn === state.firstReported || reportedOn === state.lastReported);
  return first || outermost ? RECOUNT : { ...state, tally };
}

/**
 * What is counted: claims and articles, dates and ends named, and for each origin its best claim's certainty as
 * −ln(1 − p) in millionths: whole numbers, whose sum does not depend on the order.
 */
function* entriesOf({ origin, claims }: Support): Generator<readonly [string, number]> {
  yield ['articles', 1];
  yield ['claims', claims.length];
  yield [`origin:${String(inMillionths(Math.max(...claims.map(certaintyOf)))).padStart(8, '0')}:${origin}`, 1];
  for (const { date, addressees, targets } of claims) {
    if (date !== null) yield [`date:${date}`, 1];
    for (const id of addressees ?? []) yield [`addressees:${id}`, 1];
    for (const id of targets ?? []) yield [`targets:${id}`, 1];
  }
}

/** A claim that was judged right is as certain as any can be. */
function certaintyOf({ confidence, judged }: ReportedClaim): number {
  return judged === 'RIGHT' ? MOST_CERTAIN : Math.min(confidence, MOST_CERTAIN);
}

const inMillionths = (p: number): number => Math.round(-Math.log(1 - p) * MICRO);

function asBest(claim: ReportedClaim): Champion {
  const { id, reportedOn, quote, publisher, url, meeting } = claim;
  return { id, reportedOn, confidence: certaintyOf(claim), value: { quote, outlet: publisher, url, meeting } };
}

function newestOf(known: FactState['newest'], claims: readonly ReportedClaim[]): FactState['newest'] {
  const out: Record<string, Champion> = { ...known };
  for (const claim of claims) {
    const { id, reportedOn, confidence } = claim;
    for (const [field, value] of Object.entries(changing(claim))) {
      const champion = { id, reportedOn, confidence, value };
      const before = out[field];
      if (value !== null && (before === undefined || byReport(champion, before) < 0)) out[field] = champion;
    }
  }
  return out;
}

/** What may be another in a later report; null where the claim does not say. */
function changing({ status, role, since, until, meeting, via, date, dateBasis }: ReportedClaim): Record<string, Value> {
  return {
    status,
    role,
    since,
    until,
    meeting,
    via: via === null || via.length === 0 ? null : via,
    date: date === null ? null : { date, dateBasis },
  };
}

/** Most certain first, then the first reported (known days before unknown), then the lesser id. */
function bySupport(a: Champion, b: Champion): number {
  return (
    b.confidence - a.confidence || compareText(a.reportedOn ?? '9', b.reportedOn ?? '9') || compareText(a.id, b.id)
  );
}

/** Last reported first (unknown days last), then the more certain, then the lesser id. */
function byReport(a: Champion, b: Champion): number {
  return compareText(b.reportedOn ?? '', a.reportedOn ?? '') || b.confidence - a.confidence || compareText(a.id, b.id);
}
