import { groupBy } from '../model/group.ts';
import { compareText } from '../model/order.ts';

/** An article as far as it tells who stands behind a claim. */
export interface ReportingArticle {
  readonly article: string;
  readonly contentHash: string;
  readonly publisher: string | null;
}

/**
 * The independent source behind each article: articles of one text are one source, and so are those of one publisher;
 * an article without a publisher stands for itself. The only place that decides what is independent.
 */
export function originsOf(articles: readonly ReportingArticle[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const same of groupBy(articles, ({ contentHash }) => contentHash).values()) {
    const names = same.map(({ article, publisher }) => (publisher === null ? `1${article}` : `0${publisher}`));
    const origin = names.sort(compareText)[0] ?? '';
    for (const { article } of same) origins.set(article, origin);
  }
  return origins;
}
