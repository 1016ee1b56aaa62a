import { compact } from '../clean.ts';
import type { Passage } from '../draft.ts';
import { belowTitle } from './below-title.ts';
import { wordsOf } from './fields.ts';
import { type Page, textOf } from './page.ts';

const HAN = /\p{Script=Han}/gu;
/** What is longer than a box beside the story is taken for the story. */
const LONGEST_BOX = 300;
const OPENING = 20;

/**
 * Whether passages are a box of the page and no story, as a selector gives that once named the story: they are short, the
 * first sentence below the title is not among them, and the element that holds it holds twice as much.
 */
export function isElsewhere(passages: readonly Passage[], page: Page, title: string | null): boolean {
  const size = passages.reduce((sum, { text }) => sum + (text.match(HAN)?.length ?? 0), 0);
  if (size > LONGEST_BOX) return false;
  const { first, root } = belowTitle(page, title);
  if (first === null || root === null) return false;
  const opening = compact(wordsOf(first)).slice(0, OPENING);
  if (passages.some(({ text }) => compact(text).includes(opening))) return false;
  return (textOf(root).match(HAN)?.length ?? 0) >= size * 2;
}
