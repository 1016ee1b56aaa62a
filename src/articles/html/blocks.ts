import { clean, compact } from '../clean.ts';
import type { Passage } from '../draft.ts';
import { type Dom, type Element, isElement, type Tree } from './page.ts';

/** A block of text of a page, and whether all of it is one link. */
export interface HtmlBlock extends Passage {
  readonly linked: boolean;
}

/** With how ruby says a name is read: <ruby>習<rt>xí</rt></ruby>. */
const DROPPED = new Set(
  'rp rt rtc script style noscript iframe nav footer aside form button svg video audio select template object head'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
const HEADING = /^h[1-6]$/u;
const CAPTION_NAME =
  /(?:^|[\s_-])(?:caption|picinfo|image-caption|figcaption|wp-caption-text|pic-?desc\w*|img-?desc\w*|photo-?info)(?:$|[\s_-])/iu;
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:ads?|adslot\w*|advert\w*|dfp|sponsor\w*|promo|related|relate|recommend\w*|morearticle|insertgroup|share|social|subscri\w+|newsletter|comments?|breadcrumbs?|nav|navbar|menu|footer|sidebar|copyright|trustbadge\w*|toolbar|pagination|zoomattribute|bottomarticlebanner)(?:$|[\s_-])/iu;
const HIDDEN = /display\s*:\s*none/iu;
const ENDS_A_LINE = /[。！？!?…”」』）)：:.]\s*$/u;
const ENDS_A_SENTENCE = /[。！？!?…”」』]$/u;
const LONGEST_HEADING = 40;
/** A page of more pictures is a gallery: what the rest say of themselves is left. */
const MOST_PICTURES = 200;
const HAN = /\p{Script=Han}/gu;

/** Reads the blocks of a page's tree in order, without recursion, one paragraph after the other. */
export function blocksOf(root: Tree): HtmlBlock[] {
  const reader = new BlockReader();
  const stack: (Dom | { readonly leave: Dom })[] = 'children' in root ? [...root.children].reverse() : [];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ('leave' in next) reader.leave(next.leave);
    else if (next.type === 'text') reader.text(next.data);
    else if (isElement(next) && !isFurniture(next)) {
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

function isFurniture({ name, attribs }: Element): boolean {
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
  return (
    DROPPED.has(name) || FURNITURE_NAME.test(names) || attribs.hidden !== undefined || HIDDEN.test(attribs.style ?? '')
  );
}

/** The one piece of state of a reading: the paragraph begun, and inside what it stands. */
class BlockReader {
  readonly #blocks: HtmlBlock[] = [];
  readonly #pictures: { readonly at: number; readonly text: string }[] = [];
  #text = '';
  #linked = 0;
  #bold = 0;
  #links = 0;
  #bolds = 0;
  #captions = 0;
  #headings = 0;
  #breaks = 0;

  enter(node: Dom): void {
    if (!isElement(node)) return;
    if (node.name === 'br') this.#breaks += 1;
    else if (node.name === 'img') this.#picture(node);
    else if (node.name === 'td' || node.name === 'th') this.#text += ' ';
    else if (!INLINE.has(node.name) || isCaption(node)) this.#flush();
    this.#count(node, 1);
  }

  leave(node: Dom): void {
    if (!isElement(node)) return;
    if ((!INLINE.has(node.name) || isCaption(node)) && !['br', 'img', 'td', 'th'].includes(node.name)) this.#flush();
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
    if (this.#links > 0) this.#linked += size;
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
    if (isCaption(node)) this.#captions += by;
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
      const zone = this.#captions > 0 ? 'CAPTION' : this.#headings > 0 || allBold ? 'HEADING' : 'BODY';
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
