import { type Element, isElement, type Page, textOf } from './page.ts';

const HAN = /\p{Script=Han}/gu;
const FEWEST_HAN = 100;
const LEAST_SHARE = 0.6;

/** The one element marked as article body, the one `<article>` or `<main>`; null where a page marks none or several. */
export function markedRoot(page: Page): Element | null {
  const marks: readonly ((element: Element) => boolean)[] = [
    ({ attribs }) => attribs.itemprop === 'articleBody',
    ({ name }) => name === 'article',
    ({ name }) => name === 'main',
  ];
  for (const mark of marks) {
    const [only, second] = page.elements.filter(mark);
    if (only !== undefined && second === undefined) return only;
  }
  return null;
}

/** The parent of most of the Chinese paragraphs; null where there is none. */
export function parentOfMost(page: Page): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const element of page.elements) {
    if (element.name !== 'p') continue;
    const weight = textOf(element).match(HAN)?.length ?? 0;
    total += weight;
    const parent = element.parent;
    if (parent !== null && parent.type !== 'root' && isElement(parent)) {
      weights.set(parent, (weights.get(parent) ?? 0) + weight);
    }
  }
  for (const [parent, weight] of weights) if (weight > total * LEAST_SHARE && weight > FEWEST_HAN) return parent;
  return null;
}
