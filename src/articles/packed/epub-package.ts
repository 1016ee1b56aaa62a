import { GuanxiError } from '../../errors.ts';
import { type Element, type Page, parseXml, textOf } from '../html/page.ts';
import type { Parts } from './parts.ts';

/** What the package of an e-book says: its chapters' parts in reading order, and what it is. */
export interface EpubPackage {
  readonly chapters: readonly string[];
  readonly title: string | null;
  readonly publisher: string | null;
  /** As written. */
  readonly date: string | null;
}

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
const PAGES = new Set(['application/xhtml+xml', 'text/html', 'application/x-dtbook+xml']);
const PAGE = /\.x?html?$/iu;
const PREFIX = /^[^:]*:/u;
/** Paths are resolved as addresses are: none leaves the root. */
const ROOT = 'epub://book/';

/** Reads the package. Rejects with UNREADABLE for a book without one, and for one whose chapters are encrypted. */
export async function epubPackage(parts: Parts): Promise<EpubPackage> {
  const container = await xml(parts, CONTAINER);
  const path = named(container, 'rootfile')[0]?.attribs['full-path'];
  if (path === undefined) throw unreadable(parts, 'names no package; save the book again');
  const book = await xml(parts, path);
  const items = new Map(
    named(book, 'item').flatMap((item) => (isChapter(item) ? [[item.attribs.id ?? '', item.attribs.href ?? '']] : [])),
  );
  const chapters = named(book, 'itemref')
    .filter(({ attribs }) => attribs.linear !== 'no')
    .flatMap(({ attribs }) => items.get(attribs.idref ?? '') ?? [])
    .map((href) => partAt(href, path));
  if (chapters.some(await encrypted(parts))) {
    throw unreadable(parts, 'is protected against reading (DRM); give its text');
  }
  // A part is read once: the reading order of a small book may name one a million times.
  return {
    chapters: [...new Set(chapters)],
    title: text(book, 'title'),
    publisher: text(book, 'publisher'),
    date: text(book, 'date'),
  };
}

/** A page of the book, but the one that lists the others. */
function isChapter({ attribs }: Element): boolean {
  return PAGES.has(attribs['media-type'] ?? '') && !(attribs.properties ?? '').split(' ').includes('nav');
}

/** Tells the parts that are encrypted; fonts often are, and matter to no one here. */
async function encrypted(parts: Parts): Promise<(part: string) => boolean> {
  if (!parts.has(ENCRYPTION)) return () => false;
  const listed = named(await xml(parts, ENCRYPTION), 'cipherreference').map(({ attribs }) =>
    partAt(attribs.URI ?? '', ''),
  );
  const pages = new Set(listed.filter((part) => PAGE.test(part)));
  return (part) => pages.has(part);
}

function partAt(href: string, base: string): string {
  const address = `${ROOT}${base.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(href, address)) return href;
  const path = new URL(href, address).pathname.slice(1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function xml(parts: Parts, name: string): Promise<Page> {
  return parseXml((await parts.read(name)).toString());
}

function named(page: Page, name: string): Element[] {
  return page.elements.filter((element) => element.name.replace(PREFIX, '').toLowerCase() === name);
}

function text(page: Page, name: string): string | null {
  const [first] = named(page, name).map((element) => textOf(element).trim());
  return first === undefined || first === '' ? null : first;
}

function unreadable({ file }: Parts, why: string): GuanxiError {
  return new GuanxiError('UNREADABLE', `${file}: this e-book ${why}`);
}
