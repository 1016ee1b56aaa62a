import { readArticles } from './articles/read.ts';
import { GuanxiError } from './errors.ts';
import type { Article, Outlet, Source } from './model/article.ts';
import { feedKindOfBytes } from './sources/feed-head.ts';
import type { Fetcher, SourceFailure } from './sources/types.ts';

/** Articles that are read together, under the file or address they stand in. */
export interface Stories {
  readonly file: string;
  readonly articles: readonly Article[];
}

/** A shorter text in a feed is taken for a summary: a lead and no more. */
const SUMMARY_CHARACTERS = 300;
/** A feed has some tens of items; one of thousands would have us ask hosts of its choice. */
const MOST_PAGES = 200;

/**
 * The articles of a source; of a feed, with the page in the place of an item that has only a summary of it, in the order
 * of the feed. Where a page cannot be had, or holds less, its failure comes before the summary, which stays. An address
 * that several items share is not followed. Rejects as `readArticles` does, for the source itself.
 */
export async function* followed(
  source: Source,
  outlets: readonly Outlet[],
  fetcher: Fetcher,
): AsyncGenerator<Stories | SourceFailure> {
  const { file, bytes } = source;
  const articles = await readArticles(source, outlets);
  const wanted = feedKindOfBytes(bytes) === null ? new Set<Article>() : summaries(articles);
  let kept: Article[] = [];
  let asked = 0;
  for (const article of articles) {
    if (!wanted.has(article) || article.url === null || asked > MOST_PAGES) {
      kept.push(article);
      continue;
    }
    asked += 1;
    const page = asked > MOST_PAGES ? tooMany(file) : await pageOf(article, article.url, outlets, fetcher);
    if ('error' in page) {
      kept.push(article);
      yield page;
    } else {
      if (kept.length > 0) yield { file, articles: kept };
      kept = [];
      yield page;
    }
  }
  if (kept.length > 0) yield { file, articles: kept };
}

/** The articles that are summaries of a page of their own. */
function summaries(articles: readonly Article[]): ReadonlySet<Article> {
  const times = new Map<string | null, number>();
  for (const { url } of articles) times.set(url, (times.get(url) ?? 0) + 1);
  return new Set(articles.filter(({ text, url }) => text.length < SUMMARY_CHARACTERS && times.get(url) === 1));
}

async function pageOf(
  summary: Article,
  address: string,
  outlets: readonly Outlet[],
  fetcher: Fetcher,
): Promise<Stories | SourceFailure> {
  const page = await fetcher(address);
  if ('error' in page) return page;
  const { file } = page;
  try {
    const articles = await readArticles(page, outlets);
    const length = articles.reduce((sum, { text }) => sum + text.length, 0);
    if (length >= summary.text.length) return { file, articles };
    const message = `${file}: the page holds less than its summary in the feed, which is read instead`;
    return { file, error: new GuanxiError('NO_SENTENCE', message) };
  } catch (error) {
    if (error instanceof GuanxiError) return { file, error };
    throw error;
  }
}

function tooMany(file: string): SourceFailure {
  const message = `${file}: more than ${MOST_PAGES} items have only a summary; the pages of the rest are not fetched`;
  return { file, error: new GuanxiError('TOO_LARGE', message) };
}
