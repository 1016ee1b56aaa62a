import { GuanxiError } from '../errors.ts';
import { groupBy } from '../model/group.ts';
import { compareText } from '../model/order.ts';
import type { ExtractionRecord } from '../model/record.ts';
import { sortedSet } from './canonical.ts';
import type { ClaimType } from './claims.ts';
import type { Engine, Run } from './engine.ts';
import { type Contribution, mergedEntity, type SharedType } from './entities.ts';
import type { LoadSummary, Row } from './port.ts';
import { type FactRow, factsOf, type ReportedClaim } from './projection.ts';
import { type ArticleRows, entityTypeOf, rowsOf, sizeOf } from './rows.ts';
import { claimRow } from './snapshot.ts';

/** Rows a transaction; an article is never parted. */
const ROWS_A_BATCH = 5_000;

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
const AGREEMENTS: readonly unknown[] = ['AGREEMENT', 'LAW', 'INITIATIVE', 'DOCTRINE'];

/**
 * Loads records in batches of whole articles, each batch one transaction. What stands in the graph with the same
 * content is left alone; an article that says something else now takes its old claims with it. Of two records of one
 * article the last is loaded.
 */
export async function loadInto(
  engine: Engine,
  records: readonly ExtractionRecord[],
  onProgress?: (done: number) => void,
): Promise<LoadSummary> {
  const last = new Map(records.map((record) => [record.article.id, record]));
  let done = records.length - last.size;
  let total: LoadSummary = { articles: 0, unchanged: done, claims: 0, facts: 0 };
  for (const batch of batchesOf([...last.values()])) {
    const loaded = await engine.write((run) => loadBatch(run, batch));
    total = loadedTogether(total, loaded);
    done += batch.length;
    onProgress?.(done);
  }
  if (total.articles > 0) await engine.settle();
  return total;
}

/** What two loads did together. */
export function loadedTogether(a: LoadSummary, b: LoadSummary): LoadSummary {
  return {
    articles: a.articles + b.articles,
    unchanged: a.unchanged + b.unchanged,
    claims: a.claims + b.claims,
    facts: a.facts + b.facts,
  };
}

function* batchesOf(records: readonly ExtractionRecord[]): Generator<readonly ArticleRows[]> {
  let batch: ArticleRows[] = [];
  let size = 0;
  for (const record of records) {
    const rows = rowsOf(record);
    if (size > 0 && size + sizeOf(rows) > ROWS_A_BATCH) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(rows);
    size += sizeOf(rows);
  }
  if (batch.length > 0) yield batch;
}

async function loadBatch(run: Run, batch: readonly ArticleRows[]): Promise<LoadSummary> {
  await run('write/turn', {});
  const known = await run('read/record-hashes', { ids: batch.map(({ article }) => article.id) });
  const hashes = new Map(known.map((row) => [row.id, row.recordHash]));
  const fresh = batch.filter(({ article }) => hashes.get(article.id) !== article.recordHash);
  if (fresh.length === 0) return { articles: 0, unchanged: batch.length, claims: 0, facts: 0 };
  const stale = fresh.map(({ article }) => article.id).filter((id) => hashes.has(id));
  const left = await clear(run, stale);

  const entities = await mergedEntities(run, fresh, left.entities);
  const claims = fresh.flatMap((rows) => rows.claims);
  const facts = await mergedFacts(run, fresh, left.facts);
  await run('write/articles', { rows: fresh.map(({ article }) => article) });
  for (const [statement, rows] of entities) await run(statement, { rows });
  await writeSome(
    run,
    'write/statements',
    fresh.flatMap(({ statements }) => statements),
  );
  await writeSome(run, 'write/mentions', fresh.flatMap(mentionsOf));
  await writeSome(run, 'write/claims', claims);
  for (const [type, some] of groupBy(facts, (fact) => fact.type))
    await run(FACT_STATEMENTS[type as ClaimType], factRows(some));
  await clearUnsupported(run, left, facts);
  return { articles: fresh.length, unchanged: batch.length - fresh.length, claims: claims.length, facts: facts.length };
}

