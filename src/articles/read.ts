import { GuanxiError } from '../errors.ts';
import type { Article, Outlet, Source } from '../model/article.ts';
import { assemble } from './assemble.ts';
import { decode } from './decode.ts';
import { splitDigest } from './digest.ts';
import type { Draft } from './draft.ts';
import { bodyFormat } from './format.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readNewspaper } from './newspaper.ts';
import { readPlain } from './plain.ts';
import { splitPostHead } from './post-head.ts';
import { breaksOff } from './tags.ts';
import { fullerTitle } from './title.ts';

const HAN = /\p{Script=Han}/gu;
const WORD = /\p{L}{2,}/gu;
const FEWEST_HAN = 8;
const FEWEST_WORDS = 6;

/**
 * The stories of one source, in their order: a post, a page of HTML, Markdown, plain text or a newspaper page of
 * several. `outlets` says which host or author is which outlet: zaobao.com is 联合早报. Throws GuanxiError, naming the
 * file: EMPTY, BINARY, CHARSET, FRONT_MATTER, TRUNCATED for HTML that breaks off, NO_SENTENCE where no text is left.
 */
export function readArticles(source: Source, outlets: readonly Outlet[]): Article[] {
  const articles = draftsOf(source)
    .filter(hasSentence)
    .map((draft) => assemble(draft, outlets));
  if (articles.length > 0) return articles;
  throw new GuanxiError(
    'NO_SENTENCE',
    `${source.file}: no sentence is left once headings, links and furniture are gone; give the whole article`,
  );
}

function draftsOf(source: Source): Draft[] {
  const { file } = source;
  const { fields, body } = splitFrontMatter(decode(source), file);
  const head = splitPostHead(body);
  return bodiesOf(head.body, file).map((draft) => ({
    ...draft,
    title: draft.partOfPage ? draft.title : (fullerTitle(fields.get('title') ?? null, head.title) ?? draft.title),
    url:
      fields.get('original_url') ??
      fields.get('from') ??
      fields.get('url') ??
      fields.get('link') ??
      head.url ??
      draft.url,
    author: fields.get('publisher') ?? fields.get('author') ?? fields.get('source') ?? draft.author,
    date: fields.get('date') ?? fields.get('published') ?? null,
    epoch: head.epoch,
  }));
}

function bodiesOf(body: string, file: string): Draft[] {
  const format = bodyFormat(body);
  if ((format === 'html' || format === 'markdown') && breaksOff(body)) {
    throw new GuanxiError(
      'TRUNCATED',
      `${file}: the HTML breaks off inside a tag or a paragraph; fetch the page again`,
    );
  }
  if (format === 'html') return splitDigest(readHtml(body));
  if (format === 'markdown') return splitDigest(readMarkdown(body));
  return format === 'newspaper' ? readNewspaper(body) : [readPlain(body)];
}

function hasSentence({ passages }: Draft): boolean {
  const text = passages.map((passage) => passage.text).join('\n');
  return (text.match(HAN)?.length ?? 0) >= FEWEST_HAN || (text.match(WORD)?.length ?? 0) >= FEWEST_WORDS;
}
