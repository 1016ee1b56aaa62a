import { toScene } from '../../src/claims/read.ts';
import type { Scene } from '../../src/claims/types.ts';
import { linkArticle } from '../../src/entities/link.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { Gazetteer } from '../../src/mentions/gazetteer.ts';
import { readMentions } from '../../src/mentions/read.ts';
import type { Reading } from '../../src/mentions/types.ts';
import type { Article, Block } from '../../src/model/article.ts';
import { idOf } from '../../src/model/id.ts';
import { toDocument } from '../../src/sentences/document.ts';

export const lexicon = loadLexicon();
export const gazetteer = new Gazetteer(lexicon);

export interface ArticleParts {
  readonly headline?: string;
  readonly caption?: string;
  readonly publishedOn?: string;
}

/** An article of these paragraphs (one a line), published on 2021-04-14 unless told. */
export function articleOf(
  body: string,
  { headline = '', caption = '', publishedOn = '2021-04-14' }: ArticleParts = {},
): Article {
  const parts: (readonly [Block['zone'], string])[] = [
    ['HEADLINE', headline],
    ...body.split('\n').map((paragraph) => ['BODY', paragraph] as const),
    ['CAPTION', caption],
  ];
  let text = '';
  const blocks: Block[] = [];
  for (const [zone, words] of parts) {
    if (words === '') continue;
    if (text !== '') text += '\n';
    blocks.push({ zone, start: text.length, end: text.length + words.length, paragraph: blocks.length });
    text += words;
  }
  return {
    id: idOf('article', text),
    title: headline,
    url: 'https://news.example/a',
    publisher: '示例新闻',
    publishedOn,
    publishedBasis: 'PRINTED',
    authors: [],
    language: 'zh-Hans',
    contentHash: text,
    text,
    blocks,
    dateline: null,
  };
}

/** The article with its mentions and titles, read with the shipped lexicon. */
export function readingOf(body: string, parts: ArticleParts = {}): Reading {
  return readMentions(toDocument(articleOf(body, parts)), lexicon, gazetteer);
}

/** The article ready for claim rules. */
export function sceneOf(body: string, parts: ArticleParts = {}): Scene {
  return toScene(linkArticle(readingOf(body, parts)));
}

/** The name of a node of the scene. */
export function nameOf(scene: Scene, id: string): string {
  return scene.people.get(id)?.name ?? scene.organisations.get(id)?.name ?? scene.actorNodes.get(id)?.name ?? id;
}
