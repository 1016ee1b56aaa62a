import type { OutletRule } from './outlet-rule.ts';
import { type Element, isElement, type Page } from './page.ts';
import { attributeOf, selectorOf } from './selector.ts';

const META = /^meta:(?<name>.+)$/u;
const KEPT = ['id', 'class', 'itemprop', 'role', 'data-testid', 'data-e2e'];
const VOID = new Set(['img', 'meta', 'br', 'input', 'link']);
const TITLE = '标题由写规则的人自己拟';
const AUTHOR = '林小明';
const DAY = '2024-01-02';
const BODY = ['第一段写一两句自己的话，说清谁做了什么。', '第二段再写一句，与第一段分开。', '最后一段到此为止。'];

/** A page to hold a rule to, and what is in it: the markup that the rule names around words of its own. */
export interface OutletSkeleton {
  readonly html: string;
  readonly expected: {
    readonly title: string;
    readonly publishedOn: string | null;
    readonly authors: readonly string[];
    readonly deck: readonly string[];
    readonly body: readonly string[];
    readonly captions: readonly string[];
  };
}

/** The skeleton of a fixture for an outlet's rule, with the elements of `page` that the rule names and those around them. */
export function outletSkeleton(page: Page, rule: OutletRule, url: string): OutletSkeleton {
  const words = new Map<Element, string>();
  const add = (fields: readonly string[], text: string): boolean => {
    for (const field of fields) {
      const [element] = META.test(field) || field.startsWith('ld:') ? [] : page.matching(selectorOf(field));
      if (element === undefined || attributeOf(field) !== null) continue;
      words.set(element, text);
      return true;
    }
    return false;
  };
  add(rule.story, BODY.map((text) => `<p>${text}</p>`).join('\n'));
  add(rule.title, TITLE);
  const named = add(rule.authors, AUTHOR);
  const meta = rule.date.flatMap((field) => META.exec(field)?.groups?.name ?? [])[0];
  const dated = meta !== undefined || add(rule.date, DAY);
  const head = [
    '<meta charset="utf-8">',
    `<title>${TITLE}</title>`,
    `<link rel="canonical" href="${escaped(url)}">`,
    ...(meta === undefined ? [] : [`<meta name="${meta}" content="${DAY}">`]),
    `<meta property="og:title" content="${TITLE}">`,
  ];
  return {
    html: `<!DOCTYPE html>\n<html>\n<head>\n${head.join('\n')}\n</head>\n<body>\n${markup(page, words)}</body>\n</html>\n`,
    expected: {
      title: TITLE,
      publishedOn: dated ? DAY : null,
      authors: named ? [AUTHOR] : [],
      deck: [],
      body: BODY,
      captions: [],
    },
  };
}

/** The named elements in their order, within the elements that stand around them; no deeper than pages are flattened to. */
function markup(page: Page, words: ReadonlyMap<Element, string>): string {
  const kept = new Set<unknown>();
  for (const element of words.keys()) {
    kept.add(element);
    for (let up = element.parent; up !== null && up.type !== 'root'; up = up.parent) kept.add(up);
  }
  const write = (element: Element): string => {
    const inner = words.get(element) ?? childrenOf(element).map(write).join('');
    const outer = element.name === 'html' || element.name === 'body';
    return outer ? inner : `${openTag(element)}${inner}</${element.name}>\n`;
  };
  const childrenOf = (element: Element) => element.children.filter(isElement).filter((child) => kept.has(child));
  const top = page.elements.filter((element) => kept.has(element) && !kept.has(element.parent));
  return top
    .filter(({ name }) => !VOID.has(name) && name !== 'head')
    .map(write)
    .join('');
}

function openTag({ name, attribs }: Element): string {
  const kept = KEPT.filter((key) => attribs[key] !== undefined);
  return `<${[name, ...kept.map((key) => `${key}="${escaped(attribs[key] ?? '')}"`)].join(' ')}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
