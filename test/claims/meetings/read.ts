import { meetings } from '../../../src/claims/meetings/rule.ts';
import { toScene } from '../../../src/claims/read.ts';
import type { Found } from '../../../src/claims/types.ts';
import { linkArticle } from '../../../src/entities/link.ts';
import { loadLexicon } from '../../../src/lexicon/load.ts';
import { Gazetteer } from '../../../src/mentions/gazetteer.ts';
import { readMentions } from '../../../src/mentions/read.ts';
import type { Article, Block } from '../../../src/model/article.ts';
import type { AttendedEdge, MetEdge } from '../../../src/model/claim.ts';
import type { MeetingNode } from '../../../src/model/entity.ts';
import { toDocument } from '../../../src/sentences/document.ts';

const lexicon = loadLexicon();
const gazetteer = new Gazetteer(lexicon);

/** Paragraphs of a made-up article, the first its headline. */
function articleOf(paragraphs: readonly string[]): Article {
  const blocks: Block[] = [];
  let at = 0;
  for (const [paragraph, { length }] of paragraphs.entries()) {
    blocks.push({ start: at, end: at + length, zone: paragraph === 0 ? 'HEADLINE' : 'BODY', paragraph });
    at += length + 1;
  }
  return {
    id: 'article:test',
    title: paragraphs[0] ?? '',
    url: null,
    publisher: null,
    publishedOn: '2021-03-19',
    publishedBasis: 'PRINTED',
    authors: [],
    language: 'zh-Hans',
    contentHash: '',
    text: paragraphs.join('\n'),
    blocks,
    dateline: null,
    wire: null,
    page: null,
  };
}

export interface Read {
  readonly article: Article;
  readonly found: Found;
  readonly nodes: readonly MeetingNode[];
  /** Names of those who took part in each meeting, sorted. */
  readonly who: readonly string[];
  readonly met: readonly MetEdge[];
}

/** What the rule of meetings finds in a made-up article of 2021-03-19 with this headline and these paragraphs. */
export function read(...paragraphs: string[]): Read {
  const article = articleOf(paragraphs);
  const scene = toScene(linkArticle(readMentions(toDocument(article), lexicon, gazetteer)));
  const found = meetings.find(scene, { nodes: [], edges: [] });
  const names = new Map(
    [...scene.people, ...scene.organisations, ...scene.actorNodes].map(([id, { name }]) => [id, name]),
  );
  const nodes = found.nodes.filter((node): node is MeetingNode => node.type === 'Meeting');
  const attended = found.edges.filter((edge): edge is AttendedEdge => edge.type === 'ATTENDED');
  const who = nodes.map(({ id }) =>
    attended
      .filter(({ to }) => to === id)
      .map(({ from }) => names.get(from) ?? '?')
      .sort()
      .join('+'),
  );
  return { article, found, nodes, who, met: found.edges.filter((edge): edge is MetEdge => edge.type === 'MET') };
}
