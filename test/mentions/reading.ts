import { loadLexicon } from '../../src/lexicon/load.ts';
import { Gazetteer } from '../../src/mentions/gazetteer.ts';
import { readMentions } from '../../src/mentions/read.ts';
import type { Mention, Reading } from '../../src/mentions/types.ts';
import type { Article } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { toDocument } from '../../src/sentences/document.ts';

export const lexicon = loadLexicon();
export const gazetteer = new Gazetteer(lexicon);

/** An article of body paragraphs, one a line. */
export function articleOf(text: string): Article {
  let start = 0;
  const blocks = text.split('\n').map((line, paragraph) => {
    const block = { zone: 'BODY' as const, paragraph, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return {
    id: 'article:test',
    title: '',
    url: null,
    publisher: null,
    publishedOn: '2021-03-01',
    publishedBasis: 'PRINTED',
    authors: [],
    language: 'zh-Hans',
    contentHash: '',
    text,
    blocks,
    dateline: null,
  };
}

/** The names and titles of a text, by the shipped lexicon. */
export function readText(text: string): Reading {
  return readMentions(toDocument(articleOf(text)), lexicon, gazetteer);
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
