import { groupBy } from '../../model/group.ts';
import { compareText } from '../../model/order.ts';
import type { ClaimType } from '../claims.ts';
import type { Run } from '../engine.ts';
import type { SharedType } from '../entities.ts';
import type { Row } from '../port.ts';
import { type FactRow, factOf } from '../projection.ts';
import { bandsOf } from '../reprints.ts';
import { type ArticleRows, entityTypeOf } from '../rows.ts';
import type { Plan } from './plan.ts';
import { factText, tallyText } from './states.ts';

/** Order of writing facts, and the statement for each. */
const FACT_STATEMENTS: Readonly<Record<ClaimType, string>> = {
  HELD: 'write/fact-held',
  ATTENDED: 'write/fact-attended',
  MET: 'write/fact-met',
  SAID: 'write/fact-said',
  IMPOSED: 'write/fact-imposed',
  PART_OF: 'write/fact-part-of',
  ABOUT: 'write/fact-about',
  TARGETS: 'write/fact-targets',
  MEMBER: 'write/fact-member',
};
const ENTITY_STATEMENTS: Readonly<Record<Exclude<SharedType, 'Policy'>, string>> = {
  Person: 'write/people',
  Organisation: 'write/organisations',
  Office: 'write/offices',
  Meeting: 'write/meetings',
};
/** What an article that leaves, or is replaced, takes with it. */
const CLEARING = ['write/clear-claims', 'write/clear-mentions', 'write/clear-reprints', 'write/clear-bands'];
const TO_FEW: readonly ClaimType[] = ['ATTENDED', 'SAID', 'IMPOSED'];
const AGREEMENTS: readonly unknown[] = ['AGREEMENT', 'LAW', 'INITIATIVE', 'DOCTRINE'];

/** Writes a plan, in the transaction in which it was made. Gives the facts that are there after it. */
export async function writePlan(run: Run, plan: Plan): Promise<readonly FactRow[]> {
  const { change, entities, statementsGone, facts, regrouping } = plan;
  const { out, into } = change;
  const staying = new Set(into.map(({ article }) => article.id));
  const leaving = out.map(({ article }) => article.id);
  await clearArticles(
    run,
    leaving,
    leaving.filter((id) => !staying.has(id)),
  );

  const articles = into.map(({ article }) => article);
  await writeSome(run, 'write/articles', articles);
  await writeSome(
    run,
    'write/origins',
    regrouping.moved.map((id) => ({ id, origin: regrouping.origins.get(id) ?? null })),
  );
  await writeSome(
    run,
    'write/reprints',
    regrouping.reprints.map(({ from, to, similarity }) => ({ from, to, similarity })),
  );
  await writeSome(
    run,
    'write/bands',
    articles.flatMap((article) => bandsOf(article).map((band) => ({ article: article.id, band }))),
  );
  const rows = groupBy(
    entities.flatMap(({ row }) => (row === null ? [] : [row])),
    (row) => entityStatement(row),
  );
  for (const [statement, some] of [...rows].sort(([a], [b]) => compareText(a, b))) await run(statement, { rows: some });
  await writeSome(
    run,
    'write/statements',
    into.flatMap(({ statements }) => statements),
  );
  await writeSome(run, 'write/mentions', into.flatMap(mentionsOf));
  await writeSome(
    run,
    'write/claims',
    into.flatMap(({ claims }) => claims),
  );

  const there = facts.flatMap(({ edgeKey, after }) => (after === null ? [] : [factOf(edgeKey, after)]));
  for (const [type, some] of groupBy(there, (fact) => fact.type)) {
    const written = some.map(({ from, to, edgeKey, properties }) => ({ from, to, edgeKey, properties }));
    await run(FACT_STATEMENTS[type as ClaimType], { rows: written });
  }
  await writeSome(run, 'write/tallies', [
    ...facts.flatMap(({ edgeKey, after }) => (after === null ? [] : [{ id: edgeKey, state: factText(after) }])),
    ...entities.flatMap(({ id, tally, row }) => (row === null ? [] : [{ id, state: tallyText(tally) }])),
  ]);
  await clearGone(run, plan, statementsGone);
  return there;
}

async function clearArticles(run: Run, leaving: readonly string[], gone: readonly string[]): Promise<void> {
  if (leaving.length === 0) return;
  for (const statement of CLEARING) await run(statement, { ids: leaving });
  if (gone.length > 0) await run('write/clear-articles', { ids: gone });
}

async function clearGone(run: Run, { facts, entities }: Plan, statements: readonly string[]): Promise<void> {
  const gone = facts.flatMap(({ edgeKey, before, after }) =>
    before !== null && after === null ? [{ edgeKey, type: before.type, from: before.from, to: before.to }] : [],
  );
  for (const [statement, some] of groupBy(gone, clearingStatement)) {
    await run(statement, { rows: some.map(({ edgeKey, from, to }) => ({ edgeKey, from, to })) });
  }
  const unspoken = entities.filter(({ row }) => row === null).map(({ id }) => id);
  const ids = [...unspoken, ...statements];
  if (ids.length > 0) await run('write/clear-entities', { ids });
  const states = [...gone.map(({ edgeKey }) => edgeKey), ...unspoken];
  if (states.length > 0) await run('write/clear-tallies', { ids: states });
}

/** A meeting, a statement and a measure have few edges where a person or a country has thousands. */
function clearingStatement({ type }: Pick<FactRow, 'type'>): string {
  return TO_FEW.includes(type) ? 'write/clear-facts-of-target' : 'write/clear-facts-of-source';
}

function entityStatement(row: Row): string {
  const type = entityTypeOf(String(row.id)) as SharedType;
  if (type !== 'Policy') return ENTITY_STATEMENTS[type];
  return AGREEMENTS.includes(row.kind) ? 'write/agreements' : 'write/measures';
}

function mentionsOf({ contributions }: ArticleRows): readonly Row[] {
  return [...contributions.values()].flat().map(({ entity, article, ...said }) => ({ entity, article, said }));
}

async function writeSome(run: Run, statement: string, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await run(statement, { rows });
}
