import type { OrganisationKind } from '../model/entity.ts';
import { contains, type Span } from '../model/span.ts';
import { segment } from '../sentences/segment.ts';
import { isHan, isStop } from './characters.ts';
import { Coverage } from './coverage.ts';
import { entryOf } from './gazetteer.ts';
import type { MentionRule, OrganisationMention, Reading } from './types.ts';

/** Endings that only names of bodies have; the longest counts. The shorter the ending, the more must stand before it. */
const ENDINGS: readonly (readonly [string, OrganisationKind])[] = [
  ['委员会', 'GOVERNMENT'],
  ['理事会', 'INTERNATIONAL'],
  ['基金会', 'OTHER'],
  ['研究院', 'OTHER'],
  ['研究所', 'OTHER'],
  ['研究中心', 'OTHER'],
  ['联合会', 'OTHER'],
  ['协会', 'OTHER'],
  ['商会', 'OTHER'],
  ['学会', 'OTHER'],
  ['工会', 'OTHER'],
  ['大学', 'OTHER'],
  ['学院', 'OTHER'],
  ['中学', 'OTHER'],
  ['医院', 'OTHER'],
  ['公司', 'COMPANY'],
  ['集团', 'COMPANY'],
  ['银行', 'COMPANY'],
  ['航空', 'COMPANY'],
  ['法院', 'GOVERNMENT'],
  ['检察院', 'GOVERNMENT'],
  ['办公室', 'GOVERNMENT'],
  ['总署', 'GOVERNMENT'],
  ['总局', 'GOVERNMENT'],
  ['管理局', 'GOVERNMENT'],
  ['事务局', 'GOVERNMENT'],
  ['警务处', 'GOVERNMENT'],
  ['联盟', 'OTHER'],
  ['组织', 'OTHER'],
  ['智库', 'OTHER'],
  ['党', 'PARTY'],
  ['日报', 'MEDIA'],
  ['晚报', 'MEDIA'],
  ['时报', 'MEDIA'],
  ['电视台', 'MEDIA'],
  ['电台', 'MEDIA'],
  ['通讯社', 'MEDIA'],
  ['新闻社', 'MEDIA'],
  ['新闻网', 'MEDIA'],
];
const ENDING = new RegExp(ENDINGS.map(([ending]) => ending).join('|'), 'gu');
const KINDS = new Map(ENDINGS);

/** Words that make a class of bodies, not the name of one: 该公司, 有关委员会, 两党. */
const GENERIC =
  /^(?:该|本|这|那|此|各|某|两|二|三|多|几|一|全|大|新|旧|外国|外资|国内|本国|当地|有关|相关|任何|所有|其他|其它|以及|包括|上述|部分|许多|主要|跨国|国有|私营|民营|执政|在野|反对|政|朝野|极右翼|上市|母|子|分|总)+$/u;
const NOUNISH = /^(?:n|j|vn|b|s|eng|a|z|f|i|l|x|m|q|h|k|an|g)/u;

/** The start of the body's name that ends at `end`: leftwards over Han and dots, stopped by a lexicon word that cannot belong. */
function leftEdge({ document: { text }, tokens }: Reading, ending: Span, floor: number): number {
  let start = ending.start;
  const most = 16;
  while (start > floor && ending.start - start < most) {
    const token = tokens.endingAt(start);
    if (token !== undefined) {
      if (entryOf(token, 'country') !== undefined) return token.start;
      const fits = entryOf(token, 'place') ?? entryOf(token, 'organisation') ?? entryOf(token, 'shared');
      if (fits === undefined) return start;
      start = token.start;
      continue;
    }
    const c = text[start - 1];
    if ((!isHan(c) && c !== '·') || isStop(c)) break;
    start -= 1;
  }
  return start;
}

/** Cuts verbs and other words that are no part of a name off the left, as nodejieba sees them: 参观|北京大学. */
function nounsOnly(text: string, { start, end }: Span, endingStart: number): number {
  const words = segment(text, { start, end });
  let edge = end;
  for (const word of words.toReversed()) {
    if (word.start < endingStart && !NOUNISH.test(word.tag)) break;
    edge = word.start;
  }
  return Math.min(edge, endingStart);
}

/** Bodies by the ending of their name: 美中贸易全国委员会, 鲍尔森基金会, 清华大学, 亚太基金会. */
export const organisationsBySuffix: MentionRule = {
  name: 'organisation-suffix',
  find(reading, sentences) {
    const { text } = reading.document;
    const taken = new Coverage(text.length, reading.mentions);
    const out: OrganisationMention[] = [];
    for (const sentence of sentences) {
      for (const match of text.slice(sentence.start, sentence.end).matchAll(ENDING)) {
        const ending = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        const inside = reading.mentions.find((mention) => contains(mention, ending));
        if (inside !== undefined || taken.touches(ending)) continue;
        const edge = leftEdge(reading, ending, Math.max(sentence.start, out.at(-1)?.end ?? 0));
        const bare = edge < ending.start && reading.tokens.startingAt(edge) === undefined;
        const start = bare ? nounsOnly(text, { start: edge, end: ending.end }, ending.start) : edge;
        const head = text.slice(start, ending.start);
        if (head.length < (match[0].length < 2 ? 2 : 1) || GENERIC.test(head)) continue;
        const country = entryOf(reading.tokens.startingAt(start), 'country')?.code ?? null;
        // a country and nothing else is a kind of body, not a name: 中国公司
        if (country !== null && reading.tokens.startingAt(start)?.end === ending.start && match[0] !== '政府') continue;
        out.push({
          kind: 'ORGANISATION',
          start,
          end: ending.end,
          surface: text.slice(start, ending.end),
          ref: null,
          type: KINDS.get(match[0]) ?? 'OTHER',
          country,
          shared: false,
          rule: 'organisation-suffix',
          confidence: 0.75,
        });
      }
    }
    return out;
  },
};
