import { groupBy } from '../../model/group.ts';
import { compareText } from '../../model/order.ts';
import { sortedSet } from '../canonical.ts';
import type { Run } from '../engine.ts';
import type { Contribution, SharedType } from '../entities.ts';
import type { Row } from '../port.ts';
import { type ArticleRow, type ArticleRows, entityTypeOf } from '../rows.ts';
import { articleRow, claimRow } from '../snapshot.ts';

/** Everything these articles have in the graph, as `rowsOf` made it; an article that is not there is left out. */
export async function storedRows(run: Run, ids: readonly string[]): Promise<readonly ArticleRows[]> {
  if (ids.length === 0) return [];
  const articles = await storedArticleRows(run, ids);
  const said = groupBy(await run('read/stored-mentions', { ids }), ({ article }) => String(article));
  const claimed = (await run('read/stored-claims', { ids })).map(({ claim }) => claimRow(claim as Row));
  const claims = groupBy(claimed, ({ article }) => article);
  const ends = claimed.flatMap(({ subject, object }) => [subject, object]);
  const statementIds = sortedSet(ends.filter((end) => entityTypeOf(end) === 'Statement'));
  const statements = groupBy(
    (await run('read/stored-statements', { ids: statementIds })).map(({ statement }) => statement as Row),
    ({ article }) => String(article),
  );
  return articles.map((row) => {
    const contributions = (said.get(row.id) ?? []).map(
      ({ entity, said: properties }) => ({ ...(properties as Row), entity, article: row.id }) as Contribution,
    );
    return {
      article: row,
      contributions: byType(contributions),
      statements: [...(statements.get(row.id) ?? [])].sort((a, b) => compareText(String(a.id), String(b.id))),
      claims: [...(claims.get(row.id) ?? [])].sort((a, b) => compareText(a.id, b.id)),
    };
  });
}

/** The nodes of these articles. */
export async function storedArticleRows(run: Run, ids: readonly string[]): Promise<readonly ArticleRow[]> {
  return (await run('read/stored-articles', { ids })).map(({ article }) => articleRow(article as Row));
}

/** Contributions by the type of their entity, each type sorted by entity. */
export function byType(contributions: readonly Contribution[]): ReadonlyMap<SharedType, readonly Contribution[]> {
  const sorted = [...contributions].sort((a, b) => compareText(a.entity, b.entity));
  return groupBy(sorted, ({ entity }) => String(entityTypeOf(entity))) as Map<SharedType, Contribution[]>;
}
