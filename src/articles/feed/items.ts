import { createRequire } from 'node:module';
import type { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { FeedKind } from '../../sources/feed-head.ts';

/** An item of a feed of any kind, as written: texts may hold markup and entities, addresses may be relative. */
export interface FeedItem {
  readonly title: string | null;
  readonly link: string | null;
  /** The whole story where the feed has it, then its summary. */
  readonly bodies: readonly string[];
  readonly stamp: string | null;
  readonly authors: readonly string[];
  /** The outlet that a collecting feed names for this item. */
  readonly outlet: string | null;
}

/** A feed of any kind. */
export interface Feed {
  readonly title: string | null;
  /** What its items' addresses are relative to. */
  readonly base: string | null;
  readonly items: readonly FeedItem[];
}

const ADDRESS = /^https?:\/\//iu;
const require = createRequire(import.meta.url);

/** More are not read: a feed lists what is new. */
export const MOST_ITEMS = 10_000;

/** The items of a feed in its order, up to one more than may be read; throws what the parser throws for XML or JSON that is not well-formed. */
export function parsedFeed(kind: FeedKind, text: string): Feed {
  // loaded with the first feed: most articles are none
  const parser = require('feedsmith') as typeof import('feedsmith');
  const options = { maxItems: MOST_ITEMS + 1 };
  if (kind === 'rss') return ofRss(parser.parseRssFeed(text, options));
  if (kind === 'rdf') return ofRdf(parser.parseRdfFeed(text, options));
  return kind === 'atom'
    ? ofAtom(parser.parseAtomFeed(text, options))
    : ofJson(parser.parseJsonFeed(JSON.parse(text), options));
}

function ofRss({ title, link, xml, items }: ReturnType<typeof parseRssFeed<string>>): Feed {
  return {
    title: title ?? null,
    base: xml?.base ?? link ?? null,
    items: (items ?? []).map((item) => ({
      title: item.title ?? item.dc?.titles?.[0] ?? null,
      link: firstOf(item.link, alternate(item.atom?.links), address(item.guid?.value)),
      bodies: present(item.content?.encoded, item.description, item.dc?.descriptions?.[0]),
      stamp: firstOf(item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.atom?.updated),
      authors: [...present(...(item.dc?.creators ?? [])), ...names(item.authors)],
      outlet: item.source?.title ?? null,
    })),
  };
}

function ofRdf({ title, link, xml, items }: ReturnType<typeof parseRdfFeed<string>>): Feed {
  return {
    title: title ?? null,
    base: xml?.base ?? link ?? null,
    items: (items ?? []).map((item) => ({
      title: item.title ?? null,
      link: firstOf(item.link, address(item.rdf?.about)),
      bodies: present(item.content?.encoded, item.description, item.dc?.descriptions?.[0]),
      stamp: item.dc?.dates?.[0] ?? null,
      authors: present(...(item.dc?.creators ?? [])),
      outlet: null,
    })),
  };
}

function ofAtom({ title, links, xml, entries }: ReturnType<typeof parseAtomFeed<string>>): Feed {
  return {
    title: title?.value ?? null,
    base: xml?.base ?? alternate(links),
    items: (entries ?? []).map((entry) => ({
      title: entry.title?.value ?? null,
      link: firstOf(alternate(entry.links), address(entry.id)),
      bodies: present(entry.content?.value, entry.summary?.value),
      stamp: firstOf(entry.published, entry.updated, entry.dc?.dates?.[0]),
      authors: [...names(entry.authors), ...present(...(entry.dc?.creators ?? []))],
      outlet: entry.source?.title?.value ?? null,
    })),
  };
}

function ofJson({ title, home_page_url, feed_url, items }: ReturnType<typeof parseJsonFeed<string>>): Feed {
  return {
    title: title ?? null,
    base: home_page_url ?? feed_url ?? null,
    items: (items ?? []).map((item) => ({
      title: item.title ?? null,
      link: firstOf(item.url, item.external_url, address(item.id)),
      bodies: present(item.content_html, escaped(item.content_text), escaped(item.summary)),
      stamp: firstOf(item.date_published, item.date_modified),
      authors: names(item.authors),
      outlet: null,
    })),
  };
}

/** The page of an entry among its links: other relations are the feed itself, comments, sound. */
function alternate(
  links: readonly { readonly href?: string | undefined; readonly rel?: string | undefined }[] | undefined,
): string | null {
  return links?.find(({ href, rel }) => href !== undefined && (rel === undefined || rel === 'alternate'))?.href ?? null;
}

/** An identifier is an address only where it looks like one. */
function address(identifier: string | undefined): string | null {
  return identifier !== undefined && ADDRESS.test(identifier) ? identifier : null;
}

function names(people: readonly { readonly name?: string | undefined }[] | undefined): string[] {
  return present(...(people ?? []).map(({ name }) => name));
}

/** JSON Feed has plain texts, in which `<` is no tag. */
function escaped(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function firstOf(...values: readonly (string | null | undefined)[]): string | null {
  return values.find((value) => value !== null && value !== undefined && value !== '') ?? null;
}

function present(...values: readonly (string | undefined)[]): string[] {
  return values.flatMap((value) => (value === undefined || value === '' ? [] : [value]));
}