/** What articles that are about to be replaced leave behind: to be counted again, or to go. */
interface Left {
  readonly entities: readonly string[];
  readonly facts: readonly { readonly edgeKey: string; readonly from: string; readonly to: string }[];
}

async function clear(run: Run, ids: readonly string[]): Promise<Left> {
  if (ids.length === 0) return { entities: [], facts: [] };
  const claims = await run('read/footprint-claims', { ids });
  const mentions = await run('read/footprint-mentions', { ids });
  await run('write/clear-claims', { ids });
  await run('write/clear-mentions', { ids });
  const ends = claims.flatMap(({ subject, object }) => [String(subject), String(object)]);
  return {
    entities: sortedSet([...ends, ...mentions.map(({ entity }) => String(entity))]),
    facts: claims.map((row) => ({ edgeKey: String(row.edgeKey), from: String(row.subject), to: String(row.object) })),
  };
}

/** Entity rows by statement: what the fresh articles say together with all others in the graph. */
async function mergedEntities(
  run: Run,
  fresh: readonly ArticleRows[],
  also: readonly string[],
): Promise<readonly (readonly [string, readonly Row[]])[]> {
  const said = fresh.flatMap(({ contributions }) => [...contributions.values()].flat());
  const ids = sortedSet([...said.map(({ entity }) => entity), ...also]);
  const stored = await run('read/contributions', { ids });
  const all = groupBy(
    [
      ...said,
      ...stored.map((row) => ({ ...(row.said as Row), entity: row.entity, article: row.article }) as Contribution),
    ],
    ({ entity }) => entity,
  );
  const rows = new Map<string, Row[]>();
  for (const id of ids) {
    const contributions = all.get(id);
    const type = entityTypeOf(id);
    if (contributions === undefined || type === 'Statement') continue;
    if (type === null) throw new GuanxiError('STORE_QUERY', `${id} is no id of an entity: extract the articles again`);
    const row = mergedEntity(id, type, contributions);
    const statement = type === 'Policy' ? policyStatement(row) : ENTITY_STATEMENTS[type];
    rows.set(statement, [...(rows.get(statement) ?? []), row]);
  }
  return [...rows].sort(([a], [b]) => compareText(a, b));
}

function policyStatement(row: Row): string {
  return AGREEMENTS.includes(row.kind) ? 'write/agreements' : 'write/measures';
}

/** The facts that the fresh articles touch, counted from all their claims. */
async function mergedFacts(run: Run, fresh: readonly ArticleRows[], also: Left['facts']): Promise<readonly FactRow[]> {
  const said: readonly ReportedClaim[] = fresh.flatMap(({ article, claims }) => {
    const { publisher, url, contentHash } = article;
    return claims.map((claim) => ({ ...claim, publisher, url, contentHash }));
  });
  const keys = sortedSet([...said, ...also].map(({ edgeKey }) => edgeKey));
  const stored = await run('read/claims-of-keys', { keys });
  return factsOf([...said, ...stored.map(reportedClaim)]);
}

/** A claim as `read/claims-of-keys` gives it. */
function reportedClaim(row: Row): ReportedClaim {
  const { claim, ...rest } = row;
  return { ...claimRow(claim as Row), ...rest } as ReportedClaim;
}

function mentionsOf({ contributions }: ArticleRows): readonly Row[] {
  return [...contributions.values()].flat().map(({ entity, article, ...said }) => ({ entity, article, said }));
}

function factRows(facts: readonly FactRow[]): { readonly rows: readonly Row[] } {
  return { rows: facts.map(({ from, to, edgeKey, properties }) => ({ from, to, edgeKey, properties })) };
}

async function clearUnsupported(run: Run, left: Left, facts: readonly FactRow[]): Promise<void> {
  if (left.entities.length === 0) return;
  const supported = new Set(facts.map(({ edgeKey }) => edgeKey));
  await writeSome(
    run,
    'write/clear-facts',
    left.facts.filter(({ edgeKey }) => !supported.has(edgeKey)),
  );
  await run('write/clear-entities', { ids: left.entities });
}

async function writeSome(run: Run, statement: string, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await run(statement, { rows });
}
