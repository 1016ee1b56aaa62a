import type { OrganisationKind } from '../model/entity.ts';
import { Coverage } from './coverage.ts';
import { entryOf, type Token } from './gazetteer.ts';
import { runsOn } from './longer-words.ts';
import type { MentionRule, OrganisationMention, Reading } from './types.ts';

/** What stands behind a country, a place or a leader's name and makes a body of it. */
const BODIES: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/^(?:联邦|中央|州|省|市|自治区|特区|地方|军)?政府(?!军|首脑|间|官员的)/u, 'GOVERNMENT'],
  [/^(?:当局|内阁|总统府|总理府|首相府|首相官邸|王室|皇室|行政当局)/u, 'GOVERNMENT'],
  [/^(?:联邦|国家)?(?:议会|国会|参议院|众议院|下议院|上议院|人大常委会|立法会)/u, 'GOVERNMENT'],
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
const OF_LEADER = /^(?:(?:总统|首相|总理|主席)的?)?(?:政府|内阁|行政当局|阵营|竞选团队|团队)/u;

function compose(reading: Reading, token: Token): OrganisationMention | null {
  const { text } = reading.document;
  const country = entryOf(token, 'country');
  const place = entryOf(token, 'place');
  const person = entryOf(token, 'person');
  const rest = text.slice(token.end, token.end + 16);
  const patterns = person === undefined ? BODIES : ([[OF_LEADER, 'GOVERNMENT']] as const);
  for (const [pattern, type] of patterns) {
    const end = token.end + (pattern.exec(rest)?.[0].length ?? 0);
    if (end === token.end || runsOn(text, end)) continue;
    const code = country?.code ?? place?.country ?? null;
    return {
      kind: 'ORGANISATION',
      start: token.start,
      end,
      surface: text.slice(token.start, end),
      ref: null,
      type,
      country: code,
      shared: false,
      rule: 'organisation-composed',
      confidence: 0.93,
    };
  }
  return null;
}

/** A country, a place or a leader and what makes a body of it: 德国政府, 印度军方, 加州政府, 拜登政府, 中国驻美大使馆. */
export const organisationsComposed: MentionRule = {
  name: 'organisation-composed',
  find(reading) {
    const taken = new Coverage(reading.document.text.length, reading.mentions);
    return reading.tokens.all.flatMap((token) => {
      const eligible = entryOf(token, 'country') ?? entryOf(token, 'place') ?? entryOf(token, 'person');
      if (eligible === undefined) return [];
      const found = compose(reading, token);
      return found === null || taken.touches(found) ? [] : [found];
    });
  },
};
