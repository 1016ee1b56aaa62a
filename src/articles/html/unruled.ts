import { creditedNames } from '../byline/credits.ts';
import { clean, compact } from '../clean.ts';
import type { Passage } from '../draft.ts';
import { belowTitle } from './below-title.ts';
import { blocksOf } from './blocks.ts';
import { wordsOf } from './fields.ts';
import type { LinkedArticle } from './linked-data.ts';
import { type Element, isFragment, type Page, parsePage, type Tree, textOf } from './page.ts';
import { hasBody, passagesOf } from './passages.ts';
import { readableText } from './readable.ts';
import type { PageStory } from './ruled.ts';
import { markedRoot, parentOfMost } from './story-root.ts';

/** As much of a paragraph as tells it from others. */
const OPENING = 20;
/** Readability's time grows with depth times length: no page of an outlet is nested so deep. */
const DEEPEST = 60;
const SHORTEST_EMBEDDED = 60;

/**
 * The story of a page that no rule tells: what the page marks as its article, else the element below its title, else the
 * parent of most of its paragraphs, else what Readability finds if the paragraph below the title is in it, else all. A
 * piece of a page is all story.
 */
export function readUnruled(html: string, page: Page, title: string | null, linked: LinkedArticle | null): PageStory {
  const words = storyPassages(html, page, title);
  return {
    title: null,
    authors: (linked?.authors ?? []).flatMap(creditedNames),
    days: [linked?.published ?? []].flat(),
    passages: embedded(page, words) ?? words,
  };
}

function storyPassages(html: string, page: Page, title: string | null): Passage[] {
  if (isFragment(page)) return bodied(page.root) ?? passagesOf(blocksOf(page.root), true);
  const marked = bodied(markedRoot(page));
  if (marked !== null) return marked;
  const { first, root } = belowTitle(page, title);
  return (
    bodied(root) ??
    bodied(parentOfMost(page)) ??
    readable(html, page, first) ??
    bodied(page.root) ??
    passagesOf(blocksOf(page.root), true)
  );
}

/**
 * What a page keeps in a frame's `srcdoc`, as saved pages do, or as markup in a `<textarea>` for its script, where that is
 * more than it says itself; only the longest of them is looked at.
 */
function embedded(page: Page, words: readonly Passage[]): Passage[] | null {
  let longest = '';
  for (const element of page.elements) {
    const inner =
      element.name === 'iframe' ? element.attribs.srcdoc : element.name === 'textarea' ? textOf(element) : undefined;
    if (inner !== undefined && inner.length > longest.length) longest = inner;
  }
  if (longest.length < SHORTEST_EMBEDDED) return null;
  const decoded = longest.includes('<') ? longest : textOf(parsePage(longest).root);
  const passages = decoded.includes('<') ? bodied(parsePage(decoded).root) : null;
  return passages !== null && size(passages) > size(words) ? passages : null;
}

function size(passages: readonly Passage[]): number {
  return passages.reduce((sum, { zone, text }) => sum + (zone === 'BODY' ? text.length : 0), 0);
}

function bodied(root: Tree | null): Passage[] | null {
  if (root === null) return null;
  const passages = passagesOf(blocksOf(root), false);
  return hasBody(passages) ? passages : null;
}

/** The page's own paragraphs that Readability finds too, and the captions among them: its tree joins lines and drops captions. */
function readable(html: string, page: Page, first: Element | null): Passage[] | null {
  const found = depthOf(page) > DEEPEST ? null : readableText(html, page.elements.length);
  if (found === null) return null;
  const text = compact(clean(found));
  if (first !== null && !text.includes(compact(wordsOf(first)).slice(0, OPENING))) return null;
  const passages = passagesOf(blocksOf(page.root), false);
  const kept = passages.map(({ zone, text: own }) => zone !== 'CAPTION' && text.includes(compact(own)));
  const [from, to] = [kept.indexOf(true), kept.lastIndexOf(true)];
  const story = passages.filter(({ zone }, i) => kept[i] || (zone === 'CAPTION' && i >= from - 1 && i <= to + 1));
  return hasBody(story) ? story : null;
}

function depthOf({ elements }: Page): number {
  const depths = new Map<unknown, number>();
  let deepest = 0;
  for (const element of elements) {
    const depth = (depths.get(element.parent) ?? 0) + 1;
    depths.set(element, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
