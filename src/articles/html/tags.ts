/** A tag of an HTML text: half-open `[start, end)` in UTF-16 units, `<` and `>` included. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

const NAME = /^<(?<slash>\/?)(?<name>[a-z][a-z0-9-]*)/iu;
const LONGEST_NAME = 40;
const RAW = new Set(['script', 'style', 'textarea', 'title']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that HTML lets a writer leave open. */
const SELF_ENDING = new Set(
  'p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp html head body'.split(' '),
);
const DEEPEST = 200;
/** Ten times as many as any page of an article has. */
const MOST_TAGS = 300_000;

/** The tags of an HTML text in order, in one pass; what stands in comments, scripts and styles is no tag. */
export function* tagsOf(html: string): Generator<Tag> {
  let at = html.indexOf('<');
  let end = -1;
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const close = html.indexOf('-->', at + 4);
      if (close < 0) return;
      at = html.indexOf('<', close + 3);
      continue;
    }
    // Looked for once only, however many `<` stand before it.
    if (end < at) end = html.indexOf('>', at);
    if (end < 0) return;
    const groups = NAME.exec(html.slice(at, at + LONGEST_NAME))?.groups;
    const name = groups?.name?.toLowerCase();
    if (name === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const closing = groups?.slash === '/';
    yield { name, closing, start: at, end: end + 1 };
    at = html.indexOf(RAW.has(name) && !closing ? `</${name}` : '<', end + 1);
  }
}

/** Whether the element wants an end tag of its own. */
function nests(tag: Tag, html: string): boolean {
  return !VOID.has(tag.name) && !SELF_ENDING.has(tag.name) && html[tag.end - 2] !== '/';
}

/**
 * The text with all tags removed that lie deeper than 200 elements, so that no reader of the tree can overflow, and all
 * behind the 300,000th with what scripts hold there, so that no tree outgrows the memory.
 */
export function flattened(html: string): string {
  let [depth, count] = [0, 0];
  let kept = '';
  let from = 0;
  let insideRaw = false;
  for (const tag of tagsOf(html)) {
    count += 1;
    // the end of a script that was kept is kept
    const endsRaw = tag.closing && RAW.has(tag.name) && !insideRaw;
    if (count > MOST_TAGS && !endsRaw) {
      if (!insideRaw) kept += `${html.slice(from, tag.start)} `;
      from = tag.end;
      insideRaw = RAW.has(tag.name) && !tag.closing;
      continue;
    }
    if (!nests(tag, html)) continue;
    const level = tag.closing ? depth : depth + 1;
    depth = Math.max(0, tag.closing ? depth - 1 : depth + 1);
    if (level <= DEEPEST) continue;
    kept += `${html.slice(from, tag.start)} `;
    from = tag.end;
  }
  return from === 0 ? html : kept + (insideRaw ? '' : html.slice(from));
}

/** So many of them are no article, and hold a gigabyte once parsed. */
export const MOST_OPENINGS = 1_000_000;

/** Whether a text has more than a million `<`, of tags or not. */
export function isCrowded(html: string): boolean {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0 && count <= MOST_OPENINGS; at = html.indexOf('<', at + 1)) count += 1;
  return count > MOST_OPENINGS;
}

const CONTAINERS = new Set('div article section main figure table ul ol blockquote'.split(' '));
const OPENS_MARKUP = /^<[a-z!/]/iu;
const ENDS_A_SENTENCE = /[。！？!?…”」』）)]$/u;

/**
 * Whether an HTML text breaks off: inside a tag, a comment or a script, or within a paragraph while elements around it
 * are open. A writer's forgotten `</div>` at the end is not taken for that.
 */
export function breaksOff(html: string): boolean {
  const text = html.trimEnd();
  const lastOpen = text.lastIndexOf('<');
  if (lastOpen < 0) return false;
  if (OPENS_MARKUP.test(text.slice(lastOpen, lastOpen + 2)) && text.indexOf('>', lastOpen) < 0) return true;
  if (text.lastIndexOf('<!--') > text.lastIndexOf('-->')) return true;
  let open = 0;
  let last: Tag | null = null;
  for (const tag of tagsOf(text)) {
    if (CONTAINERS.has(tag.name)) open = Math.max(0, open + (tag.closing ? -1 : 1));
    last = tag;
  }
  if (last === null) return false;
  if (RAW.has(last.name) && !last.closing) return true;
  if (last.name === 'html' || last.name === 'body') return !last.closing;
  const inText = last.end < text.length;
  if (inText && !last.closing && last.name === 'p') return !ENDS_A_SENTENCE.test(text);
  return (
    open > 0 &&
    (inText ? !ENDS_A_SENTENCE.test(text) : !(last.closing && CONTAINERS.has(last.name)) && !VOID.has(last.name))
  );
}
