import { byPosition, type Span } from '../model/span.ts';
import { isHan } from './characters.ts';
import { Coverage } from './coverage.ts';
import { entryOf } from './gazetteer.ts';
import { isShortPair } from './organisations/country-pairs.ts';
import { countryOfShort } from './organisations/country-short.ts';
import { endsLikeBody } from './organisations/endings.ts';
import { cutsWord, goesOnWithParticle } from './people/names.ts';
import { proposals } from './tagger/propose.ts';
import type { Proposal } from './tagger/tagger.ts';
import type { Mention, MentionRule, OrganisationMention, PersonMention, Reading } from './types.ts';

/**
 * Margins of the tagger, in steps of its trainer, from which on a name stands by itself, or with something beside it
 * that only names have. Measured on annotated articles: training/README.md.
 */
const ALONE = 45;
const SUPPORTED = 12;
const BODY_ALONE = 17;

/** No word of the lexicon that is longer than this is looked for around a name. */
const LONGEST_WORD = 16;

/** A Latin name of two parts at least; a single word may be a drug's or a firm's. */
const GLOSS = /^（[A-Z][A-Za-zÀ-ž.'’-]+ [A-Z]/u;
/** What is said of people in office: 刘小华|任军委副主席. */
const TAKES_OFFICE = /^(?:担任|出任|接任|兼任|升任|获任|就任|卸任|历任|曾任|辞去|任(?![何意性职命务]))/u;

/** A name that another part goes on behind the dot. */
const EDGE = /^·|·$/u;
/** Particles that no name begins with: 国家安全顾问|的赖斯. */
const PARTICLE = /^[的了与及被]/u;
/** What stands before and behind places: 发生在|卡利卡特|的坠机. */
const PLACED = /(?:在|于|到|赴|往|抵达|位于|来自|距|经)$/u;

/** Whether a title, a word of speech or a Latin form stands right beside the name: 大使|丛小武, 茂木|表示, 理查德（Charles. */
function isSupported({ document: { text }, tokens, titles }: Reading, { start, end }: Span): boolean {
  const behind = tokens.startingAt(end);
  return (
    titles.some((title) => title.end === start || title.start === end) ||
    entryOf(behind, 'post') !== undefined ||
    entryOf(behind, 'cue')?.cue.sort === 'say' ||
    GLOSS.test(text.slice(end, end + 24)) ||
    TAKES_OFFICE.test(text.slice(end, end + 2))
  );
}

/** Whether the name cuts a word of the lexicon in two, is one that names no person, or holds a title: 萨尔|瓦多, 蔡总统. */
function clashes({ tokens }: Reading, { start, end }: Span): boolean {
  for (let at = Math.max(0, start - LONGEST_WORD); at < end; at += 1) {
    const token = tokens.startingAt(at);
    if (token === undefined || token.end <= start || token.end - at < 2) continue;
    if (token.start < start || token.end > end || entryOf(token, 'post') !== undefined) return true;
    if (token.start === start && token.end === end && entryOf(token, 'person') === undefined) return true;
  }
  return false;
}

/** Words that begin like names and are things: 长|程飞弹. */
const THING = /(?:飞弹|导弹|战机|军舰|[号级型式])$/u;

/** Where the name ends that the tagger left a character short: 马西多|神父 for 马西, 高敏如|表示 for 高敏. */
function wholeEnd({ document: { text }, tokens, lexicon }: Reading, start: number, end: number): number {
  const two = end - start === 2 && lexicon.surnames.has(text[start] ?? '');
  if (two && goesOnWithParticle(text, start, end, tokens)) return end + 1;
  const one = lexicon.transliteration.has(text[end - 1] ?? '') && lexicon.transliteration.has(text[end] ?? '');
  const title = tokens.startingAt(end) === undefined && entryOf(tokens.startingAt(end + 1), 'post') !== undefined;
  return one && title ? end + 1 : end;
}

function personOf(reading: Reading, { start, end: seen, margin }: Proposal): PersonMention | null {
  const { document, lexicon } = reading;
  const end = wholeEnd(reading, start, seen);
  const surface = document.text.slice(start, end);
  if (
    end - start < 2 ||
    ![...surface].every((c) => isHan(c) || c === '·') ||
    lexicon.words.has(surface) ||
    PARTICLE.test(surface) ||
    EDGE.test(surface) ||
    THING.test(surface) ||
    isShortPair(surface, lexicon) ||
    cutsWord(document.text, start) ||
    clashes(reading, { start, end })
  )
    return null;
  const supported = isSupported(reading, { start, end });
  if (margin < (supported ? SUPPORTED : ALONE)) return null;
  if (!supported && PLACED.test(document.text.slice(Math.max(0, start - 2), start))) return null;
  const confidence = supported ? 0.88 : 0.8;
  return { kind: 'PERSON', start, end, surface, ref: null, rule: 'person-tagged', confidence };
}

/** Endings that other rules have judged, words for sides and classes, and buildings, which are places: 中国检方, 香港传媒. */
const JUDGED =
  /(?:政府|当局|[检警军美中韩日俄]方|代表团|传媒|媒体|商|厂|股|联军|部队|机构|部门|饭店|酒店|宾馆|大厦|广场|机场|公园|教堂|监狱|指数|条约|奖|杯|赛|会|案|法|[0-9A-Za-z])$/u;
/** A class goes on behind what looks like a body: 中国最高证券|监管机构. */
const GOES_ON = /^(?:长|[^，。、；]{0,2}(?:机构|部门|当局|市场|行业|产业|人员|人士))/u;
/** What is left of a body's name without the place before it must be longer than a common noun: not 美国|交易所. */
const LONGEST_COMMON = 3;

/** Whether a body that stands already is named in full where this is the end of its name: 联通 beside 中国联通. */
function isShortForm({ mentions }: Reading, surface: string): boolean {
  return mentions.some(
    ({ kind, surface: whole }) => kind === 'ORGANISATION' && whole !== surface && whole.endsWith(surface),
  );
}

function organisationOf(reading: Reading, { start, end, margin }: Proposal): OrganisationMention | null {
  const { document, tokens } = reading;
  const surface = document.text.slice(start, end);
  if (margin < BODY_ALONE || end - start < 2 || !isHan(surface[0]) || JUDGED.test(surface) || endsLikeBody(surface)) {
    return null;
  }
  const first = tokens.startingAt(start);
  if (first !== undefined && first.end >= end) return null;
  // 中哈关系 is of two countries
  if ([...surface].every((c) => countryOfShort(reading.lexicon, c) !== null)) return null;
  const country = entryOf(first, 'country')?.code ?? null;
  const placed = country !== null || entryOf(first, 'place') !== undefined;
  if (placed && first !== undefined && end - first.end <= LONGEST_COMMON) return null;
  if (clashes(reading, { start, end }) || isShortForm(reading, surface)) return null;
  if (GOES_ON.test(document.text.slice(end, end + 4))) return null;
  const rest = { ref: null, type: 'OTHER', country, shared: false } as const;
  return { kind: 'ORGANISATION', start, end, surface, ...rest, rule: 'organisation-tagged', confidence: 0.6 };
}

/** People and bodies that only the learned tagger sees, where what stands beside them or its own margin speaks for them. */
export const namesTagged: MentionRule = {
  name: 'learned-tagger',
  find(reading, sentences) {
    const taken = new Coverage(
      reading.document.text.length,
      reading.mentions.filter(({ kind }) => kind !== 'PLACE' && kind !== 'COUNTRY'),
    );
    const out: Mention[] = [];
    for (const proposal of proposals(reading, sentences, taken.units)) {
      const name = proposal.kind === 'PERSON' ? personOf(reading, proposal) : organisationOf(reading, proposal);
      if (name !== null) out.push(name);
    }
    // what is a person in one place of the article is one in the others
    const people = new Set(
      [...reading.mentions, ...out].flatMap((name) => (name.kind === 'PERSON' ? name.surface : [])),
    );
    return out.filter((name) => name.kind === 'PERSON' || !people.has(name.surface)).sort(byPosition);
  },
};
