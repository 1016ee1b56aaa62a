import { GuanxiError } from '../errors.ts';
import type { Article, Outlet, Source } from '../model/article.ts';
import { idOf } from '../model/id.ts';
import { feedKind } from '../sources/feed-head.ts';
import { assemble } from './assemble.ts';
import { bodyDrafts, hasSentence } from './body.ts';
import { DOCUMENT_FORMATS } from './document.ts';
import type { Draft } from './draft.ts';
import { readFeed } from './feed/read.ts';
import { bodyFormat } from './format.ts';
import type { PageOrigin } from './html/read.ts';
import { breaksOff, isCrowded, MOST_OPENINGS } from './html/tags.ts';
import { stampDay } from './stamp-day.ts';
import { decode } from './text/decode.ts';
import { splitFrontMatter } from './text/front-matter.ts';
import { splitPostHead } from './text/post-head.ts';
import { fullerTitle } from './title.ts';

/** More than any report has; five megabytes of Chinese are less. */
const MOST_CHARACTERS = 2_000_000;

/** Where a text came from. */
export type TextSource = Omit<Source, 'bytes'>;

/**
 * The stories of one source, in their order: a post, a page of HTML, Markdown, plain text or a newspaper page of
 * several. `outlets` says which host or author is which outlet: zaobao.com is 联合早报. Rejects with GuanxiError, naming
 * the file: EMPTY, BINARY, CHARSET, FRONT_MATTER, TRUNCATED for HTML that breaks off, NO_SENTENCE where no text is left,
 * TOO_LARGE for a story of more than two million characters or a page of a million tags.
 */
export async function readArticles(source: Source, outlets: readonly Outlet[]): Promise<Article[]> {
  return articlesOf(await draftsOf(source, outlets), source.file, outlets);
}

/** What `readArticles` gives for bytes that are decoded already; throws the same but EMPTY, BINARY and CHARSET. */
export function articlesOfText(text: string, source: TextSource, outlets: readonly Outlet[]): Article[] {
  return articlesOf(textDrafts(text, source, outlets), source.file, outlets);
}

function articlesOf(drafts: readonly Draft[], file: string, outlets: readonly Outlet[]): Article[] {
  const stories = drafts.filter(hasSentence);
  for (const story of stories) refuseEndless(story, file);
  const page = stories.length > 1 ? pageOf(stories) : null;
  const articles = stories.map((draft) => assemble(draft, outlets, page));
  if (articles.length > 0) return articles;
  throw new GuanxiError(
    'NO_SENTENCE',
    `${file}: no sentence is left once headings, links and furniture are gone; give the whole article`,
  );
}

/** What is longer than any article would be read for minutes, and is a list, an archive or an attack. */
function refuseEndless({ passages }: Draft, file: string): void {
  const size = passages.reduce((sum, { text }) => sum + text.length, 0);
  if (size <= MOST_CHARACTERS) return;
  throw new GuanxiError(
    'TOO_LARGE',
    `${file}: one story of ${size} characters, the limit is ${MOST_CHARACTERS}; split it into its articles`,
  );
}

async function draftsOf(source: Source, outlets: readonly Outlet[]): Promise<Draft[]> {
  const format = DOCUMENT_FORMATS.find(({ matches }) => matches(source.bytes));
  return format === undefined ? textDrafts(decode(source), source, outlets) : await format.drafts(source);
}

/** The drafts of a text: under its front matter and post head, as its format has them. */
function textDrafts(text: string, { file, url, title, stamp }: TextSource, outlets: readonly Outlet[]): Draft[] {
  const feed = feedKind(text);
  if (feed !== null) return readFeed(text, feed, { file, url: url ?? null, outlets });
  const { fields, body } = splitFrontMatter(text, file);
  const head = splitPostHead(body);
  const named = fields.get('original_url') ?? fields.get('from') ?? fields.get('url') ?? fields.get('link') ?? head.url;
  const author = fields.get('publisher') ?? fields.get('author') ?? fields.get('source') ?? null;
  const origin = { url: named ?? url ?? null, author, outlets };
  return bodiesOf(head.body, file, origin).map((draft) => ({
    ...draft,
    title: draft.partOfPage
      ? draft.title
      : (fullerTitle(fields.get('title') ?? null, head.title) ?? draft.title ?? title ?? null),
    url: named ?? draft.url ?? url ?? null,
    author: author ?? draft.author,
    date: fields.get('date') ?? fields.get('published') ?? null,
    // a post's stamp has no zone of its own
    stampedOn:
      head.epoch !== null
        ? new Date(head.epoch).toISOString().slice(0, 10)
        : stamp === undefined
          ? null
          : stampDay(stamp),
  }));
}

function bodiesOf(body: string, file: string, origin: PageOrigin): Draft[] {
  const format = bodyFormat(body);
  if (isCrowded(body)) {
    throw new GuanxiError(
      'TOO_LARGE',
      `${file}: more than ${MOST_OPENINGS} tags, so it is no article's page; give the page of one article`,
    );
  }
  if ((format === 'html' || format === 'markdown') && breaksOff(body)) {
    throw new GuanxiError(
      'TRUNCATED',
      `${file}: the HTML breaks off inside a tag or a paragraph; fetch the page again`,
    );
  }
  return bodyDrafts(body, origin);
}

/** A page is known by its stories' words. */
function pageOf(stories: readonly Draft[]): string {
  return idOf('page', ...stories.flatMap(({ passages }) => passages.map(({ text }) => text)));
}
