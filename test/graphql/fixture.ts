import { createHash } from 'node:crypto';
import { type ExecutionResult, execute, parse, specifiedRules, validate } from 'graphql';
import { contextOver } from '../../src/graphql/context.ts';
import { depthRule } from '../../src/graphql/limits.ts';
import { schema } from '../../src/graphql/schema.ts';
import type { TripLog } from '../../src/graphql/trips.ts';
import type { Evidence } from '../../src/model/claim.ts';
import type { OrganisationNode, PersonNode } from '../../src/model/entity.ts';
import { idOf } from '../../src/model/id.ts';
import type { ExtractionRecord, RecordArticle, RecordMention } from '../../src/model/record.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';

function article(url: string, publisher: string, publishedOn: string | null, lines: readonly string[]): RecordArticle {
  const text = lines.join('\n');
  return {
    id: idOf('article', url),
    title: lines[0] ?? '',
    url,
    publisher,
    publishedOn,
    publishedBasis: publishedOn === null ? null : 'PRINTED',
    authors: [],
    language: 'zh-Hans',
    contentHash: createHash('sha256').update(text).digest('hex'),
    text,
    blocks: [{ zone: 'BODY', paragraph: 0, start: 0, end: text.length }],
    dateline: null,
    wire: null,
    page: null,
    fingerprint: '',
  };
}

