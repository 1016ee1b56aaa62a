import { compact } from '../clean.ts';
import type { Passage } from '../draft.ts';
import { isFurnitureLine } from '../furniture.ts';
import { statedDay } from '../published.ts';
import { isSourceLine } from '../source-line.ts';
import type { HtmlBlock } from './blocks.ts';

const SENTENCE_END = /[。！？!?]/u;
const LONGEST_STAMP = 80;
/** A caption may state a day, too; a date in small print says nothing else. */
const LONGEST_DATE = 20;
/** The hour of an entry, in a paragraph of its own. */
const CLOCK = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/u;
/** ▲兩國部長合影。（圖／資料照） under a picture, where nothing else marks the line. */
const POINTS_AT_A_PICTURE = /^[▲△▼▽◎]\s?\p{Script=Han}/u;
const SHORTEST_BODY = 15;
/** The link to the rest of a story that a feed cuts off. */
const CUT_OFF = /\.{3}more$/u;

/** Whether anything among the passages can be a story: a sentence, or more than a label. */
export function hasBody(passages: readonly Passage[]): boolean {
  return passages.some(
    ({ zone, text }) =>
      zone === 'BODY' && (text.length > SHORTEST_BODY || SENTENCE_END.test(text)) && !isSourceLine(text),
  );
}

/** The blocks without furniture but lines of the source, without links that stand alone (unless kept) and doubled captions. */
export function passagesOf(blocks: readonly HtmlBlock[], keepLinks: boolean): Passage[] {
  const captions = new Set<string>();
  return blocks.flatMap(({ zone: written, text, linked }) => {
    const zone = written !== 'DECK' && POINTS_AT_A_PICTURE.test(text) ? 'CAPTION' : written;
    if ((linked && !keepLinks) || CLOCK.test(text)) return [];
    if (isFurnitureLine(text) && !isSourceLine(text)) return [];
    if (zone === 'CAPTION') {
      const own = compact(text);
      if (captions.has(own)) return [];
      captions.add(own);
    }
    return [{ zone, text: text.replace(CUT_OFF, '') }];
  });
}

/**
 * Takes the lines off that print day and author above the story, `Tue, 24 Nov 2020 09:15:00 GMT`, and those that name its
 * source, 来源：新华网, wherever they stand.
 */
export function splitStamps(all: readonly Passage[]): {
  readonly stamps: string[];
  readonly sources: string[];
  readonly rest: Passage[];
} {
  const sources = all.filter(({ text }) => isSourceLine(text)).map(({ text }) => text);
  const passages = all.filter(({ text }) => !isSourceLine(text));
  const first = passages.findIndex(({ zone, text }) => zone === 'BODY' && SENTENCE_END.test(text));
  const isStamp = ({ zone, text }: Passage, i: number) =>
    i <= first &&
    (zone !== 'CAPTION' || text.length <= LONGEST_DATE) &&
    text.length <= LONGEST_STAMP &&
    !SENTENCE_END.test(text) &&
    statedDay(text) !== null;
  return {
    stamps: passages.filter(isStamp).map(({ text }) => text),
    sources,
    rest: passages.filter((passage, i) => !isStamp(passage, i)),
  };
}
