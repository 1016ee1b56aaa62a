import { creditedNames } from '../byline/credits.ts';
import { clean } from '../clean.ts';
import { statedDay } from '../published.ts';
import { belowTitle, headingOf } from './below-title.ts';
import { wordsOf } from './fields.ts';
import type { LinkedArticle } from './linked-data.ts';
import { type Element, metaContent, type Page, parentOf, textOf } from './page.ts';
import { PAGE_DATES } from './page-dates.ts';
import { selectorFor } from './selector-for.ts';
import { markedRoot, parentOfMost } from './story-root.ts';

/** Those that every page is asked for, and two that are often the day of something else. */
const DATE_METAS = [...PAGE_DATES, 'PubDate', 'date'];
const AUTHOR_NAME = /author|byline|reporter|editor|writer|zuozhe|liability/iu;
const AUTHOR_WORDS = /^(?:作者|记者|記者|文|撰文|责编|责任编辑|編輯|責任編輯|编辑)\s?[:：/／|]/u;
const HAN = /\p{Script=Han}/gu;
const LONGEST_DATE = 60;
const LONGEST_AUTHOR = 40;
const MOST = 0.5;
const MOST_FIELDS = 3;
const LINKED = 0.9;
const MOST_DROPPED = 8;

/** Likely selectors for an outlet's rule; a list is empty where nothing likely stands on the page. */
export interface ProposedRule {
  readonly story: readonly string[];
  readonly title: readonly string[];
  readonly authors: readonly string[];
  readonly date: readonly string[];
  readonly captions: readonly string[];
  readonly drop: readonly string[];
}

/** What a rule of a page's outlet could say, by what stands on this one page. */
export function proposeRule(page: Page, title: string | null, linked: LinkedArticle | null): ProposedRule {
  const { first, root } = belowTitle(page, title);
  const wide = root ?? markedRoot(page) ?? parentOfMost(page);
  const story = first === null ? wide : narrowed(first, wide ?? around(first));
  const inside = new Set(story === null ? [] : below(page, story));
  const opening = first === null ? 0 : page.elements.indexOf(first);
  const outside = page.elements.filter((element, i) => i < opening || !inside.has(element));
  const heading = headingOf(page, title);
  const names = (elements: readonly Element[]) => [...new Set(elements.flatMap((one) => selectorFor(one, page) ?? []))];
  return {
    story: story === null ? [] : names([named(story, page)]),
    title: [...(heading === null ? [] : names([heading])), 'meta:og:title'].slice(0, 1),
    authors: names(innermost(page.elements.filter(isAuthor))).slice(0, MOST_FIELDS),
    date: [
      ...DATE_METAS.filter((key) => statedDay(metaContent(page, key) ?? '') !== null).map((key) => `meta:${key}`),
      ...(linked?.published ? ['ld:datePublished'] : []),
      ...names(outside.filter(({ attribs }) => statedDay(attribs.datetime ?? '') !== null)).map(
        (one) => `${one}@datetime`,
      ),
      ...names(
        outside
          .filter(isDate)
          .map((date) => named(date, page))
          .filter(isBrief),
      ),
    ].slice(0, MOST_FIELDS),
    captions: page.elements.some(({ name }) => name === 'figcaption') ? ['figcaption'] : [],
    drop: names([...inside].filter(isLinks)).slice(0, MOST_DROPPED),
  };
}

/** What holds a sentence and its like: of a paragraph what it stands in, of a cell with line breaks the cell. */
function around(first: Element): Element {
  return first.name === 'p' ? (parentOf(first) ?? first) : first;
}

function isBrief(element: Element): boolean {
  return clean(textOf(element)).length <= LONGEST_DATE;
}

/** The smallest element around the first sentence that holds most of the story. */
function narrowed(first: Element, wide: Element): Element {
  const whole = hanOf(wide);
  for (let up: Element | null = around(first); up !== null; up = parentOf(up)) {
    if (up === wide || hanOf(up) >= whole * MOST) return up;
  }
  return wide;
}

/** The nearest element around one that a selector names alone: of several `.paragraph` what holds them all. */
function named(element: Element, page: Page): Element {
  for (let up: Element | null = element; up !== null && up.name !== 'body'; up = parentOf(up)) {
    if (selectorFor(up, page) !== null) return up;
  }
  return element;
}

function innermost(elements: readonly Element[]): Element[] {
  const holding = new Set<unknown>();
  for (const element of elements) {
    for (let up = element.parent; up !== null && up.type !== 'root'; up = up.parent) holding.add(up);
  }
  return elements.filter((element) => !holding.has(element));
}

function hanOf(element: Element): number {
  return textOf(element).match(HAN)?.length ?? 0;
}

function below(page: Page, top: Element): Element[] {
  const inside = new Set<unknown>([top]);
  return page.elements.filter((element) => inside.has(element.parent) && inside.add(element));
}

/** The innermost elements that print a day and little else. */
function isDate(element: Element): boolean {
  if (element.name === 'meta' || element.name === 'title' || element.name === 'script') return false;
  const own = clean(element.children.map((child) => (child.type === 'text' ? child.data : '')).join(''));
  return own.length <= LONGEST_DATE && statedDay(own) !== null;
}

function isAuthor(element: Element): boolean {
  if (element.name === 'meta' || element.name === 'script' || element.name === 'a') return false;
  const named = AUTHOR_NAME.test(
    `${element.attribs.class ?? ''} ${element.attribs.id ?? ''} ${element.attribs.itemprop ?? ''}`,
  );
  const text = clean(textOf(element));
  if (text.length > LONGEST_AUTHOR || !(named || AUTHOR_WORDS.test(text))) return false;
  return creditedNames(wordsOf(element)).length > 0;
}

/** A list of links within the story, or a box of them. */
function isLinks(element: Element): boolean {
  if (!['div', 'ul', 'section', 'p'].includes(element.name)) return false;
  const all = hanOf(element);
  const linked = element.children
    .flatMap((child) => ('name' in child && child.name === 'a' ? [child as Element] : []))
    .reduce((sum, link) => sum + hanOf(link), 0);
  return all >= 4 && linked >= all * LINKED;
}
