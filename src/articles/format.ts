import { isGrid } from './newspaper/grid.ts';
import { printedLines } from './newspaper/reflow.ts';

/** How the text under front matter and post head is written. */
export type BodyFormat = 'html' | 'markdown' | 'newspaper' | 'plain';

const STARTS_WITH_MARKUP = /^(?:<!doctype|<!--|<\?xml|<\/?[a-z][a-z0-9-]*[\s>/])/iu;
const BLOCK_TAG = /<(?:p|div|br|h[1-6]|figure|article|body|table|ul|img)\b[^>]{0,2000}>/iu;
const MARKDOWN =
  /^#{1,6}[ \t]+\S|^[ \t]*!?\[[^\]\n]{1,200}\]\([^)\n]{1,2000}\)|\*\*[^*\n]{1,200}\*\*|\]\(https?:\/\//mu;
const ENDS_A_LINE = /[。！？”」』）…：；]$/u;
const FEWEST_LINES = 6;
const WIDEST_COLUMN = 45;
const SAMPLE = 200_000;

/**
 * The format of a body: `<div><p>…` is html, `# 标题` markdown, lines of one width that break off within sentences a
 * newspaper's column, all else plain text with a paragraph a line.
 */
export function bodyFormat(body: string): BodyFormat {
  const text = body.slice(0, SAMPLE).trimStart();
  if (STARTS_WITH_MARKUP.test(text)) return MARKDOWN_HEADING.test(text) && !DOCUMENT.test(text) ? 'markdown' : 'html';
  if (MARKDOWN.test(text)) return 'markdown';
  if (BLOCK_TAG.test(text)) return 'html';
  return isColumn(text) || isGrid(text) ? 'newspaper' : 'plain';
}

const MARKDOWN_HEADING = /^#{1,6}[ \t]+\S/mu;
const DOCUMENT = /<(?:html|body)[\s>]/iu;

function isColumn(text: string): boolean {
  const lines = printedLines(text);
  if (lines.length < FEWEST_LINES) return false;
  const narrow = lines.filter(({ width }) => width <= WIDEST_COLUMN).length;
  const broken = lines.filter((line) => !ENDS_A_LINE.test(line.text)).length;
  return narrow >= lines.length * 0.9 && broken >= lines.length * 0.4;
}
