import { isCapital } from '../../lexicon/capitals.ts';
import type { OrganisationKind } from '../../model/entity.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Span } from '../../model/span.ts';
import { searcher } from '../../sentences/pattern-set.ts';
import { Coverage } from '../coverage.ts';
import { entryOf, type Token } from '../gazetteer.ts';
import { runsOn } from '../longer-words.ts';
import type { MentionRule, OrganisationMention, Reading } from '../types.ts';
import { shortCountryBefore } from './country-short.ts';

type Bodies = readonly (readonly [RegExp, OrganisationKind])[];

/** What stands behind a country, a place or a leader's name and makes a body of it. */
const BODIES: Bodies = [
  [/^(?:联邦|中央|州|省|市|自治区|特区|地方|军)?政府(?!军|首脑|间|官员的)/u, 'GOVERNMENT'],
  [/^(?:当局|内阁|总统府|总理府|首相府|首相官邸|王室|皇室|行政当局)/u, 'GOVERNMENT'],
  [/^(?:联邦|国家)?(?:议会|国会|参议院|众议院|下议院|上议院|人大常委会|立法会)/u, 'GOVERNMENT'],
  [/^(?:政协|中院|地院|高分院|地检署|高分检)/u, 'GOVERNMENT'],
  [/^(?:大?使馆|总?领事馆)/u, 'GOVERNMENT'],
  [/^(?:军方|军队|海军|空军|陆军|武装部队|国防军|部队|海岸警卫队|海警)/u, 'MILITARY'],
  [/^(?:警方|警察局|警务处|最高检察院|最高法院|高等法院|宪法法院|地方法院|海关总署)/u, 'GOVERNMENT'],
  [
    /^(?:外交部|外务省|国防部|国防省|财政部|商务部|内政部|司法部|卫生部|教育部|经济部|贸易部|能源部|农业部|交通部|环境部|劳工部|煤炭部|文化部|旅游部|公安部|防卫省|产业部|卫生局|央行|中央银行|选举委员会)/u,
    'MINISTRY',
  ],
  [
    /^驻(?:[美中华英法德俄日韩加澳印欧台港]|\p{Script=Han}{2,6}?)(?:国)?(?:大使馆|总领事馆|领事馆|使馆|代表团|代表处|办事处)/u,
    'GOVERNMENT',
  ],
];

/** Bodies of a leader: 拜登政府, 菅义伟内阁. */
const OF_LEADER: Bodies = [
  [/^(?:(?:总统|首相|总理|主席)的?)?(?:政府|内阁|行政当局|阵营|竞选团队|团队)/u, 'GOVERNMENT'],
];

/** The government that a party forms: 民进党政府. */
const OF_PARTY: Bodies = [[/^(?:政府|当局)(?!军|首脑|间|官员的)/u, 'GOVERNMENT']];

/** A capital that stands for its state: 北京政府, 华盛顿当局; 台北市政府 is the city's. */
const OF_STATE = /^(?:政府|当局)$/u;

function bodiesOf(token: Token): Bodies | null {
  if (entryOf(token, 'person') !== undefined) return OF_LEADER;
  if (entryOf(token, 'country') !== undefined || entryOf(token, 'place') !== undefined) return BODIES;
  return (entryOf(token, 'organisation') ?? entryOf(token, 'shared'))?.type === 'PARTY' ? OF_PARTY : null;
}

function bodyBehind(text: string, at: number, bodies: Bodies): { end: number; type: OrganisationKind } | null {
  const rest = text.slice(at, at + 16);
  for (const [pattern, type] of bodies) {
    const end = at + (pattern.exec(rest)?.[0].length ?? 0);
    if (end > at && !runsOn(text, end)) return { end, type };
  }
  return null;
}

const MISSION = /(?:使馆|领事馆)$/u;
const HOUSED_BEFORE = /(?:在|于|到|至|赴|进入?|闯入|抵达|走出|离开|位于|来到|前往)$/u;
const HOUSED_AFTER = /^(?:的?(?:外|前|门|大门|内|里|大楼|附近|对面|周围|遇害|被杀))/u;

