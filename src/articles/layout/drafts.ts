import { BLANK, type Draft, type Passage } from '../draft.ts';
import { joinJumps } from '../newspaper/jumps.ts';
import { joined } from '../newspaper/reflow.ts';
import { framesOf } from './frames.ts';
import { barePages } from './furniture.ts';
import { partsOf } from './heads.ts';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type SetStory, storiesOf } from './stories.ts';
import type { Frame, SetPage } from './types.ts';

const HAS_PUNCTUATION = /[。！？；，,.;]/u;
const LONGEST_HEADING = 40;
const LONGEST_TITLE = 60;

/**
 * The stories of pages of set text: columns in reading order, lines reflowed, headlines told by their size. `title` is
 * what the document calls itself; it counts only where the text itself opens with it.
 */
export function draftsOfPages(pages: readonly SetPage[], title: string | null): Draft[] {
  const bare = barePages(pages.map(({ runs }, page) => framesOf(linesOf(runs), page)));
  const stories = storiesOf(bare.map(({ frames }) => frames));
  const author = bare.find(({ masthead }) => masthead !== null)?.masthead ?? null;
  const drafts = stories.map((story, i) => {
    const page = story.head?.frames[0]?.page ?? story.columns[0]?.page ?? story.captions[0]?.page ?? 0;
    const stamps = bare[page]?.stamps ?? [];
    return {
      ...draftOf(story, i === 0 ? title : null),
      author,
      // what the page at hand does not print, the first may print for all
      stamps: stamps.length > 0 ? stamps : (bare[0]?.stamps ?? []),
      partOfPage: stories.length > 1,
    };
  });
  return joinJumps(drafts);
}

function draftOf({ head, columns, captions }: SetStory, stated: string | null): Draft {
  const parts = head === null ? { title: [], decks: [] } : partsOf(head);
  const paragraphs = paragraphsOf(columns);
  const first = paragraphs[0] ?? '';
  const leads = head === null && (isTitle(first) || first === stated);
  const body = (leads ? paragraphs.slice(1) : paragraphs).map(
    (text): Passage => ({ zone: isHeading(text) ? 'HEADING' : 'BODY', text }),
  );
  return {
    ...BLANK,
    title: head === null ? (leads ? first : null) : headlineOf(parts.title),
    passages: [
      ...parts.decks.map((frame): Passage => ({ zone: 'DECK', text: joined(frame.lines) })),
      ...body,
      ...captions.map((frame): Passage => ({ zone: 'CAPTION', text: joined(frame.lines) })),
    ],
  };
}

function headlineOf(frames: readonly Frame[]): string {
  return frames.map((frame) => joined(frame.lines)).join(' ');
}

function isTitle(text: string): boolean {
  return text !== '' && text.length <= LONGEST_TITLE && !HAS_PUNCTUATION.test(text);
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !HAS_PUNCTUATION.test(text);
}
