import { opensStory } from '../newspaper/opening.ts';
import { sharedHeight, sharedWidth } from './box.ts';
import { type Head, headsOf } from './heads.ts';
import { bodySize, kindOf } from './kinds.ts';
import { readingOrder } from './order.ts';
import { ownersOf } from './owners.ts';
import type { Frame } from './types.ts';

/** One story as it was set. */
export interface SetStory {
  /** Null where it stands without a headline. */
  readonly head: Head | null;
  /** Its columns in reading order, headings among them. */
  readonly columns: readonly Frame[];
  readonly captions: readonly Frame[];
}

/** Columns stand beside each other where they share more than so many lines' height. */
const FEWEST_LINES_BESIDE = 3;

/**
 * The stories of pages that their heads and feet have been taken off: each headline with what stands under it. A document
 * in one column is one story, whatever its headings, but where a dateline opens the text under one.
 */
export function storiesOf(pages: readonly (readonly Frame[])[]): SetStory[] {
  const body = bodySize(pages.flat());
  const oneColumn = pages.every((frames) => !hasColumns(frames.filter((frame) => kindOf(frame, body) === 'COLUMN')));
  return oneColumn ? storiesOfDocument(pages, body) : pages.flatMap((frames) => storiesOfPage(frames, body));
}

function hasColumns(columns: readonly Frame[]): boolean {
  return columns.some((a) =>
    columns.some((b) => sharedHeight(a, b) > FEWEST_LINES_BESIDE * a.size && sharedWidth(a, b) < 0),
  );
}

function storiesOfPage(frames: readonly Frame[], body: number): SetStory[] {
  const ofKind = (...kinds: readonly string[]): Frame[] =>
    frames.filter((frame) => kinds.includes(kindOf(frame, body)));
  const heads = headsOf(ofKind('HEAD'), ofKind('DECK'));
  const taken = new Set(heads.flatMap((head) => head.frames));
  const rest = frames.filter((frame) => !taken.has(frame));
  const owners = ownersOf(rest, heads);
  const numbers = [null, ...heads.keys()];
  return numbers
    .map((number) => {
      const own = rest.filter((frame) => (owners.get(frame) ?? null) === number);
      const isCaption = (frame: Frame): boolean => kindOf(frame, body) === 'CAPTION';
      return {
        head: number === null ? null : (heads[number] ?? null),
        columns: readingOrder(own.filter((frame) => !isCaption(frame))),
        captions: own.filter(isCaption),
      };
    })
    .filter(({ columns, captions }) => columns.length + captions.length > 0);
}

function storiesOfDocument(pages: readonly (readonly Frame[])[], body: number): SetStory[] {
  const all = pages.flatMap((frames) => [...frames].sort((a, b) => a.top - b.top || a.left - b.left));
  const stories: { head: Head | null; columns: Frame[]; captions: Frame[] }[] = [];
  const heads = pages.flatMap((frames) => {
    const ofKind = (kind: string): Frame[] => frames.filter((frame) => kindOf(frame, body) === kind);
    return headsOf(ofKind('HEAD'), ofKind('DECK'));
  });
  for (const [i, frame] of all.entries()) {
    const head = heads.find(({ frames }) => frames.includes(frame)) ?? null;
    const story = stories.at(-1);
    if (head !== null && story?.head === head) continue;
    const next = all.slice(i + 1).find((other) => head?.frames.includes(other) === false);
    const begins = story === undefined || (head !== null && opensStory(next?.lines[0]?.text ?? ''));
    if (begins) stories.push({ head, columns: head === null ? [frame] : [], captions: [] });
    else if (kindOf(frame, body) === 'CAPTION') story?.captions.push(frame);
    else story?.columns.push(frame);
  }
  return stories;
}
