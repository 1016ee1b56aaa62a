import type { Span } from '../../model/span.ts';
import { Coverage } from '../coverage.ts';
import { type EntryOf, entryOf, type Token } from '../gazetteer.ts';
import { runsOn } from '../longer-words.ts';
import type { MentionRule, OrganisationMention, Reading } from '../types.ts';
import { shortCountryBefore } from './country-short.ts';
import { actsAsCompany, isApp, isCredit, isSetting } from './settings.ts';

/** The country or place that stands right before a shared form: 美国 in 美国财政部, 台 in 台外交部, 湖北 in 湖北疾控中心. */
function countryBefore(
  reading: Reading,
  at: number,
): { readonly start: number; readonly code: string | null; readonly place: boolean } | null {
  const before = reading.tokens.endingAt(at);
  if (before === undefined) {
    const short = shortCountryBefore(reading, at);
    return short === null ? null : { ...short, place: false };
  }
  const country = entryOf(before, 'country');
  if (country !== undefined) return { start: before.start, code: country.code, place: false };
  const place = entryOf(before, 'place');
  return place?.sort === 'city' || place?.sort === 'region'
    ? { start: before.start, code: place.country, place: true }
    : null;
}

/** Bodies whose first character a country's name may swallow: 美国|防部, 美国|会. */
const CLIPPED =
  /^国(?:防部|务院|会(?=议员|两院|[参众]|通过|批准|表决|听证|大厦|大楼|领袖|山庄|选举|研究|[及与和、，。]))/u;

/** 美国防部 is 美 and 国防部, though 美国 is the longer word; 美国会怎样 is 美国 and a verb. */
function clippedBody(reading: Reading, token: Token): OrganisationMention | null {
  const { text } = reading.document;
  const at = token.end - 1;
  if (at - token.start !== 1 || entryOf(token, 'country') === undefined) return null;
  const word = CLIPPED.exec(text.slice(at, at + 8))?.[0];
  if (word === undefined || runsOn(text, at + word.length)) return null;
  const shared = reading.gazetteer.entries(word).find((entry) => entry.kind === 'shared');
  const clipped = { start: at, end: at + word.length, entries: shared === undefined ? [] : [shared] };
  const body = shared?.kind === 'shared' ? ofShared(reading, clipped, shared) : null;
  return body !== null && body.start === token.start ? body : null;
}

/** What makes a word for people, things or ways of a body's name: 欧盟|人, 欧盟|版; not 欧盟|制裁, 联合国|人员, 白宫|方面. */
const AFTER = /^(?:人(?![员士权道])|语|籍|裔|式|版|文(?![件书])|化(?!解)|制(?![裁定止造约订作服伏衡])|方(?!面))/u;

function ofShared(reading: Reading, token: Token, shared: EntryOf<'shared'>): OrganisationMention {
  const { lexicon, document } = reading;
  const country = countryBefore(reading, token.start);
  const start = country?.start ?? token.start;
  const ref =
    country === null || country.place
      ? null
      : (shared.ids.find((id) => lexicon.organisations.get(id)?.country === country.code) ?? null);
  const type = ref === null ? shared.type : (lexicon.organisations.get(ref)?.kind ?? shared.type);
  const surface = document.text.slice(start, token.end);
  return {
    kind: 'ORGANISATION',
    start,
    end: token.end,
    surface,
    ref,
    type,
    country: country?.code ?? null,
    shared: country === null,
    rule: 'organisation-lexicon',
    confidence: 0.97,
  };
}

const COMPANY_FORM = /^(?:集团|控股|股份)?(?:有限|责任|股份)*(?:公司|集团)/u;

/** A company's name with the country before it and its form behind it: 中国|长江三峡集团, 阿斯利康制药|公司. */
function wholeCompany({ document: { text }, tokens }: Reading, { start, end }: Token, own: string | null): Span {
  const before = tokens.endingAt(start);
  const country = before !== undefined && entryOf(before, 'country')?.code === own ? before.start : start;
  return { start: country, end: end + (COMPANY_FORM.exec(text.slice(end, end + 10))?.[0].length ?? 0) };
}

/** A Latin word in a row of Latin words is part of another name: Sputnik in Sputnik V, Science in Science Communication. */
function isInPhrase(text: string, { start, end }: Span): boolean {
  return (
    /^[A-Za-z]+$/u.test(text.slice(start, end)) &&
    (/[A-Za-z] $/u.test(text.slice(Math.max(0, start - 2), start)) || /^ [A-Z]/u.test(text.slice(end, end + 2)))
  );
}

