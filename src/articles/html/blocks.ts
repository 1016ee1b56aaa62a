import { clean, compact } from '../clean.ts';
import type { Passage } from '../draft.ts';
import { isDataTable } from './data-table.ts';
import { isInline } from './inline.ts';
import { isLeftOut } from './left-out.ts';
import { type Dom, type Element, isElement, type Tree } from './page.ts';

/** A block of text of a page, and whether all of it is one link. */
export interface HtmlBlock extends Passage {
  readonly linked: boolean;
}

const BOLD = new Set(['b', 'strong']);
const CELLS = new Set(['td', 'th']);
const HEADING = /^h[1-6]$/u;
const CAPTION_NAME =
  /(?:^|[\s_-])(?:caption|picinfo|image-caption|figcaption|wp-caption-text|pic-?desc\w*|img-?desc\w*|photo-?info)(?:$|[\s_-])/iu;
const ENDS_A_LINE = /[。！？!?…”」』）)：:.]\s*$/u;
const ENDS_A_SENTENCE = /[。！？!?…”」』]$/u;
const BETWEEN_LINKS = /^[\s|｜·•>»›/／、,，&-]+$/u;
const LONGEST_HEADING = 40;
/** A page of more pictures is a gallery: what the rest say of themselves is left. */
const MOST_PICTURES = 200;
const HAN = /\p{Script=Han}/gu;

/** What an outlet's rule knows of an element: what it is, that it is none of the story, that the story ends before it. */
export type Mark = 'CAPTION' | 'DECK' | 'DROP' | 'END';
export type Marks = ReadonlyMap<Dom, Mark>;
const NO_MARKS: Marks = new Map();

/** Reads the blocks of a page's tree in order, without recursion, one paragraph after the other. */
export function blocksOf(root: Tree, marks: Marks = NO_MARKS): HtmlBlock[] {
  const reader = new BlockReader(marks);
  const stack: (Dom | { readonly leave: Dom })[] = 'children' in root ? [...root.children].reverse() : [];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ('leave' in next) reader.leave(next.leave);
    else if (next.type === 'text') reader.text(next.data);
    else if (marks.get(next) === 'END') break;
    else if (isElement(next) && marks.get(next) !== 'DROP' && !isLeftOut(next)) {
      if (next.name === 'table' && isDataTable(next)) continue;
      reader.enter(next);
      stack.push({ leave: next });
      for (let i = next.children.length - 1; i >= 0; i -= 1) {
        const child = next.children[i];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return reader.finish();
}

/** The one piece of state of a reading: the paragraph begun, and inside what it stands. */
class BlockReader {
  readonly #marks: Marks;
  readonly #blocks: HtmlBlock[] = [];
  readonly #pictures: { readonly at: number; readonly text: string }[] = [];
  #text = '';
  #linked = 0;
  #bold = 0;
  #links = 0;
  #bolds = 0;
  #captions = 0;
  #decks = 0;
  #headings = 0;
  #breaks = 0;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  enter(node: Dom): void {
    if (!isElement(node)) return;
    if (node.name === 'br') this.#breaks += 1;
    else if (node.name === 'img') this.#picture(node);
    else if (CELLS.has(node.name)) this.#cell();
    else if (!isInline(node) || this.#isMarked(node)) this.#flush();
    this.#count(node, 1);
  }

  leave(node: Dom): void {
    if (!isElement(node)) return;
    const ends = !isInline(node) || this.#isMarked(node);
    if (ends && node.name !== 'br' && node.name !== 'img' && !CELLS.has(node.name)) this.#flush();
    this.#count(node, -1);
  }

  text(data: string): void {
    const size = compact(data).length;
    if (size === 0) {
      this.#text += this.#breaks > 0 ? '' : data;
      return;
    }
    this.#settleBreaks();
    this.#text += data;
    if (this.#links > 0 || BETWEEN_LINKS.test(data)) this.#linked += size;
    if (this.#bolds > 0) this.#bold += size;
  }

  finish(): HtmlBlock[] {
    this.#flush();
    const seen = this.#blocks.map((block) => compact(block.text));
    const out: HtmlBlock[] = [];
    for (const [i, block] of [...this.#blocks, null].entries()) {
      for (const picture of this.#pictures) {
        const own = compact(picture.text);
        if (picture.at !== i || seen.some((text) => text.includes(own))) continue;
        seen.push(own);
        out.push({ zone: 'CAPTION', text: picture.text, linked: false });
      }
      if (block !== null) out.push(block);
    }
    return out;
  }

  #count(node: Element, by: number): void {
    if (node.name === 'a') this.#links += by;
    if (BOLD.has(node.name)) this.#bolds += by;
    if (HEADING.test(node.name)) this.#headings += by;
    if (this.#isCaption(node)) this.#captions += by;
    if (this.#marks.get(node) === 'DECK') this.#decks += by;
  }

  #isMarked(node: Element): boolean {
    return this.#isCaption(node) || this.#marks.has(node);
  }

  #isCaption(node: Element): boolean {
    return isCaption(node) || this.#marks.get(node) === 'CAPTION';
  }

  /** A row of a table is one paragraph, but for cells that lay out a page: whole sentences, or nothing but links. */
  #cell(): void {
    if (this.#linked > 0 || ENDS_A_LINE.test(this.#text)) this.#flush();
    else this.#text += ' ';
  }

  /** Two line breaks end a paragraph; one does after a whole sentence or a bold line, else it is a wrapped line. */
  #settleBreaks(): void {
    if (this.#breaks === 0) return;
    const allBold = this.#bold > 0 && this.#bold >= compact(this.#text).length;
    if (this.#breaks > 1 || allBold || ENDS_A_LINE.test(this.#text)) this.#flush();
    else this.#text += '\n';
    this.#breaks = 0;
  }

  /** What a picture says of itself is its caption where the page does not say it elsewhere. */
  #picture(node: Element): void {
    for (const text of [node.attribs.alt, node.attribs.title].map((words) => clean(words ?? ''))) {
      if ((text.match(HAN)?.length ?? 0) >= 4 && this.#pictures.length < MOST_PICTURES)
        this.#pictures.push({ at: this.#blocks.length, text });
    }
  }

  #flush(): void {
    const text = clean(this.#text);
    const size = compact(text).length;
    if (size > 0) {
      const allBold = this.#bold >= size && text.length <= LONGEST_HEADING && !ENDS_A_SENTENCE.test(text);
      const heading = this.#headings > 0 || allBold;
      const zone = this.#captions > 0 ? 'CAPTION' : this.#decks > 0 ? 'DECK' : heading ? 'HEADING' : 'BODY';
      this.#blocks.push({ zone, text, linked: this.#captions === 0 && this.#linked >= size * 0.9 });
    }
    this.#text = '';
    this.#linked = 0;
    this.#bold = 0;
    this.#breaks = 0;
  }
}

function isCaption({ name, attribs }: Element): boolean {
  return name === 'figcaption' || name === 'small' || CAPTION_NAME.test(attribs.class ?? '');
}
