import { createHash } from 'node:crypto';
import type { Article, Block, Dateline, Outlet, Zone } from '../model/article.ts';
import { idOf } from '../model/id.ts';
import { canonicalAddress, siteOf } from './address.ts';
import { namesIn } from './byline/credit-names.ts';
import { findBylines } from './byline/read.ts';
import { compact } from './clean.ts';
import type { Draft, Passage } from './draft.ts';
import { languageOf } from './language.ts';
import { publishedDay } from './published.ts';
import { outletOf, outletOfChannel } from './publisher.ts';
import { cleanTitle } from './title.ts';
import { wireOf } from './wire.ts';

const REPORTER = /(?:记者|記者)\s?(?<name>\p{Script=Han}{2,4})$/u;

/** What a story's paragraphs come to: one text, its blocks, and what its by-lines say. */
interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly authors: readonly string[];
  readonly dateline: Dateline | null;
}

/**
 * Makes an article of a draft: text is the headline and the paragraphs, one a line; by-lines become blocks of their
 * own; the id rests on the address, or on the text where there is none or the page holds several stories.
 */
export function assemble(draft: Draft, outlets: readonly Outlet[], page: string | null = null): Article {
  const title = cleanTitle(draft.title ?? '');
  const { text, blocks, authors, dateline } = compose(title, draft.passages);
  const url = canonicalAddress(draft.url);
  const outlet = outletOf(url, draft.author, outlets) ?? outletOfChannel(draft.channel, outlets);
  const published = publishedDay({
    ...draft,
    closing: draft.passages
      .slice(-3)
      .map((passage) => passage.text)
      .reverse(),
    url,
  });
  const contentHash = createHash('sha256').update(text, 'utf8').digest('hex');
  return {
    id:
      url === null
        ? idOf('article', 'text', contentHash)
        : draft.partOfPage
          ? idOf('article', url, contentHash)
          : idOf('article', url),
    title,
    url,
    publisher: outlet?.name ?? siteOf(url),
    publishedOn: published.on,
    publishedBasis: published.basis,
    authors: unique([
      ...stampedAuthors(draft),
      ...namedAuthor(draft.author, outlet),
      ...draft.authors.filter((name) => outletOf(null, name, outlets) === null),
      ...authors,
    ]),
    language: languageOf(text),
    contentHash,
    text,
    blocks,
    dateline,
    wire: wireOf({ text, blocks, dateline, sources: [...draft.sources, ...draft.stamps] }, outlets),
    page: draft.partOfPage ? page : null,
  };
}

function compose(title: string, passages: readonly Passage[]): Composed {
  const blocks: Block[] = [];
  const lines: string[] = [];
  const authors: string[] = [];
  let dateline: Dateline | null = null;
  let [at, paragraph] = [0, 0];
  const add = (text: string, zone: Zone) => {
    const found = zone === 'HEADLINE' ? null : findBylines(text, zone);
    let from = 0;
    for (const span of [...(found?.spans ?? []), { start: text.length, end: text.length }]) {
      const own = text.slice(from, span.start);
      if (own.trim() !== '') {
        const start = at + from + own.length - own.trimStart().length;
        blocks.push({ zone, paragraph, start, end: start + own.trim().length });
      }
      if (span.end > span.start) blocks.push({ zone: 'BYLINE', paragraph, start: at + span.start, end: at + span.end });
      from = span.end;
    }
    authors.push(...(found?.authors ?? []));
    dateline ??= found?.dateline ?? null;
    lines.push(text);
    at += text.length + 1;
    paragraph += 1;
  };
  if (title !== '') add(title, 'HEADLINE');
  const headline = compact(title);
  for (const { text, zone } of passages) {
    const repeated =
      headline !== '' && text.length <= title.length + 20 && zone !== 'BODY' && compact(cleanTitle(text)) === headline;
    if (!repeated) add(text, zone);
  }
  return { text: lines.join('\n'), blocks, authors: unique(authors), dateline };
}

/** `Anna Weber 2020-11-23T12:50:07Z` names its author before the day. */
function stampedAuthors({ stamps }: Draft): string[] {
  return stamps.flatMap((stamp) =>
    namesIn((/^(?<names>[^\d]{2,60}?)[\s,，]*(?=\d)/u.exec(stamp)?.groups?.names ?? '').split(',')[0] ?? ''),
  );
}

function namedAuthor(author: string | null, outlet: Outlet | null): string[] {
  if (author === null) return [];
  const reporter = REPORTER.exec(author)?.groups?.name;
  if (reporter !== undefined) return [reporter];
  // Where the outlet is not known the name may be the outlet's own.
  return outlet === null || isLabelOf(outlet, author) ? [] : [author];
}

function isLabelOf(outlet: Outlet, author: string): boolean {
  return outletOf(null, author, [outlet]) !== null;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
