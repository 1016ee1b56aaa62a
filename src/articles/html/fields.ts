import { clean } from '../clean.ts';
import { blocksOf } from './blocks.ts';
import type { LinkedArticle } from './linked-data.ts';
import { type Element, metaContent, type Page } from './page.ts';
import { attributeOf, selectorOf } from './selector.ts';

const META = /^meta:(?<name>.+)$/u;
const LINKED = /^ld:(?<name>\w+)$/u;

/**
 * What the first of a rule's fields that gives anything gives, cleaned: the words or an attribute of each element of a
 * selector (`h1.title`, `time@datetime`), a `meta:og:title`, or `ld:headline` of the page's JSON-LD.
 */
export function valuesOf(fields: readonly string[], page: Page, linked: LinkedArticle | null): string[] {
  for (const field of fields) {
    const values = valuesOfField(field, page, linked)
      .map(clean)
      .filter((value) => value !== '');
    if (values.length > 0) return values;
  }
  return [];
}

function valuesOfField(field: string, page: Page, linked: LinkedArticle | null): readonly string[] {
  const meta = META.exec(field)?.groups?.name;
  if (meta !== undefined) return [metaContent(page, meta) ?? ''];
  const name = LINKED.exec(field)?.groups?.name;
  if (name !== undefined) return linkedValues(name, linked);
  const attribute = attributeOf(field);
  const elements = page.matching(selectorOf(field));
  return elements.map((element) => (attribute === null ? wordsOf(element) : (element.attribs[attribute] ?? '')));
}

function linkedValues(name: string, linked: LinkedArticle | null): readonly string[] {
  if (name === 'headline') return [linked?.headline ?? ''];
  if (name === 'datePublished') return [linked?.published ?? ''];
  return name === 'author' ? (linked?.authors ?? []) : [];
}

/** What an element says in one line, without what is hidden in it. */
export function wordsOf(element: Element): string {
  return blocksOf(element)
    .map(({ text }) => text)
    .join(' ');
}
