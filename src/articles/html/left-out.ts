import { type Dom, type Element, isElement } from './page.ts';

/** Elements that hold no words of a story; rt and rp are the reading of a base: <ruby>漢<rt>hàn</rt></ruby>. */
const DROPPED = new Set(
  'script style noscript iframe nav footer aside form button svg video audio select textarea template object head rt rp rtc'.split(
    ' ',
  ),
);
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:ads?|adslot\w*|advert\w*|dfp|sponsor\w*|promo|related|relate|recommend\w*|morearticle|insertgroup|share|social|subscri\w+|newsletter|comments?|breadcrumbs?|nav|navbar|menu|footer|sidebar|copyright|trustbadge\w*|toolbar|pagination|zoomattribute|bottomarticlebanner|wm-ipp|cookie\w*|consent)(?:$|[\s_-])/iu;
const WHOLE = new Set(['body', 'main', 'article']);
/** What a script shows once it has run (`visibility: hidden`, WeChat's whole story) is not hidden. */
const HIDDEN = /display\s*:\s*none/iu;
const FOOTNOTE = /^\s*[[［〔(（]?\s*(?:注|註)?\s*\d{1,3}\s*[\]］〕)）]?\s*$/u;
const BRACKETED = /^\s*[[［〔(（注註]/u;
const LONGEST_FOOTNOTE = 8;

/** Whether an element is none of the story wherever it stands: furniture by its name, hidden, a script, a footnote's mark. */
export function isLeftOut(element: Element): boolean {
  const { name, attribs } = element;
  if (DROPPED.has(name)) return true;
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
  if (names !== ' ' && FURNITURE_NAME.test(names)) return true;
  if (attribs.hidden !== undefined) return true;
  // A page saved under an open dialog says that all but the dialog is hidden.
  if (attribs['aria-hidden'] === 'true' && !WHOLE.has(name)) return true;
  if (attribs.style !== undefined && HIDDEN.test(attribs.style)) return true;
  return (name === 'sup' && isFootnote(element)) || (name === 'dialog' && attribs.open === undefined);
}

/** `<sup>[3]</sup>` and `<sup><a>3</a></sup>` point to a note; 平方米<sup>2</sup> does not. */
function isFootnote({ children }: Element): boolean {
  const linked = children.some((child) => isElement(child) && child.name === 'a');
  const text = children.map(ownText).join('');
  return text.length <= LONGEST_FOOTNOTE && FOOTNOTE.test(text) && (linked || BRACKETED.test(text));
}

function ownText(node: Dom): string {
  if (node.type === 'text') return node.data;
  return isElement(node) ? node.children.map((child) => (child.type === 'text' ? child.data : '')).join('') : '';
}
