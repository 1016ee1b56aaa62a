import { clean, compact } from '../clean.ts';
import { isInline } from './inline.ts';
import { isLeftOut } from './left-out.ts';
import { type Dom, type Element, isElement, type Page, parentOf } from './page.ts';

const HAN = /\p{Script=Han}/gu;
const SENTENCE_END = /[。！？]/u;
const FEWEST_HAN = 6;
/** With its title an element is the story sooner than without. */
const SHARE_WITH_TITLE = 0.2;
const SHARE = 0.4;
const SHORTEST_TITLE = 4;

/** What of a page's sentences lies in each element. */
interface Weights {
  /** Elements that hold sentences themselves, in document order. */
  readonly owners: readonly Element[];
  readonly han: ReadonlyMap<Element, number>;
  readonly count: ReadonlyMap<Element, number>;
}

/** What stands below a page's title: the first element with a sentence, and the story's element where one is beyond doubt. */
export interface BelowTitle {
  readonly first: Element | null;
  readonly root: Element | null;
}

const NOTHING: BelowTitle = { first: null, root: null };

/**
 * The element that holds the sentences below a page's title: climbed to from the first of them for as long as its
 * neighbours are built alike, `<div class="part">` beside `<div class="part">`, and no further than to where the title
 * stands. No root where no title is found in the text, or where much of what surrounds it lies elsewhere.
 */
export function belowTitle(page: Page, title: string | null): BelowTitle {
  const heading = headingOf(page, title);
  if (heading === null) return NOTHING;
  const weights = weigh(page);
  const order = new Map(page.elements.map((element, i) => [element, i]));
  const at = order.get(heading) ?? 0;
  const first = weights.owners.find((owner) => (order.get(owner) ?? 0) > at);
  return first === undefined ? NOTHING : { first, root: climbed(first, heading, weights) };
}

/** The only `<h1>`, else the first element whose words are the title's. */
export function headingOf(page: Page, title: string | null): Element | null {
  const [h1, another] = page.elements.filter(({ name }) => name === 'h1');
  if (h1 !== undefined && another === undefined) return h1;
  const wanted = compact(clean(title ?? ''));
  if (wanted.length < SHORTEST_TITLE) return null;
  const said = (element: Element) => compact(clean(element.children.map(ownText).join('')));
  return (
    page.elements.find(
      (element) =>
        element.name !== 'title' && wanted.startsWith(said(element)) && said(element).length >= SHORTEST_TITLE,
    ) ?? null
  );
}

function ownText(node: Dom): string {
  return node.type === 'text' ? node.data : '';
}

function weigh(page: Page): Weights {
  const han = new Map<Element, number>();
  const count = new Map<Element, number>();
  const owners = new Set<Element>();
  const out = new Set<Element>();
  for (const element of page.elements) {
    const above = parentOf(element);
    if ((above !== null && out.has(above)) || element.name === 'a' || isLeftOut(element)) {
      out.add(element);
      continue;
    }
    const text = element.children.map(ownText).join('');
    const weight = SENTENCE_END.test(text) ? (text.match(HAN)?.length ?? 0) : 0;
    if (weight < FEWEST_HAN) continue;
    let owner = element;
    for (let up = parentOf(owner); up !== null && isInline(owner); up = parentOf(up)) owner = up;
    const first = !owners.has(owner);
    owners.add(owner);
    for (let up: Element | null = owner; up !== null; up = parentOf(up)) {
      han.set(up, (han.get(up) ?? 0) + weight);
      if (first) count.set(up, (count.get(up) ?? 0) + 1);
    }
  }
  return { owners: [...owners], han, count };
}

function climbed(first: Element, heading: Element, { owners, han, count }: Weights): Element | null {
  const own = new Set(owners);
  const weightOf = (element: Element) => han.get(element) ?? 0;
  const above = new Set(ancestors(heading));
  let node = first;
  for (const up of ancestors(first)) {
    const beside = up.children.filter(isElement).filter((child) => child !== node && weightOf(child) > 0);
    const alike = own.has(node) || beside.every((child) => signature(child) === signature(node));
    if (beside.length > 0 && (above.has(node) || !alike)) {
      const share = above.has(node) ? SHARE_WITH_TITLE : SHARE;
      const paragraphs = count.get(node) ?? 0;
      return paragraphs > 1 && weightOf(node) >= weightOf(up) * share ? node : null;
    }
    if (up.name === 'body' || up.name === 'html') return own.has(node) || beside.length > 0 ? null : node;
    node = up;
  }
  return null;
}

/** The elements around one, from within. */
function ancestors(element: Element): Element[] {
  const out: Element[] = [];
  for (let up = parentOf(element); up !== null; up = parentOf(up)) out.push(up);
  return out;
}

function signature({ name, attribs }: Element): string {
  return `${name} ${attribs.class ?? ''}`;
}
