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
  readonly publishedOn?: string | null;
  readonly page?: string | null;
}

/** An article of these paragraphs (one a line), published on 2021-04-14 unless told. */
export function articleOf(
  body: string,
  { headline = '', caption = '', publishedOn = '2021-04-14', page = null }: ArticleParts = {},
): Article {
  const lines: (readonly [Block['zone'], string])[] = [
    ...(headline === '' ? [] : [['HEADLINE', headline] as const]),
    ...body.split('\n').map((paragraph) => ['BODY', paragraph] as const),
    ...(caption === '' ? [] : [['CAPTION', caption] as const]),
  ];
  const text = lines.map(([, line]) => line).join('\n');
  let start = 0;
  const blocks: Block[] = lines.map(([zone, line], paragraph) => {
    const block = { zone, paragraph, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return {
    id: idOf('article', text),
    title: headline,
    url: 'https://news.example/a',
    publisher: '示例新闻',
    publishedOn,
    publishedBasis: publishedOn === null ? null : 'PRINTED',
    authors: [],
    language: 'zh-Hans',
    contentHash: text,
    text,
    blocks,
    dateline: null,
    wire: null,
    page,
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