/** The country before a mission abroad is part of its name: 中国|驻港国安公署. */
function wholeMission({ document: { text }, tokens }: Reading, token: Token, own: string | null): Span {
  const before = tokens.endingAt(token.start);
  return text[token.start] === '驻' && before !== undefined && entryOf(before, 'country')?.code === own
    ? { start: before.start, end: token.end }
    : token;
}

/** Titles that a bank's chief bears everywhere: 各国|中央银行|行长. */
const BANK = /^(?:央行|中央银行)$/u;
const GOVERNOR = /^(?:行长|总裁)/u;

/** A word that several countries' bodies share, as part of a title of many: 二十国集团的财长和|中央银行|行长. */
function isInTitle(text: string, { start, end }: Span): boolean {
  return BANK.test(text.slice(start, end)) && GOVERNOR.test(text.slice(end, end + 2));
}

/** Forms that are common nouns as well: each is one body's name only beside its place, or where the article is about it. */
const COMMON =
  /^(?:议会|司法机构|仲裁庭|国际法庭|指挥中心|行政会议|书记处|上诉庭|上诉法庭|区域法院|央行|中央银行|总理府|首相府|选举委员会|宪法法院|最高法院|高等法院)$/u;
/** 州议会, 流亡议会, 协议会; 议会民主, 议会多数. */
const PARTS_BEFORE = /[州省市县区邦镇乡协会邀商亡级方国]$/u;
const PARTS_AFTER = /^(?:民主|制|选举|席位|多数|路线|政治|外交|大楼|大厦|斗争)/u;

/** Whether a shared form that stands alone is a common noun here: 议会民主, 司法机构 in an article that names no Hong Kong. */
function isCommonNoun(
  { document: { text }, tokens, lexicon }: Reading,
  token: Token,
  { ids }: EntryOf<'shared'>,
): boolean {
  const word = text.slice(token.start, token.end);
  if (!COMMON.test(word)) return false;
  if (
    word === '议会' &&
    (PARTS_BEFORE.test(text.slice(0, token.start).slice(-1)) || PARTS_AFTER.test(text.slice(token.end, token.end + 2)))
  )
    return true;
  const owners = new Set(ids.map((id) => lexicon.organisations.get(id)?.country));
  return (
    !tokens.of('country').some((other) => owners.has(entryOf(other, 'country')?.code)) &&
    !tokens.of('place').some((other) => owners.has(entryOf(other, 'place')?.country))
  );
}

/** Bodies that the lexicon knows, a country before a shared form joined to it: 美国财政部, 外交部, 路透社. */
export const organisationsOfLexicon: MentionRule = {
  name: 'organisation-lexicon',
  find(reading) {
    const { tokens, document, mentions } = reading;
    const { text } = document;
    const taken = new Coverage(text.length, mentions);
    const apps = new Set(
      tokens
        .of('organisation')
        .filter((token) => actsAsCompany(text, token))
        .map((token) => entryOf(token, 'organisation')?.id),
    );
    return tokens.all.flatMap((token): OrganisationMention[] => {
      const clipped = clippedBody(reading, token);
      if (clipped !== null) return [clipped];
      const known = entryOf(token, 'organisation');
      const shared = entryOf(token, 'shared');
      if (entryOf(token, 'person') !== undefined || taken.touches(token) || runsOn(document.text, token.end)) return [];
      if (known === undefined) {
        const found = shared === undefined ? null : ofShared(reading, token, shared);
        const noun = shared !== undefined && (isInTitle(text, token) || isCommonNoun(reading, token, shared));
        return found === null || (found.shared && noun) ? [] : [found];
      }
      if (AFTER.test(text.slice(token.end, token.end + 2)) && known.type !== 'PARTY') return [];
      if (known.type === 'MEDIA' && isCredit(text, token)) return [];
      if (isSetting(text, token, known.type) || isInPhrase(text, token)) return [];
      if (isApp(text.slice(token.start, token.end)) && !apps.has(known.id)) return [];
      const whole = known.type === 'COMPANY' ? wholeCompany : wholeMission;
      const { start, end } = whole(reading, token, known.country);
      return [
        {
          kind: 'ORGANISATION',
          start,
          end,
          surface: text.slice(start, end),
          ref: known.id,
          type: known.type,
          country: known.country,
          shared: false,
          rule: 'organisation-lexicon',
          confidence: 0.98,
        },
      ];
    });
  },
};
