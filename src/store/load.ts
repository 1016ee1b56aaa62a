import { groupBy } from '../model/group.ts';
import type { ExtractionRecord } from '../model/record.ts';
import { type Arrival, arrivalOf, fuller, type Reading } from './change/arrival.ts';
import { judgedRows, keptRows } from './change/kept.ts';
import { type Plan, planOf } from './change/plan.ts';
import { storedRows } from './change/stored-rows.ts';
import { writePlan } from './change/write.ts';
import type { Engine, Run } from './engine.ts';
import { keep, withdrawalsOf } from './inputs.ts';
import type { ChangeReport, LoadSummary, Row } from './port.ts';
import { reportedTogether, reportOf } from './report.ts';
import { type ArticleRows, rowsOf, sizeOf } from './rows.ts';
import { inTurn } from './turn.ts';
import { versionRow, withdrawalRow } from './versions.ts';

/** Rows a transaction; an article is never parted. */
const ROWS_A_BATCH = 5_000;

const NOTHING: LoadSummary = { articles: 0, unchanged: 0, withdrawn: 0, claims: 0, facts: 0 };

/**
 * Loads records in batches of whole articles, each batch one transaction. What stands in the graph with the same
 * content is left alone; an article that says something else now takes its old claims with it and keeps them as an
 * older version; a withdrawn one stays withdrawn.
 */
export async function loadInto(
  engine: Engine,
  records: readonly ExtractionRecord[],
  onProgress?: (done: number) => void,
  onChange?: (report: ChangeReport) => void,
): Promise<LoadSummary> {
  let done = 0;
  let total = NOTHING;
  for (const batch of batchesOf(records)) {
    const { plan, ...loaded } = await inTurn(engine, (run) => loadBatch(run, batch.articles));
    if (plan !== null) onChange?.(reportOf(plan, new Map()));
    total = loadedTogether(total, { ...loaded, unchanged: loaded.unchanged + batch.repeated });
    done += batch.articles.length + batch.repeated;
    onProgress?.(done);
  }
  if (total.articles > 0) await engine.settle();
  return total;
}

/** What `loadInto` does, and all that it changed. */
export async function reread(engine: Engine, records: readonly ExtractionRecord[]): Promise<ChangeReport> {
  const reports: ChangeReport[] = [];
  await loadInto(engine, records, undefined, (report) => void reports.push(report));
  return reportedTogether(reports);
}

/** What two loads did together. */
export function loadedTogether(a: LoadSummary, b: LoadSummary): LoadSummary {
  return {
    articles: a.articles + b.articles,
    unchanged: a.unchanged + b.unchanged,
    withdrawn: a.withdrawn + b.withdrawn,
    claims: a.claims + b.claims,
    facts: a.facts + b.facts,
  };
}

interface Batch {
  readonly articles: readonly ArticleRows[];
  /** Readings of a text that the batch has a fuller reading of. */
  readonly repeated: number;
}

/** No batch holds two texts of one article: the later is a version after the earlier. */
function* batchesOf(records: readonly ExtractionRecord[]): Generator<Batch> {
  let batch = new Map<string, ArticleRows>();
  let [size, repeated] = [0, 0];
  for (const record of records) {
    const rows = rowsOf(record);
    const { id } = rows.article;
    const other = batch.get(id);
    const same = other !== undefined && isSameText(rows, other);
    if (same) {
      repeated += 1;
      if (fuller(rows.article, other.article) < 0) batch.set(id, rows);
      continue;
    }
    if (size > 0 && (other !== undefined || size + sizeOf(rows) > ROWS_A_BATCH)) {
      yield { articles: [...batch.values()], repeated };
      batch = new Map();
      [size, repeated] = [0, 0];
    }
    batch.set(id, rows);
    size += sizeOf(rows);
  }
  if (batch.size > 0) yield { articles: [...batch.values()], repeated };
}

function isSameText({ article: a }: ArticleRows, { article: b }: ArticleRows): boolean {
  return a.contentHash === b.contentHash && a.extractor === b.extractor;
}

async function loadBatch(
  run: Run,
  batch: readonly ArticleRows[],
): Promise<LoadSummary & { readonly plan: Plan | null }> {
  const ids = batch.map(({ article }) => article.id);
  const known = await knownOf(run, ids);
  const arrivals = groupBy(batch, ({ article }) => arrivalAmong(article, known));
  const of = (...some: readonly (Arrival | 'NEW')[]) => some.flatMap((arrival) => arrivals.get(arrival) ?? []);
  const isWithdrawn = ({ article }: ArticleRows) => known.withdrawn.has(article.id);

  const changed = of('NEW', 'REREAD', 'NEW_VERSION').filter((rows) => !isWithdrawn(rows));
  const out = await storedRows(
    run,
    changed.map(({ article }) => article.id).filter((id) => known.readings.has(id)),
  );
  const before = new Map(out.map((rows) => [rows.article.id, rows]));
  const withdrawn = of('REREAD', 'NEW_VERSION').filter(isWithdrawn);
  for (const { article } of withdrawn) {
    const row = known.withdrawn.get(article.id);
    if (row !== undefined) before.set(article.id, keptRows(String(row.rows)));
  }
  await keep(
    run,
    'Version',
    of('NEW_VERSION').flatMap(({ article: { id } }) => {
      const older = before.get(id);
      return older === undefined ? [] : [versionRow(older, (known.versions.get(id)?.length ?? 0) + 1)];
    }),
  );
  await keep(
    run,
    'Withdrawal',
    withdrawn.map((rows) => withdrawalRow(rows, known.withdrawn.get(rows.article.id) ?? {})),
  );
  const counted = { withdrawn: batch.filter(isWithdrawn).length, unchanged: 0 };
  counted.unchanged = batch.length - changed.length - counted.withdrawn;
  if (changed.length === 0) return { ...NOTHING, ...counted, plan: null };
  const plan = await planOf(run, { out, into: await judgedRows(run, changed) });
  const facts = await writePlan(run, plan);
  const claims = changed.reduce((sum, rows) => sum + rows.claims.length, 0);
  return { articles: changed.length, ...counted, claims, facts: facts.length, plan };
}

/** What the graph knows of some articles, withdrawn ones among them. */
interface Known {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly withdrawn: ReadonlyMap<string, Row>;
  /** The hashes of the texts an article had before. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

async function knownOf(run: Run, ids: readonly string[]): Promise<Known> {
  const stored = await run('read/known-articles', { ids });
  const withdrawals = await withdrawalsOf(run, ids);
  const versions = groupBy(await run('read/versions-of-articles', { ids }), ({ article }) => String(article));
  const reading = (row: Row) => row as unknown as Reading;
  return {
    readings: new Map([
      ...stored.map((row) => [String(row.id), reading(row)] as const),
      ...withdrawals.map((row) => [String(row.article), reading({ ...UNKNOWN, ...row })] as const),
    ]),
    withdrawn: new Map(withdrawals.map((row) => [String(row.article), row])),
    versions: new Map([...versions].map(([id, some]) => [id, some.map(({ contentHash }) => String(contentHash))])),
  };
}

const UNKNOWN = { publishedOn: null, publisher: null, url: null };

function arrivalAmong(article: ArticleRows['article'], { readings, versions }: Known): Arrival | 'NEW' {
  const known = readings.get(article.id);
  return known === undefined ? 'NEW' : arrivalOf(article, known, versions.get(article.id) ?? []);
}
