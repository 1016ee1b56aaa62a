import { compareText } from '../../model/order.ts';
import { sortedSet } from '../canonical.ts';
import type { Run } from '../engine.ts';
import { type Reporter, sharedOrigin } from '../origins.ts';
import { bandsOf, type Fingerprinted, reprintSimilarity } from '../reprints.ts';
import type { ArticleRow } from '../rows.ts';

/** That two articles print the same story; the lesser id first. */
export interface Reprint {
  readonly from: string;
  readonly to: string;
  readonly similarity: number;
}

/** What a change does to the groups of reprints. */
export interface Regrouping {
  /** The origin of every article whose group the change touches. */
  readonly origins: ReadonlyMap<string, string>;
  /** Articles that stay and have another origin now. */
  readonly moved: readonly string[];
  /** The edges of the articles that come in. */
  readonly reprints: readonly Reprint[];
}

/**
 * The groups of reprints once some articles are gone and others are there: groups are the connected parts of what
 * `REPRINTS` joins, so they do not depend on the order in which articles came.
 */
export async function regrouped(run: Run, out: readonly string[], into: readonly ArticleRow[]): Promise<Regrouping> {
  const leaving = new Set([...out, ...into.map(({ id }) => id)]);
  const reprints = await reprintsOf(run, into, leaving);
  const neighbours = await run('read/reprints', { ids: [...leaving] });
  const seeds = [...neighbours.map(({ other }) => String(other)), ...reprints.flatMap(({ from, to }) => [from, to])];
  const joined = await spread(run, sortedSet(seeds.filter((id) => !leaving.has(id))), leaving);
  for (const { from, to } of reprints) join(joined, from, to);

  const stored = await run('read/reporters', { ids: sortedSet([...joined.keys()].filter((id) => !leaving.has(id))) });
  const before = new Map(stored.map((row) => [String(row.id), String(row.origin)]));
  const reporters = new Map<string, Reporter>([
    ...stored.map((row) => [String(row.id), row as unknown as Reporter] as const),
    ...into.map((article) => [article.id, article] as const),
  ]);
  const origins = new Map<string, string>();
  for (const group of partsOf(joined, [...reporters.keys()].sort(compareText))) {
    const origin = sharedOrigin(group.flatMap((id) => reporters.get(id) ?? []));
    for (const id of group) origins.set(id, origin);
  }
  const moved = [...before].filter(([id, origin]) => origins.get(id) !== origin).map(([id]) => id);
  return { origins, moved: moved.sort(compareText), reprints };
}

type Joined = Map<string, Set<string>>;

function join(joined: Joined, a: string, b: string): void {
  joined.set(a, (joined.get(a) ?? new Set()).add(b));
  joined.set(b, (joined.get(b) ?? new Set()).add(a));
}

/** The edges of the incoming articles among themselves and with those that stay. */
async function reprintsOf(run: Run, into: readonly ArticleRow[], leaving: ReadonlySet<string>): Promise<Reprint[]> {
  const stored = await run('read/band-members', { bands: sortedSet(into.flatMap(bandsOf)) });
  const staying = stored.filter(({ id }) => !leaving.has(String(id))) as unknown as Fingerprinted[];
  const byBand = new Map<string, Fingerprinted[]>();
  for (const one of [...staying, ...into])
    for (const band of bandsOf(one)) byBand.set(band, [...(byBand.get(band) ?? []), one]);
  const reprints = new Map<string, Reprint>();
  for (const article of into) {
    for (const other of bandsOf(article).flatMap((band) => byBand.get(band) ?? [])) {
      const [from = '', to = ''] = [article.id, other.id].sort(compareText);
      if (from === to || reprints.has(`${from} ${to}`)) continue;
      const similarity = reprintSimilarity(article, other);
      if (similarity !== null) reprints.set(`${from} ${to}`, { from, to, similarity });
    }
  }
  return [...reprints.values()];
}

/** All that stored edges join with these, step by step; `without` is passed over. */
async function spread(run: Run, seeds: readonly string[], without: ReadonlySet<string>): Promise<Joined> {
  const joined: Joined = new Map(seeds.map((id) => [id, new Set()]));
  let frontier = seeds;
  while (frontier.length > 0) {
    const next = new Set<string>();
    for (const { id, other } of await run('read/reprints', { ids: frontier })) {
      const reached = String(other);
      if (without.has(reached)) continue;
      if (!joined.has(reached)) next.add(reached);
      join(joined, String(id), reached);
    }
    frontier = [...next];
  }
  return joined;
}

function* partsOf(joined: Joined, ids: readonly string[]): Generator<readonly string[]> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) continue;
    const part = [id];
    seen.add(id);
    for (const member of part)
      for (const other of joined.get(member) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          part.push(other);
        }
    yield part;
  }
}
