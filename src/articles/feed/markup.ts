import { parsePage, textOf } from '../html/page.ts';

const MARKS = /[<&]/u;
const TAG = /<(?:\/?[a-z][a-z0-9]*[\s>/]|br>|!--)/iu;
/** A title beyond this is none. */
const LONGEST_LABEL = 2000;
/** Tags that were escaped twice on their way into the feed. */
const ESCAPED_TAG = /&lt;\/?(?:p|div|br|span|img|a|strong|figure)(?:\s|&gt;|\/)/iu;

/** A title or a name without its markup: `外长&lt;b&gt;会谈&lt;/b&gt;` and `外长<b>会谈</b>` are both 外长会谈. */
export function plainText(markup: string): string {
  const label = markup.slice(0, LONGEST_LABEL);
  if (!MARKS.test(label)) return label.trim();
  const text = pageText(label);
  return (TAG.test(text) ? pageText(text) : text).trim();
}

/** The HTML of an item: a plain text has a paragraph a line, and one escaped twice is unwrapped. */
export function itemHtml(body: string): string {
  if (TAG.test(body)) return body;
  if (ESCAPED_TAG.test(body)) return pageText(body);
  return body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('\n');
}

/** The text of markup, entities decoded. */
function pageText(markup: string): string {
  const root = parsePage(`<body>${markup}</body>`).elements.find(({ name }) => name === 'body');
  return root === undefined ? markup : textOf(root);
}
