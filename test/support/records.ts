import type { Edge, Evidence } from '../../src/model/claim.ts';
import type { EntityNode, MeetingNode, OrganisationNode, PersonNode, PolicyNode } from '../../src/model/entity.ts';
import { idOf } from '../../src/model/id.ts';
import type { ExtractionRecord, RecordMention } from '../../src/model/record.ts';

/** What an article of a test says; names must stand in its text. */
export interface Told {
  readonly title: string;
  readonly text: string;
  readonly publisher?: string | null;
  readonly publishedOn?: string | null;
  readonly nodes: readonly EntityNode[];
  /** Node and the words it is named by; every place of the words in the text is a mention. */
  readonly names: readonly (readonly [node: EntityNode, words: string])[];
  readonly edges: readonly Edge[];
}

/** A record as extraction would give it. */
export function recordOf({
  title,
  text,
  publisher = null,
  publishedOn = null,
  nodes,
  names,
  edges,
}: Told): ExtractionRecord {
  const id = articleId(title);
  const mentions: RecordMention[] = names.flatMap(([node, words]) =>
    placesOf(text, words).map((start) => ({
      node: node.id,
      start,
      end: start + words.length,
      text: words,
      rule: 'test-name',
      confidence: 0.9,
    })),
  );
  const article = {
    id,
    title,
    url: `https://news.example/${id.slice('article:'.length)}`,
    publisher,
    publishedOn,
    publishedBasis: publishedOn === null ? null : ('PRINTED' as const),
    authors: [],
    language: 'zh-Hans' as const,
    contentHash: idOf('article', text),
    text,
    blocks: [{ zone: 'BODY' as const, paragraph: 0, start: 0, end: text.length }],
    dateline: null,
    wire: null,
    page: null,
    fingerprint: '',
  };
  return { file: `${title}.md`, extractor: 'test+1', article, nodes, mentions, edges };
}

export const articleId = (title: string) => idOf('article', title);

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Evidence for words of a text. */
export function evidenceIn(text: string, words: string, confidence = 0.9): readonly Evidence[] {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return [{ start, end: start + words.length, text: words, rule: 'test-edge', confidence }];
}

export function person(name: string, more: Partial<PersonNode> = {}): PersonNode {
  return { type: 'Person', id: idOf('person', name), name, aliases: [], nameLatin: null, gender: null, ...more };
}

export function organisation(name: string, more: Partial<OrganisationNode> = {}): OrganisationNode {
  const id = idOf('organisation', name);
  return {
    type: 'Organisation',
    id,
    name,
    aliases: [],
    kind: 'OTHER',
    country: null,
    implied: false,
    members: [],
    ...more,
  };
}

export function meeting(key: string, more: Partial<MeetingNode> = {}): MeetingNode {
  return {
    type: 'Meeting',
    id: idOf('meeting', key),
    name: null,
    kind: 'BILATERAL',
    date: null,
    dateBasis: null,
    place: null,
    mode: 'IN_PERSON',
    status: 'HELD',
    ...more,
  };
}

export function policy(name: string, more: Partial<PolicyNode> = {}): PolicyNode {
  return { type: 'Policy', id: idOf('policy', name), name, aliases: [], kind: 'TARIFF', basedOn: null, ...more };
}