function evidence({ text }: RecordArticle, quote: string, confidence = 0.9): Evidence[] {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${quote} does not stand in the article`);
  return [{ start, end: start + quote.length, text: quote, rule: 'fixture', confidence }];
}

function person(name: string, aliases: readonly string[] = [], nameLatin: string | null = null): PersonNode {
  return { type: 'Person', id: idOf('person', name), name, aliases, nameLatin, gender: null };
}

function organisation(name: string, kind: OrganisationNode['kind'], country: string | null): OrganisationNode {
  return {
    type: 'Organisation',
    id: idOf('organisation', name),
    name,
    aliases: [],
    kind,
    country,
    implied: false,
    members: [],
  };
}

function mention({ text }: RecordArticle, node: string, form: string): RecordMention {
  const start = text.indexOf(form);
  return { node, start, end: start + form.length, text: form, rule: 'fixture', confidence: 0.9 };
}

export const HOST = person('丁远山', ['丁部长'], null);
export const GUEST = person('柯立德', ['安德鲁·柯立德'], 'Andrew Colridge');
export const NAMESAKES = [person('周一鸣'), { ...person('周一鸣'), id: idOf('person', '周一鸣', '重名') }] as const;
const MINISTRY = organisation('晴川国商贸部', 'MINISTRY', null);
const OFFICE = {
  type: 'Office',
  id: idOf('office', '晴川国商贸部部长'),
  name: '晴川国商贸部部长',
  post: '部长',
  organisation: MINISTRY.id,
  country: null,
} as const;
const MEETING = {
  type: 'Meeting',
  id: idOf('meeting', 'fixture'),
  name: null,
  kind: 'BILATERAL',
  date: '2023-06-18',
  dateBasis: 'STATED',
  place: '临江',
  mode: 'IN_PERSON',
  status: 'HELD',
} as const;
const TARIFF = {
  type: 'Policy',
  id: idOf('policy', 'fixture'),
  name: '对木材加征关税',
  aliases: [],
  kind: 'TARIFF',
  basedOn: null,
} as const;

/** Two outlets on one meeting; the second has a statement and a measure besides. */
function meetingRecord(url: string, publisher: string, publishedOn: string, title: string): ExtractionRecord {
  const story = article(url, publisher, publishedOn, [
    title,
    '晴川国商贸部部长丁远山6月18日在临江会见来访的柯立德。丁远山对柯立德说，木材关税应当取消。',
    '晴川国商贸部上月对木材加征关税。',
  ]);
  const statement = {
    type: 'Statement',
    id: idOf('statement', story.id, 0),
    text: '木材关税应当取消',
    start: story.text.indexOf('木材关税应当取消'),
    end: story.text.indexOf('木材关税应当取消') + 8,
    direct: false,
    stance: 'SAID',
    date: '2023-06-18',
    dateBasis: 'STATED',
  } as const;
  const [from, to] = [HOST.id, GUEST.id].sort() as [string, string];
  const met = '丁远山6月18日在临江会见来访的柯立德';
  const said = '丁远山对柯立德说，木材关税应当取消';
  return {
    file: url,
    extractor: 'fixture',
    article: story,
    nodes: [HOST, GUEST, MINISTRY, OFFICE, MEETING, TARIFF, statement],
    mentions: [
      mention(story, HOST.id, '丁远山'),
      mention(story, GUEST.id, '柯立德'),
      mention(story, MINISTRY.id, '晴川国商贸部'),
    ],
    edges: [
      {
        type: 'MET',
        from,
        to,
        meeting: MEETING.id,
        date: MEETING.date,
        status: 'HELD',
        evidence: evidence(story, met),
      },
      { type: 'ATTENDED', from: HOST.id, to: MEETING.id, role: 'PRINCIPAL', evidence: evidence(story, met) },
      { type: 'ATTENDED', from: GUEST.id, to: MEETING.id, role: 'PRINCIPAL', evidence: evidence(story, met) },
      {
        type: 'HELD',
        from: HOST.id,
        to: OFFICE.id,
        status: 'CURRENT',
        since: null,
        until: null,
        evidence: evidence(story, '晴川国商贸部部长丁远山'),
      },
      { type: 'PART_OF', from: OFFICE.id, to: MINISTRY.id, evidence: evidence(story, '晴川国商贸部部长') },
      {
        type: 'SAID',
        from: HOST.id,
        to: statement.id,
        addressees: [GUEST.id],
        via: [],
        meeting: MEETING.id,
        evidence: evidence(story, said),
      },
      { type: 'ABOUT', from: statement.id, to: TARIFF.id, evidence: evidence(story, said) },
      {
        type: 'IMPOSED',
        from: MINISTRY.id,
        to: TARIFF.id,
        targets: [GUEST.id],
        status: 'IN_FORCE',
        date: '2023-05',
        dateBasis: 'RELATIVE',
        evidence: evidence(story, '晴川国商贸部上月对木材加征关税'),
      },
    ],
  };
}

/** One undated article on a conference, with as many people as a page holds and more, and two of one name. */
function conferenceRecord(people: number): ExtractionRecord {
  const named = Array.from({ length: people }, (_, i) => person(`代表${String(i).padStart(3, '0')}`));
  const present = [...named, ...NAMESAKES];
  const story = article('https://example.org/conference', '示例日报', null, [
    '木材大会',
    `${present.map((one) => one.name).join('、')}出席大会。`,
  ]);
  const conference = {
    ...MEETING,
    id: idOf('meeting', 'conference'),
    name: '木材大会',
    kind: 'CONFERENCE',
    date: null,
    dateBasis: null,
  } as const;
  return {
    file: 'conference.txt',
    extractor: 'fixture',
    article: story,
    nodes: [...present, conference],
    mentions: present.map((one) => mention(story, one.id, one.name)),
    edges: present.map(
      (one) =>
        ({
          type: 'ATTENDED',
          from: one.id,
          to: conference.id,
          role: 'PRESENT',
          evidence: evidence(story, '出席大会'),
        }) as const,
    ),
  };
}

export const PEOPLE = 43;

export const RECORDS: readonly ExtractionRecord[] = [
  meetingRecord('https://example.org/one', '示例日报', '2023-06-19', '丁远山会见柯立德'),
  meetingRecord('https://example.com/two', '示例晚报', '2023-06-20', '两位部长谈木材'),
  conferenceRecord(PEOPLE),
];

/** An embedded store in memory with these records in it. */
export async function storeOf(records: readonly ExtractionRecord[]): Promise<GraphStore> {
  const store = await openStore('memory:', { username: '', password: '', database: null });
  await store.migrate();
  await store.load(records);
  return store;
}

/** Asks as one request does; `extensions` hold what was asked of the store. */
export async function ask(store: GraphStore, query: string, variableValues: Record<string, unknown> = {}) {
  const document = parse(query);
  const invalid = validate(schema, document, [...specifiedRules, depthRule]);
  if (invalid.length > 0) throw invalid[0];
  const context = contextOver(store);
  const result = (await execute({
    schema,
    document,
    variableValues,
    contextValue: context,
  })) as ExecutionResult<Answer>;
  return { ...result, log: context.graph.trips.log() as TripLog };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many forms
export type Answer = any;
