import { type Element, isElement, type Page } from './page.ts';
import { isSelector } from './selector.ts';

/** A number or a hash of a build: what stands in one page's markup only. */
const OF_ONE_PAGE = /\d{3,}/u;
/** `index_title__B8mhI`: the last part changes with every build. */
const HASHED = /^(?<stem>[A-Za-z][\w-]*?_{1,2})(?=[\w-]{4,8}$)(?=[\w-]*[A-Z0-9])[\w-]+$/u;
const PLAIN = /^(?:clearfix|fix|fl|fr|left|right|active|row|col[\w-]*|[a-z])$/u;
const MARKS = ['itemprop', 'data-testid', 'data-e2e', 'role'];
const HIGHEST = 4;

/**
 * The shortest selector that names this element and no other of its page: `#content`, `.article-body`, `.head h1`; null
 * where its names are those of one page or one build alone.
 */
export function selectorFor(element: Element, page: Page): string | null {
  const own = namesOf(element);
  const first = own.find((selector) => namesOnly(selector, element, page));
  if (first !== undefined) return first;
  let above = element.parent;
  for (let level = 0; level < HIGHEST && above !== null && above.type !== 'root' && isElement(above); level += 1) {
    for (const outer of namesOf(above)) {
      for (const inner of [...own, element.name]) {
        const selector = `${outer} ${inner}`;
        if (namesOnly(selector, element, page)) return selector;
      }
    }
    above = above.parent;
  }
  return namesOnly(element.name, element, page) ? element.name : null;
}

function namesOf({ name, attribs }: Element): string[] {
  const classes = (attribs.class ?? '').split(/\s+/u).filter((one) => one !== '' && !PLAIN.test(one));
  const lasting = classes.filter((one) => !OF_ONE_PAGE.test(one) && !HASHED.test(one));
  const stems = classes.flatMap((one) => HASHED.exec(one)?.groups?.stem ?? []);
  const id =
    attribs.id === undefined || OF_ONE_PAGE.test(attribs.id) || HASHED.test(attribs.id) ? [] : [`#${attribs.id}`];
  return [
    ...id,
    ...MARKS.flatMap((mark) => (attribs[mark] === undefined ? [] : [`[${mark}="${attribs[mark]}"]`])),
    ...lasting.flatMap((one) => [`.${one}`, `${name}.${one}`]),
    ...stems.map((stem) => `[class*="${stem}"]`),
  ].filter(isSelector);
}

function namesOnly(selector: string, element: Element, page: Page): boolean {
  const [only, second] = page.matching(selector);
  return only === element && second === undefined;
}
