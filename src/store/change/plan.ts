import { GuanxiError } from '../../errors.ts';
import { groupBy } from '../../model/group.ts';
import { sortedSet } from '../canonical.ts';
import type { Run } from '../engine.ts';
import type { SharedType } from '../entities.ts';
import type { Row } from '../port.ts';
import { statesOf } from '../projection.ts';
import { type ArticleRow, type ArticleRows, entityTypeOf } from '../rows.ts';
import { claimRow } from '../snapshot.ts';
import { mergedEntity, tallied } from '../tally/entity-tally.ts';
import { type FactState, GONE, RECOUNT, withoutSupport, withSupport } from '../tally/fact-state.ts';
import { type ReportedClaim, type Support, supportsOf } from '../tally/support.ts';
import { EMPTY, type Tally } from '../tally/tally.ts';
import { type Regrouping, regrouped } from './regroup.ts';
import { factStateOf, tallyFrom } from './states.ts';
import { storedRows } from './stored-rows.ts';

/** Articles that leave the graph and articles that come in; an article in both is replaced. */
export interface Change {
  readonly out: readonly ArticleRows[];
  readonly into: readonly ArticleRows[];
}

/** A fact before and after; null where it is not there. */
export interface FactChange {
  readonly edgeKey: string;
  readonly before: FactState | null;
  readonly after: FactState | null;
}

/** An entity after a change; no row where no article speaks of it any more. */
export interface EntityChange {
  readonly id: string;
  readonly tally: Tally;
  readonly row: Row | null;
}

/** All that a change comes to, before anything is written. */
export interface Plan {
  readonly change: Change;
  readonly entities: readonly EntityChange[];
  readonly statementsGone: readonly string[];
  readonly facts: readonly FactChange[];
  readonly regrouping: Regrouping;
}

/**
 * Reads what a change touches and works out what it comes to: only the entities and facts of the articles that move,
 * each from its kept state, so the cost does not grow with the graph.
 */
export async function planOf(run: Run, change: Change): Promise<Plan> {
  const ids = new Set(change.into.map(({ article }) => article.id));
  const gone = change.out.map(({ article }) => article.id).filter((id) => !ids.has(id));
  const regrouping = await regrouped(
    run,
    gone,
    change.into.map(({ article }) => article),
  );
  const into = change.into.map((rows) => withOrigin(rows, regrouping));
  const moved = await storedRows(run, regrouping.moved);
  const facts = await factChanges(
    run,
    [...change.out, ...moved].flatMap(reported),
    [...into, ...moved.map((rows) => withOrigin(rows, regrouping))].flatMap(reported),
  );
  const statements = new Set(into.flatMap((rows) => rows.statements.map(({ id }) => id)));
  return {
    change: { out: change.out, into },
    entities: await entityChanges(run, { out: change.out, into }),
    statementsGone: change.out
      .flatMap((rows) => rows.statements.map(({ id }) => String(id)))
      .filter((id) => !statements.has(id)),
    facts,
    regrouping,
  };
}

function withOrigin(rows: ArticleRows, { origins }: Regrouping): ArticleRows {
  const { article } = rows;
  const origin = origins.get(article.id) ?? article.origin;
  return { ...rows, article: { ...article, origin } as ArticleRow };
}

function reported({ article, claims }: ArticleRows): readonly ReportedClaim[] {
  const { publisher, url, origin } = article;
  return claims.map((claim) => ({ ...claim, publisher, url, origin }));
}

async function factChanges(
  run: Run,
  out: readonly ReportedClaim[],
  into: readonly ReportedClaim[],
): Promise<readonly FactChange[]> {
  const [without, withNew] = [groupBy(supportsOf(out), keyOf), groupBy(supportsOf(into), keyOf)];
  const keys = sortedSet([...without.keys(), ...withNew.keys()]);
  const stored = await run('read/tallies', { ids: keys });
  const before = new Map(stored.map((row) => [String(row.id), factStateOf(String(row.state))]));
  const left = new Map<string, FactState | null>();
  const recount: string[] = [];
  for (const key of keys) {
    const remaining = reducedBy(before.get(key) ?? null, without.get(key) ?? []);
    if (remaining === RECOUNT) recount.push(key);
    else left.set(key, remaining);
  }
  const leaving = new Set(out.map(({ article }) => article));
  for (const [key, state] of await recounted(run, recount, leaving)) left.set(key, state);
  return keys.map((edgeKey) => {
    const after = (withNew.get(edgeKey) ?? []).reduce<FactState | null>(withSupport, left.get(edgeKey) ?? null);
    return { edgeKey, before: before.get(edgeKey) ?? null, after };
  });
}

const keyOf = ({ edgeKey }: Support): string => edgeKey;

function reducedBy(state: FactState | null, supports: readonly Support[]): FactState | null | typeof RECOUNT {
  let left = state;
  for (const support of supports) {
    if (left === null) return RECOUNT;
    const next = withoutSupport(left, support);
    if (next === RECOUNT) return RECOUNT;
    left = next === GONE ? null : next;
  }
  return left;
}

/** The states of these facts from all their claims but those of articles that leave. */
async function recounted(
  run: Run,
  keys: readonly string[],
  leaving: ReadonlySet<string>,
): Promise<ReadonlyMap<string, FactState>> {
  if (keys.length === 0) return new Map();
  const rows = await run('read/claims-of-keys', { keys });
  const claims = rows.map(({ claim, ...rest }) => ({ ...claimRow(claim as Row), ...rest }) as ReportedClaim);
  return statesOf(claims.filter(({ article }) => !leaving.has(article)));
}

async function entityChanges(run: Run, { out, into }: Change): Promise<readonly EntityChange[]> {
  const contributions = (rows: ArticleRows) => [...rows.contributions.values()].flat();
  const [leaving, coming] = [out.flatMap(contributions), into.flatMap(contributions)];
  const ids = sortedSet([...leaving, ...coming].map(({ entity }) => entity));
  const stored = await run('read/tallies', { ids });
  const tallies = new Map(stored.map((row) => [String(row.id), tallyFrom(String(row.state))]));
  for (const [some, times] of [
    [leaving, -1],
    [coming, 1],
  ] as const) {
    for (const one of some) {
      const tally = tallies.get(one.entity) ?? EMPTY;
      tallies.set(one.entity, tallied(tally, sharedTypeOf(one.entity), one, times));
    }
  }
  return ids.map((id) => {
    const tally = tallies.get(id) ?? EMPTY;
    return { id, tally, row: tally.has('articles') ? mergedEntity(id, sharedTypeOf(id), tally) : null };
  });
}

function sharedTypeOf(id: string): SharedType {
  const type = entityTypeOf(id);
  if (type === null || type === 'Statement') {
    throw new GuanxiError('STORE_QUERY', `${id} is no id of an entity: extract the articles again`);
  }
  return type;
}
