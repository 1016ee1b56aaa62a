import { type Page, textOf } from './page.ts';

const ARTICLE = /(?:Article|Posting|Report)$/u;
const LONGEST = 2_000_000;
const MOST_VALUES = 20_000;
const CONTROLS = /\p{Cc}+/gu;

/** What a page says of its story to machines (schema.org NewsArticle): values as written, null where it says nothing. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  /** The whole text, where it is given: held against what was read, never read itself. */
  readonly body: string | null;
}

/** The first article among a page's JSON-LD; null if there is none or it is no JSON. */
export function linkedArticle(page: Page): LinkedArticle | null {
  for (const element of page.elements) {
    if (element.name !== 'script' || element.attribs.type?.toLowerCase() !== 'application/ld+json') continue;
    const found = articleIn(parsed(textOf(element)));
    if (found !== null) return found;
  }
  return null;
}

function parsed(json: string): unknown {
  if (json.length > LONGEST) return null;
  try {
    // Bare line breaks in strings are a frequent fault.
    return JSON.parse(json.replace(CONTROLS, ' '));
  } catch {
    return null;
  }
}

/** Looked for without recursion: a graph may nest as deep as it likes. */
function articleIn(top: unknown): LinkedArticle | null {
  const stack: unknown[] = [top];
  for (let seen = 0; stack.length > 0 && seen < MOST_VALUES; seen += 1) {
    const value = stack.pop();
    if (Array.isArray(value)) stack.push(...value.slice(0, MOST_VALUES).reverse());
    else if (isObject(value)) {
      if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)))
        return toArticle(value);
      stack.push(value['@graph'], value.mainEntity);
    }
  }
  return null;
}

type Values = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function toArticle(value: Values): LinkedArticle {
  return {
    headline: text(value.headline) ?? text(value.name),
    published: text(value.datePublished) ?? text(value.dateCreated),
    authors: listOf(value.author).flatMap((author) =>
      isPerson(author) ? (text(author.name) ?? []) : (text(author) ?? []),
    ),
    url:
      text(value.url) ??
      (isObject(value.mainEntityOfPage) ? text(value.mainEntityOfPage['@id']) : text(value.mainEntityOfPage)),
    body: text(value.articleBody),
  };
}

function isPerson(author: unknown): author is Values {
  return isObject(author) && !listOf(author['@type']).includes('Organization');
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
