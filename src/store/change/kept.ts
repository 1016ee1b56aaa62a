import { compareText } from '../../model/order.ts';
import { canonicalJson } from '../canonical.ts';
import type { ClaimRow, Verdict } from '../claims.ts';
import type { Run } from '../engine.ts';
import type { Contribution } from '../entities.ts';
import { ownOrigin } from '../origins.ts';
import type { Row, Value } from '../port.ts';
import type { ArticleRow, ArticleRows } from '../rows.ts';
import { articleRow, claimRow } from '../snapshot.ts';
import { byType } from './stored-rows.ts';

/** What an older version or a withdrawn article keeps: its rows as one text, without what others said or printed. */
export function keptText({ article, contributions, statements, claims }: ArticleRows): string {
  const said = [...contributions.values()].flat().sort((a, b) => compareText(a.entity, b.entity));
  const own = { ...article, origin: ownOrigin(article) };
  return canonicalJson({ article: own, said, statements, claims: claims.map((claim) => ({ ...claim, judged: null })) });
}

/** The rows that `keptText` made a text of. */
export function keptRows(text: string): ArticleRows {
  const { article, said, statements, claims } = JSON.parse(text) as {
    readonly article: ArticleRow;
    readonly said: readonly Contribution[];
    readonly statements: readonly Row[];
    readonly claims: readonly Row[];
  };
  return { article: articleRow(article), contributions: byType(said), statements, claims: claims.map(claimRow) };
}

/** The rows with what people said of their claims, and of the claims those are derived from. */
export async function judgedRows(run: Run, all: readonly ArticleRows[]): Promise<readonly ArticleRows[]> {
  const judgements = await run('read/judgements-of-articles', { ids: all.map(({ article }) => article.id) });
  if (judgements.length === 0) return all;
  const verdicts = new Map<Value, Verdict>(judgements.map(({ claim = null, verdict }) => [claim, verdict as Verdict]));
  const judged = (claim: ClaimRow): ClaimRow => ({
    ...claim,
    judged: verdicts.get(claim.id) ?? verdicts.get(claim.derivedFrom) ?? null,
  });
  return all.map((rows) => ({ ...rows, claims: rows.claims.map(judged) }));
}
