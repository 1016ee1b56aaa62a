import { creditedNames } from '../byline/credits.ts';
import { compact } from '../clean.ts';
import type { Passage } from '../draft.ts';
import { blocksOf, type HtmlBlock, type Mark } from './blocks.ts';
import { valuesOf, wordsOf } from './fields.ts';
import type { LinkedArticle } from './linked-data.ts';
import { dayIn } from './moment.ts';
import type { OutletRule } from './outlet-rule.ts';
import { type Dom, type Element, isElement, isFragment, type Page, parsePage, type Tree, textOf } from './page.ts';
import { PAGE_DATES } from './page-dates.ts';
import { hasBody, passagesOf } from './passages.ts';

const HAN = /\p{Script=Han}/gu;
/** A longer text that the page gives for the story says that the rule found but a piece of it. */
const LEAST_SHARE = 0.5;
/** A story in more elements is none. */
const MOST_ROOTS = 200;
const SURE_LENGTH = 200;

/** What is found on a page. */
export interface PageStory {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** When it was published: ISO days, the outlet's own, or as written. */
  readonly days: readonly string[];
  readonly passages: readonly Passage[];
}

/**
 * The story of a page as its outlet's rule has it; null where the rule finds none, as after a change of the markup, or
 * less than half of what the page says its text is. Of a fragment without the outlet's frame all is story.
 */
export function readRuled(page: Page, rule: OutletRule, linked: LinkedArticle | null): PageStory | null {
  const roots = storyRoots(page, rule);
  if (roots.length === 0) return null;
  const passages = storyPassages(page, rule, roots);
  if (passages === null || isPiece(passages, linked)) return null;
  const dates = [...rule.date, 'ld:datePublished', ...PAGE_DATES.map((key) => `meta:${key}`)];
  return {
    title: valuesOf([...rule.title, 'ld:headline'], page, linked)[0] ?? null,
    authors: firstOf([...rule.authors, 'ld:author'], page, linked, creditedNames),
    days: firstOf(dates, page, linked, (date) => dayIn(rule.zone, date) ?? []),
    passages,
  };
}

/** What the first field gives in whose values `read` finds anything. */
function firstOf(
  fields: readonly string[],
  page: Page,
  linked: LinkedArticle | null,
  read: (value: string) => string | readonly string[],
): readonly string[] {
  for (const field of fields) {
    const found = valuesOf([field], page, linked).flatMap(read);
    if (found.length > 0) return found;
  }
  return [];
}

/** Where a story stands: an element, or the page that a <textarea> holds for its script; the whole of a fragment. */
interface Root {
  readonly element: Element | null;
  readonly tree: Tree;
  readonly inner: Page | null;
}

function rootOf(element: Element): Root {
  if (element.name !== 'textarea') return { element, tree: element, inner: null };
  const text = textOf(element);
  const inner = parsePage(text.includes('<') ? text : textOf(parsePage(text).root));
  return { element, tree: inner.root, inner };
}

/** The outermost elements of the first selector that names any with words; the whole of a fragment. */
function storyRoots(page: Page, rule: OutletRule): readonly Root[] {
  if (isFragment(page)) return [{ element: null, tree: page.root, inner: null }];
  for (const selector of rule.story) {
    const elements = outermost(page.matching(selector));
    const found = elements.slice(0, MOST_ROOTS).map(rootOf);
    if (found.some(({ tree }) => hasBody(passagesOf(blocksOf(tree), false)))) return found;
  }
  return [];
}

function outermost(elements: readonly Element[]): Element[] {
  const all = new Set<Dom>(elements);
  return elements.filter((element) => {
    for (let above = element.parent; above !== null; above = above.parent) {
      if (above.type !== 'root' && all.has(above)) return false;
    }
    return true;
  });
}

/** Read with all that the rule drops, then without: what takes the whole story away is no longer true of the page. */
function storyPassages(page: Page, rule: OutletRule, roots: readonly Root[]): Passage[] | null {
  const pages = [page, ...roots.flatMap(({ inner }) => inner ?? [])];
  const matching = (selectors: readonly string[]) =>
    selectors.flatMap((selector) => pages.flatMap((one) => one.matching(selector)));
  const captions = matching(rule.captions);
  const [decks = []] = rule.deck.map((selector) => matching([selector])).filter((found) => found.length > 0);
  const drop = matching([...rule.drop, ...rule.next]);
  const ends = matching(rule.ends);
  const attempts: readonly (readonly [readonly Element[], readonly Element[]])[] = [
    [drop, ends],
    [drop, []],
    [[], []],
  ];
  for (const [dropped, ending] of attempts) {
    const marks = new Map<Dom, Mark>();
    for (const element of captions) marks.set(element, 'CAPTION');
    for (const element of decks) marks.set(element, 'DECK');
    for (const element of ending) marks.set(element, 'END');
    for (const element of dropped) marks.set(element, 'DROP');
    const passages = passagesOf(blocksInOrder(page, roots, marks), false);
    const own = passages.filter(({ text }) => !rule.lines.some((line) => line.test(text)));
    if (hasBody(own)) return own;
  }
  return null;
}

/** The blocks of the story, and in their places around it the deck and the captions that the rule names elsewhere. */
function blocksInOrder(page: Page, roots: readonly Root[], marks: ReadonlyMap<Dom, Mark>): HtmlBlock[] {
  const trees = new Map(roots.map(({ element, tree }) => [element, tree]));
  const whole = trees.get(null);
  if (whole !== undefined) return blocksOf(whole, marks);
  const blocks = page.elements.flatMap((element): HtmlBlock[] => {
    const mark = marks.get(element);
    const tree = trees.get(element);
    if (mark === 'DROP') return [];
    if (tree !== undefined) return blocksOf(tree, marks);
    if ((mark !== 'CAPTION' && mark !== 'DECK') || isWithin(element, trees, marks)) return [];
    return [{ zone: mark, text: wordsOf(element), linked: false }];
  });
  const body = blocks.filter(({ zone }) => zone === 'BODY').map(({ text }) => compact(text));
  const repeats = (text: string) => body.some((paragraph) => paragraph.startsWith(compact(text)));
  return blocks.filter(({ zone, text }) => text !== '' && !(zone === 'DECK' && repeats(text)));
}

function isWithin(element: Element, trees: ReadonlyMap<Element | null, Tree>, marks: ReadonlyMap<Dom, Mark>): boolean {
  for (let above = element.parent; above !== null && above.type !== 'root'; above = above.parent) {
    if (marks.has(above) || (isElement(above) && trees.has(above))) return true;
  }
  return false;
}

function isPiece(passages: readonly Passage[], linked: LinkedArticle | null): boolean {
  const whole = linked?.body?.match(HAN)?.length ?? 0;
  if (whole < SURE_LENGTH) return false;
  const read = passages.reduce((sum, { text }) => sum + (text.match(HAN)?.length ?? 0), 0);
  return read < whole * LEAST_SHARE;
}
