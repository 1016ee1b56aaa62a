import { findHoldings } from '../../src/mentions/holdings/holdings.ts';
import type { Mention, Reading } from '../../src/mentions/types.ts';
import type { Article } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { articleOf as articleWith, readingOf } from '../support/scene.ts';

const PUBLISHED = { publishedOn: '2021-03-01' };

/** An article of body paragraphs, one a line. */
export function articleOf(text: string): Article {
  return articleWith(text, PUBLISHED);
}

/** The names and titles of a text, by the shipped lexicon. */
export function readText(text: string): Reading {
  return readingOf(text, PUBLISHED);
}

/** The text with 【】 around each span. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = text;
  for (const { start, end } of spans.toSorted((a, b) => b.start - a.start)) {
    marked = `${marked.slice(0, start)}【${marked.slice(start, end)}】${marked.slice(end)}`;
  }
  return marked;
}

/** The text less its 【】. */
export const bare = (marked: string): string => marked.replace(/[【】]/gu, '');

/** A marked text read again: 【】 around what one rule, or all rules of a kind, find in it. */
export function remark(marked: string, ruleOrKind: string): string {
  const text = bare(marked);
  const wanted = ({ rule, kind }: Mention): boolean => rule === ruleOrKind || kind === ruleOrKind;
  return mark(text, readText(text).mentions.filter(wanted));
}

/** Who holds what in a text, one line a holding: 李克强 中国国务院总理 CURRENT; sorted. */
export function holdingsIn(text: string): string[] {
  const reading = readText(text);
  const lines = findHoldings(reading).map(
    ({ person, title }) => `${reading.document.text.slice(person.start, person.end)} ${title.surface} ${title.status}`,
  );
  return [...new Set(lines)].sort();
}
