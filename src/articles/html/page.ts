import { createRequire } from 'node:module';
import type { CheerioAPI } from 'cheerio/slim';
import { ElementIndex } from './element-index.ts';
import { flattened } from './tags.ts';

type Root = ReturnType<CheerioAPI['root']>[number];
/** Anything below a page's root: an element, a text, a comment. */
export type Dom = Root['children'][number];
/** What blocks are read from: the whole page or one element of it. */
export type Tree = Root | Dom;

/** An element with its name and attributes. */
export type Element = Dom & {
  readonly name: string;
  readonly attribs: { readonly [name: string]: string };
  readonly children: readonly Dom[];
};

/**
 * A parsed page and all its elements in document order. They are looked through one by one: a selector engine needs
 * quadratic time where thousands of elements stand side by side.
 */
export interface Page {
  readonly root: Tree;
  readonly elements: readonly Element[];
  /** The elements that a CSS selector without siblings or pseudo-classes names, in document order, in linear time. */
  matching(selector: string): Element[];
}

const require = createRequire(import.meta.url);

/** Parses a page or a fragment; nesting is bounded beforehand. The parser is loaded with the first page: most articles are none. */
export function parsePage(html: string): Page {
  const { load } = require('cheerio/slim') as typeof import('cheerio/slim');
  return pageOf(load(flattened(html)));
}

/** Parses XML, names in their own case; entities that it declares are left as they stand. */
export function parseXml(xml: string): Page {
  const { load } = require('cheerio/slim') as typeof import('cheerio/slim');
  return pageOf(load(xml, { xml: true }));
}

function pageOf($: CheerioAPI): Page {
  const root = $.root().get(0);
  if (root === undefined) throw new TypeError('a parsed page has a root');
  const elements = nodesBelow(root).filter(isElement);
  let index: ElementIndex | null = null;
  const matching = (selector: string): Element[] => {
    index ??= new ElementIndex(elements);
    const candidates = index.candidates(selector);
    return candidates.length === 0
      ? []
      : $(candidates as Dom[])
          .filter(selector)
          .get()
          .filter(isElement);
  };
  return { root, elements, matching };
}

/** Whether it is a piece of a page, as feeds give it, all of which is story. */
export function isFragment({ elements }: Page): boolean {
  return !elements.some(({ name }) => name === 'html' || name === 'body' || name === 'head');
}

/** Narrowing by the fields that only elements have. */
export function isElement(node: Dom): node is Element {
  return 'attribs' in node && 'children' in node;
}

/** The element that an element stands in; null for the outermost. */
export function parentOf(element: Element): Element | null {
  const { parent } = element;
  return parent !== null && parent.type !== 'root' && isElement(parent) ? parent : null;
}

/** The text of an element as it stands, entities decoded. */
export function textOf(element: Tree): string {
  return nodesBelow(element)
    .map((node) => (node.type === 'text' ? node.data : ''))
    .join('');
}

/** The value of an attribute of the first element of this name that `where` holds for; null if there is none. */
export function firstAttribute(
  page: Page,
  name: string,
  attribute: string,
  where: (element: Element) => boolean = () => true,
): string | null {
  const found = page.elements.find((element) => element.name === name && element.attribs[attribute] && where(element));
  const value = found?.attribs[attribute]?.trim();
  return value === undefined || value === '' ? null : value;
}

/** The content of a `<meta>` whose name, property or itemprop this is. */
export function metaContent(page: Page, key: string): string | null {
  return firstAttribute(page, 'meta', 'content', ({ attribs }) =>
    [attribs.property, attribs.name, attribs.itemprop].includes(key),
  );
}

/** All nodes below one in document order, without recursion. */
function nodesBelow(top: Tree): Dom[] {
  const out: Dom[] = [];
  const stack: Dom[] = 'children' in top ? [...top.children].reverse() : [];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    out.push(next);
    if (!('children' in next)) continue;
    for (let i = next.children.length - 1; i >= 0; i -= 1) {
      const child = next.children[i];
      if (child !== undefined) stack.push(child);
    }
  }
  return out;
}
