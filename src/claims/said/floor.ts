import type { Sentence } from '../../sentences/split.ts';
import type { Scene } from '../types.ts';
import { opensParagraph, ownsParagraph } from './read-out.ts';
import { labelOf } from './transcript.ts';
import type { Attribution } from './types.ts';

/** Whose words a paragraph is to `until`. */
export interface Floor {
  readonly owner: Attribution;
  /** Its first sentence. */
  readonly opening: Sentence;
  readonly until: number;
  /** It is his to the end because a quotation stays open. */
  readonly quoted: boolean;
}

/** By number of paragraph. */
export type Floors = ReadonlyMap<number, Floor>;

/** A paragraph of the body. */
interface Paragraph {
  readonly opening: Sentence;
  readonly end: number;
}

/** How many further paragraphs a quotation may take to close. */
const LONGEST_QUOTATION = 12;

function paragraphsOf(scene: Scene): Paragraph[] {
  const out: Paragraph[] = [];
  for (const sentence of scene.reading.document.sentences) {
    const last = out.at(-1);
    if (last !== undefined && last.opening.paragraph === sentence.paragraph && last.opening.zone === sentence.zone)
      out[out.length - 1] = { ...last, end: sentence.end };
    else out.push({ opening: sentence, end: sentence.end });
  }
  return out;
}

/** Where a quotation that is open at `start` closes before `end`; null where it does not. */
function closing(text: string, start: number, end: number): number | null {
  let open = 1;
  for (let i = start; i < end; i += 1) {
    if (text[i] === '“') open += 1;
    else if (text[i] === '”') open -= 1;
    if (open === 0) return i;
  }
  return null;
}

/** In a read-out a paragraph that its speaker opens is his to the end: 中方希望 and 双方同意 in it are his words. */
function ofReadOut(scene: Scene, paragraphs: readonly Paragraph[], found: readonly Attribution[]): Map<number, Floor> {
  const { text } = scene.reading.document;
  const floors = new Map<number, Floor>();
  const ends = new Map(paragraphs.map(({ opening, end }) => [opening.paragraph, end]));
  for (const owner of found) {
    const { sentence, rule, cue, speakers } = owner;
    if (floors.has(sentence.paragraph) || rule !== 'said-subject' || text[cue.end] !== '，') continue;
    if (opensParagraph(text, sentence) && speakers.some((actor) => ownsParagraph(scene, actor)))
      floors.set(sentence.paragraph, {
        owner,
        opening: sentence,
        until: ends.get(sentence.paragraph) ?? sentence.end,
        quoted: false,
      });
  }
  return floors;
}

/** In a transcript an answer is whose label opens it, up to the next label, over as many paragraphs as it takes. */
function ofTranscript(scene: Scene, paragraphs: readonly Paragraph[], found: readonly Attribution[]): Floor[] {
  const answers = new Map(
    found.filter(({ rule }) => rule === 'said-transcript').map((owner) => [owner.sentence.index, owner]),
  );
  if (answers.size === 0) return [];
  const body = paragraphs.filter(({ opening }) => opening.zone === 'BODY');
  const labels = body.map(({ opening }) => labelOf(scene, opening)?.kind ?? null);
  const asked = labels.includes('ASKS');
  let owner: Attribution | undefined;
  return body.flatMap(({ opening, end }, at): Floor[] => {
    const own = answers.get(opening.index);
    const before = body[at - 1]?.opening.paragraph;
    if (own !== undefined || labels[at] !== null || !asked || opening.paragraph - (before ?? 0) !== 1) owner = own;
    return owner === undefined ? [] : [{ owner, opening, until: end, quoted: false }];
  });
}

/** A quotation that its paragraph does not close goes on to the next mark that does, or to the end of the paragraph. */
function ofQuotation(scene: Scene, paragraphs: readonly Paragraph[], found: readonly Attribution[]): Floor[] {
  const { text } = scene.reading.document;
  const last = new Map(found.map((one) => [one.sentence.paragraph, one]));
  return paragraphs.flatMap(({ opening, end }, at): Floor[] => {
    const owner = last.get(opening.paragraph);
    if (owner === undefined || opening.zone !== 'BODY' || text[owner.content.start - 1] !== '“') return [];
    const until = closing(text, owner.content.start, end);
    if (until !== null) return until > owner.sentence.end ? [{ owner, opening, until, quoted: true }] : [];
    const later = paragraphs.slice(at + 1, at + 1 + LONGEST_QUOTATION);
    const closes = later.findIndex((next) => closing(text, next.opening.start, next.end) !== null);
    const anew = later.findIndex((next) => text.slice(next.opening.start, next.end).includes('“'));
    const further = anew >= 0 && anew < closes ? [] : later.slice(0, closes + 1);
    return [
      { owner, opening, until: end, quoted: true },
      ...further.map((next) => ({
        owner,
        opening: next.opening,
        until: closing(text, next.opening.start, next.end) ?? next.end,
        quoted: true,
      })),
    ];
  });
}

/** The wording of a document stands in the paragraphs behind what announces it; behind a colon the next is the speaker's. */
function ofOpened(paragraphs: readonly Paragraph[], found: readonly Attribution[]): Floor[] {
  const opening = new Map(
    found
      .filter(({ rule }) => rule === 'said-wording' || rule === 'said-opens')
      .map((owner) => [owner.sentence.paragraph, owner]),
  );
  let owner: Attribution | undefined;
  return paragraphs.flatMap((own): Floor[] => {
    const before = owner;
    if (own.opening.zone !== 'BODY') owner = undefined;
    else owner = opening.get(own.opening.paragraph) ?? (owner?.rule === 'said-opens' ? undefined : owner);
    if (before === undefined || own.opening.zone !== 'BODY') return [];
    return [{ owner: before, opening: own.opening, until: own.end, quoted: false }];
  });
}

/** The paragraphs in which one speaker has the floor, as read-outs, transcripts and long quotations give it. */
export function floorsOf(scene: Scene, found: readonly Attribution[], readOut: boolean): Floors {
  const paragraphs = paragraphsOf(scene);
  const floors = readOut ? ofReadOut(scene, paragraphs, found) : new Map<number, Floor>();
  for (const floor of [
    ...ofOpened(paragraphs, found),
    ...ofQuotation(scene, paragraphs, found),
    ...ofTranscript(scene, paragraphs, found),
  ])
    floors.set(floor.opening.paragraph, floor);
  return floors;
}
