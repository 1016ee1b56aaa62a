import type { Draft } from '../draft.ts';
import { readHtml } from '../html/read.ts';

const HEADING = /^(?<marks>#{1,6})[ \t]+(?<text>.*)$/u;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?<text>.*)$/u;
const RULE = /^[ \t]*(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$/u;
const SHORTCODE = /^\{\{[<%].*[>%]\}\}$/u;
const MARKUP = /^[ \t]*<(?:!--|\/?[a-z])/iu;
const IMAGE = /!\[(?<alt>[^[\]\n]{0,500})\]\((?<url>[^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,2000})?)\)/gu;
const LINK =
  /(?<before> ?)\[(?<text>[^[\]\n]{1,500})\]\((?<url>[^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,2000})?)\)(?<after> ?)/gu;
const HAN_FIRST = /^\p{Script=Han}/u;
const HAN_LAST = /\p{Script=Han}$/u;
const BOLD = /(?<marks>\*\*|__)(?=\S)(?<text>[^\n*_]{1,500})\k<marks>/gu;
const EMPHASIS = /(?<![\w*])\*(?=\S)(?<text>[^\n*]{1,500})\*(?![\w*])/gu;
const ESCAPED = /\\(?<mark>[\\`*_{}[\]()#+.!>~|-])/gu;
const LINE_LIMIT = 100_000;

/**
 * The story of a Markdown text; HTML inside is read as HTML. `# 两国外长会谈\n\n**北京**消息…` gives a title, and
 * a passage without the marks.
 */
export function readMarkdown(text: string): Draft {
  const { html, title } = toHtml(text);
  const draft = readHtml(html);
  return title === null ? draft : { ...draft, title };
}

function toHtml(text: string): { readonly html: string; readonly title: string | null } {
  let title: string | null = null;
  const out: string[] = [];
  let paragraph: string[] = [];
  const close = () => {
    if (paragraph.length > 0)
      out.push(MARKUP.test(paragraph[0] ?? '') ? paragraph.join('\n') : `<p>${paragraph.join('\n')}</p>`);
    paragraph = [];
  };
  for (const line of text.split('\n')) {
    const heading = HEADING.exec(line)?.groups?.text;
    const item = LIST_ITEM.exec(line)?.groups?.text;
    if (line.trim() === '' || RULE.test(line) || SHORTCODE.test(line.trim())) close();
    else if (heading !== undefined) {
      close();
      if (title === null && out.length === 0) title = inline(heading.replace(/ *#+$/u, ''));
      else out.push(`<h3>${inline(heading)}</h3>`);
    } else if (item !== undefined) {
      close();
      out.push(`<p>${inline(item)}</p>`);
    } else paragraph.push(inline(line.startsWith('> ') ? line.slice(2) : line));
  }
  close();
  return { html: out.join('\n'), title };
}

/** The spaces that Markdown editors set around a link between Chinese characters are no part of the text. */
function anchor(...match: readonly unknown[]): string {
  const { before, text, url, after } = match.at(-1) as Readonly<Record<'before' | 'text' | 'url' | 'after', string>>;
  const [left, right] = [HAN_FIRST.test(text) ? '' : before, HAN_LAST.test(text) ? '' : after];
  return `${left}<a href="${url.replaceAll('"', '%22')}">${text}</a>${right}`;
}

function inline(line: string): string {
  if (line.length > LINE_LIMIT) return line;
  return line
    .replace(IMAGE, '')
    .replace(LINK, anchor)
    .replace(BOLD, '<b>$<text></b>')
    .replace(EMPHASIS, '$<text>')
    .replace(ESCAPED, '$<mark>');
}