/** Whether a mission abroad stands for its house, where somebody is or goes: 在|伊斯坦布尔领事馆|内. */
function isHouse(text: string, start: number, end: number): boolean {
  if (!MISSION.test(text.slice(end - 3, end))) return false;
  return HOUSED_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || HOUSED_AFTER.test(text.slice(end, end + 3));
}

/** The lexicon's id of a country's body: 政府 of CA gives that of 加拿大政府. */
function idOfBody({ lexicon, gazetteer }: Reading, code: string, body: string): string | null {
  const name = lexicon.countries.get(code)?.name;
  if (name === undefined) return null;
  const entry = gazetteer.entries(`${name}${body}`).find(({ kind }) => kind === 'organisation');
  return entry?.kind === 'organisation' ? entry.id : null;
}

function mentionOf(
  reading: Reading,
  span: Span,
  { type, code, ref }: { type: OrganisationKind; code: string | null; ref: string | null },
): OrganisationMention {
  return {
    kind: 'ORGANISATION',
    ...span,
    surface: reading.document.text.slice(span.start, span.end),
    ref,
    type,
    country: code,
    shared: false,
    rule: 'organisation-composed',
    confidence: 0.93,
  };
}

function compose(reading: Reading, token: Token): OrganisationMention | null {
  const { text } = reading.document;
  const bodies = bodiesOf(token);
  const body = bodies === null ? null : bodyBehind(text, token.end, bodies);
  // the mission in 驻奥斯陆大使馆 is another country's
  if (body === null || text[token.start - 1] === '驻') return null;
  if (text[token.end] !== '驻' && isHouse(text, token.start, body.end)) return null;
  const place = entryOf(token, 'place');
  const code = entryOf(token, 'country')?.code ?? place?.country ?? null;
  const state =
    code !== null &&
    (place === undefined || isCapital(reading.lexicon, code, text.slice(token.start, token.end))) &&
    OF_STATE.test(text.slice(token.end, body.end))
      ? idOfBody(reading, code, '政府')
      : null;
  return mentionOf(reading, { start: token.start, end: body.end }, { type: body.type, code, ref: state });
}

const shortBodiesIn = searcher(/(?:政府|军方|警方|当局|军(?=[称说在对打袭向于也已将日今近自进继发攻炮仍从宣]))/gu);

/** Bodies behind a country's one character: 加政府, 韩警方. */
function composeShort(reading: Reading, sentences: readonly Span[]): OrganisationMention[] {
  const { text } = reading.document;
  return flatMap(shortBodiesIn(text, sentences), ({ start: at, end, text: body, stretch }) => {
    const country = shortCountryBefore(reading, at);
    if (country === null || country.start < stretch.start || runsOn(text, end)) return [];
    const { start, code } = country;
    const type = body.startsWith('军') ? ('MILITARY' as const) : ('GOVERNMENT' as const);
    const ref = idOfBody(reading, code, body === '当局' ? '政府' : body);
    return [mentionOf(reading, { start, end }, { type, code, ref })];
  });
}

/**
 * A country, a place, a party or a leader and what makes a body of it: 德国政府, 印度军方, 加州政府, 加政府, 民进党政府,
 * 拜登政府, 中国驻美大使馆. A capital's government is its state's: 北京政府.
 */
export const organisationsComposed: MentionRule = {
  name: 'organisation-composed',
  find(reading, sentences) {
    const taken = new Coverage(reading.document.text.length, reading.mentions);
    const known = new Coverage(reading.document.text.length, reading.tokens.all);
    const composed: OrganisationMention[] = [];
    for (const token of reading.tokens.all) {
      const found = compose(reading, token);
      if (found !== null && !taken.touches(found)) composed.push(found);
    }
    const short = composeShort(reading, sentences);
    return [...composed, ...short.filter((found) => !taken.touches(found) && !known.touches(found))];
  },
};
