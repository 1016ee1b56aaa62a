import type { OfficeNode, StatementNode } from '../../src/model/entity.ts';
import { idOf } from '../../src/model/id.ts';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { articleId, evidenceIn, meeting, organisation, person, policy, recordOf } from './records.ts';

/*
 * Invented news about invented people, which between them use every node type and every edge type: three articles on
 * one meeting (one a reprint, one in traditional characters), one on a measure.
 */
export const LIN = person('林远山', { gender: 'M' });
export const CARTER = person('卡特·海尔', { nameLatin: 'Carter Hale', aliases: ['海尔'] });
export const MINISTRY = organisation('东海国商务部', { kind: 'MINISTRY', country: null });
export const EASTERN = organisation('东海国', { kind: 'COUNTRY' });
export const WESTERN = organisation('西陵国', { kind: 'COUNTRY' });
export const MINISTER: OfficeNode = {
  type: 'Office',
  id: idOf('office', '东海国商务部长'),
  name: '东海国商务部长',
  post: '部长',
  organisation: MINISTRY.id,
  country: null,
};
const TALKS = meeting('商务部长会谈', { date: '2031-05-06', dateBasis: 'STATED', place: '青石城' });
const [LESSER, GREATER] = [LIN.id, CARTER.id].sort() as [string, string];

function statement(title: string, text: string, words: string): StatementNode {
  const start = text.indexOf(words);
  const end = start + words.length;
  const id = idOf('statement', articleId(title), start, end);
  return {
    type: 'Statement',
    id,
    text: words,
    start,
    end,
    direct: true,
    stance: 'PROMISED',
    date: '2031-05-06',
    dateBasis: 'STATED',
  };
}

const TALKS_TEXT = '东海国商务部长林远山5月6日在青石城会见卡特·海尔。林远山表示，“双方将扩大贸易”。';
const REPRINT = '转载：东海国商务部长林远山会见卡特·海尔。';
const TRADITIONAL = '林遠山在青石城會見海尔。林遠山與林遠山的隨員出席。';
const MEASURE = '东海国商务部宣布对西陵国的钢材加征关税。双方代表称愿意再谈。';

function talks(): ExtractionRecord {
  const title = '会谈在青石城举行';
  const said = statement(title, TALKS_TEXT, '“双方将扩大贸易”');
  const met = evidenceIn(TALKS_TEXT, '林远山5月6日在青石城会见卡特·海尔', 0.95);
  return recordOf({
    title,
    text: TALKS_TEXT,
    publisher: '青石日报',
    publishedOn: '2031-05-07',
    nodes: [LIN, CARTER, MINISTER, { ...MINISTRY, implied: true }, TALKS, said],
    names: [
      [LIN, '林远山'],
      [CARTER, '卡特·海尔'],
      [MINISTER, '东海国商务部长'],
    ],
    edges: [
      { type: 'MET', from: LESSER, to: GREATER, meeting: TALKS.id, date: '2031-05-06', status: 'HELD', evidence: met },
      { type: 'ATTENDED', from: LIN.id, to: TALKS.id, role: 'HOST', evidence: met },
      { type: 'ATTENDED', from: CARTER.id, to: TALKS.id, role: 'PRINCIPAL', evidence: met },
      {
        type: 'HELD',
        from: LIN.id,
        to: MINISTER.id,
        status: 'CURRENT',
        since: '2029-03',
        until: null,
        evidence: evidenceIn(TALKS_TEXT, '东海国商务部长林远山', 1),
      },
      { type: 'PART_OF', from: MINISTER.id, to: MINISTRY.id, evidence: evidenceIn(TALKS_TEXT, '东海国商务部长') },
      {
        type: 'SAID',
        from: LIN.id,
        to: said.id,
        addressees: [CARTER.id],
        via: [],
        meeting: TALKS.id,
        evidence: evidenceIn(TALKS_TEXT, '林远山表示，“双方将扩大贸易”'),
      },
      { type: 'ABOUT', from: said.id, to: MINISTRY.id, evidence: evidenceIn(TALKS_TEXT, '双方将扩大贸易', 0.6) },
    ],
  });
}

function reprint(): ExtractionRecord {
  const met = evidenceIn(REPRINT, '林远山会见卡特·海尔', 0.8);
  return recordOf({
    title: '会谈消息转载',
    text: REPRINT,
    publisher: '青石日报',
    publishedOn: '2031-05-08',
    nodes: [LIN, CARTER, MINISTER, MINISTRY, TALKS],
    names: [
      [LIN, '林远山'],
      [CARTER, '卡特·海尔'],
      [MINISTRY, '东海国商务部'],
    ],
    edges: [
      { type: 'MET', from: LESSER, to: GREATER, meeting: TALKS.id, date: '2031-05', status: 'HELD', evidence: met },
      {
        type: 'HELD',
        from: LIN.id,
        to: MINISTER.id,
        status: 'FORMER',
        since: '2029',
        until: '2031-05-08',
        evidence: evidenceIn(REPRINT, '东海国商务部长林远山', 0.7),
      },
    ],
  });
}

function traditional(): ExtractionRecord {
  const lin = { ...LIN, name: '林遠山', gender: null };
  const carter = { ...CARTER, name: '海尔', aliases: [], nameLatin: null };
  const met = evidenceIn(TRADITIONAL, '林遠山在青石城會見海尔', 0.9);
  return recordOf({
    title: '青石城會談',
    text: TRADITIONAL,
    publisher: '西陵時報',
    nodes: [lin, carter, { ...TALKS, date: null, dateBasis: null, place: null, mode: 'UNKNOWN' }],
    names: [
      [lin, '林遠山'],
      [carter, '海尔'],
    ],
    edges: [{ type: 'MET', from: LESSER, to: GREATER, meeting: TALKS.id, date: null, status: 'HELD', evidence: met }],
  });
}

function measure(): ExtractionRecord {
  const title = '东海国加征钢材关税';
  const tariff = policy('钢材关税');
  const both = organisation('双方代表', { kind: 'SIDE', members: [EASTERN.id, WESTERN.id] });
  const said = statement(title, MEASURE, '愿意再谈');
  return recordOf({
    title,
    text: MEASURE,
    publishedOn: '2031-06-01',
    nodes: [MINISTRY, EASTERN, WESTERN, tariff, both, said],
    names: [
      [MINISTRY, '东海国商务部'],
      [WESTERN, '西陵国'],
      [EASTERN, '东海国'],
      [tariff, '关税'],
      [both, '双方代表'],
    ],
    edges: [
      {
        type: 'IMPOSED',
        from: MINISTRY.id,
        to: tariff.id,
        targets: [WESTERN.id],
        status: 'ANNOUNCED',
        date: '2031-05',
        dateBasis: 'RELATIVE',
        evidence: evidenceIn(MEASURE, '东海国商务部宣布对西陵国的钢材加征关税'),
      },
      {
        type: 'SAID',
        from: both.id,
        to: said.id,
        addressees: [],
        via: [MINISTRY.id],
        meeting: null,
        evidence: evidenceIn(MEASURE, '双方代表称愿意再谈'),
      },
      { type: 'PART_OF', from: MINISTRY.id, to: EASTERN.id, evidence: evidenceIn(MEASURE, '东海国商务部') },
      { type: 'ABOUT', from: said.id, to: tariff.id, evidence: evidenceIn(MEASURE, '愿意再谈', 0.5) },
    ],
  });
}

/** Four articles, in the order they were printed. */
export const ARTICLES: readonly ExtractionRecord[] = [talks(), reprint(), traditional(), measure()];
