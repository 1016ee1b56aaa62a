import { countriesByShort } from '../../lexicon/short-names.ts';
import type { AttendanceRole } from '../../model/claim.ts';
import { type Span, within } from '../../model/span.ts';
import type { Participant } from './contact.ts';
import type { Phrase } from './phrase.ts';
import type { CountryOf, Stage } from './stage.ts';
import { antecedent } from './topic.ts';

interface Telling {
  readonly role: AttendanceRole;
  readonly evidence: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** The phrase a pronoun stands for, itself where it is none; null where nobody fits. */
export function resolve(stage: Stage, index: number, phrase: Phrase): Phrase | null {
  if (phrase.sort !== 'PRONOUN') return phrase;
  return zeroSubject(stage, index, phrase.start, stage.text.slice(phrase.start, phrase.end));
}

/** Whom a subject left out (or this pronoun) means before `at` in sentence `index`. */
export function zeroSubject(stage: Stage, index: number, at: number, pronoun: string | null = null): Phrase | null {
  const { sentences } = stage.scene.reading.document;
  return antecedent(stage.text, sentences, index, at, stage.phrases, stage.scene.people, pronoun);
}

const LONGEST_LIST = 200;
const JOINED = /^(?:、|和|与|及|以及|暨)$/u;

/** A topic with those of its country who are named with it: 蓬佩奥和埃斯珀抵达新德里。两人还将拜会莫迪 is of both. */
export function withColleagues(stage: Stage, topic: Phrase): readonly Phrase[] {
  const country = stage.countryOf(topic.nodes[0] ?? '');
  const out = [topic];
  if (country === null) return out;
  for (const phrase of within(stage.phrases, { start: topic.end, end: topic.end + LONGEST_LIST })) {
    const last = out.at(-1) ?? topic;
    if (phrase.sort !== 'PERSON' || !JOINED.test(stage.text.slice(last.end, phrase.start))) break;
    if (stage.countryOf(phrase.nodes[0] ?? '') !== country) break;
    out.push(phrase);
  }
  return out;
}

/** The participants that these phrases name, each once. */
export function participantsOf(phrases: readonly Phrase[], stage: Stage, telling: Telling): Participant[] {
  const out = new Map<string, Participant>();
  for (const { sort, nodes, name: span } of phrases) {
    if (sort === 'PRONOUN') continue;
    for (const node of nodes) {
      const country = stage.countryOf(node);
      const own = sortOf(stage, sort, node);
      const name = stage.text.slice(span.start, span.end);
      const group = (sort === 'SIDE' || sort === 'TITLE') && GROUP.test(name) && !EVERYBODY.test(name);
      if (out.has(node)) continue;
      const states = group ? statesOf(stage, name) : [];
      out.set(node, { ...telling, node, sort: own, country, group, ...(states.length > 0 ? { states } : {}) });
    }
  }
  return [...out.values()];
}

const OF_TWO = /^[中美日韩朝俄英法德印澳加欧越]{2}(?:两国|双方)?(?=元首|领导人|领袖|首脑|外长|防长)/u;

/** 朝韩领导人 are those of both. */
function statesOf({ scene }: Stage, name: string): readonly string[] {
  const shorts = OF_TWO.exec(name)?.[0].slice(0, 2) ?? '';
  const codes = countriesByShort(scene.reading.lexicon);
  return [...shorts].flatMap((short) => codes.get(short) ?? []);
}

/** What a phrase's node is by itself: a title may mean its holder, or the body that it names (老挝人民革命党中央总书记). */
function sortOf({ scene, countryOf }: Stage, sort: Participant['sort'] | 'PAIR', node: string): Participant['sort'] {
  if (sort !== 'TITLE' && sort !== 'PAIR') return sort;
  if (scene.people.has(node)) return 'PERSON';
  if (sort === 'PAIR') return 'COUNTRY';
  return countryOf(node) === null && scene.organisations.has(node) ? 'BODY' : sort;
}

const REGIONS: ReadonlyMap<string, string> = new Map([
  ['HK', 'CN'],
  ['MO', 'CN'],
]);

/** The state that a country code counts for where states are counted: special regions are of theirs. */
export function stateOf(country: string): string {
  return REGIONS.get(country) ?? country;
}

/** Sides that are no more than everybody who is there, and voices that only tell of it. */
const EVERYBODY =
  /^(?:双方|各方|三方|四方|多方|[两三四五六七八]国(?!集团)|两党|两军|两岸|两人)|消息|知情|业内|专家|学者|分析/u;
const GROUP =
  /(?:代表|访问|考察|参访|议员)团$|(?<!来|出|专)访团$|^(?=.{4}).*(?:领导人|领袖|元首|首脑|外长|防长|部长|财长|政要|行长|代表团?|议员|高官|官员|人士|企业家|高管)们?$|对口部门$/u;

/**
 * A country or side stands only where nobody of it is named: of 王毅, 中方 and 布林肯 the two people stay. A group
 * (各国领导人) stands beside people; an office without its holder (外长) beside one.
 */
export function withoutNamedSides(participants: readonly Participant[], countryOf: CountryOf): Participant[] {
  const people = participants.filter(({ sort }) => sort === 'PERSON');
  const represented = new Set(people.flatMap(({ node }) => countryOf(node) ?? []));
  const countries = participants.filter(({ sort }) => sort === 'COUNTRY').length;
  return participants.filter(({ sort, node, group, states }) => {
    if (sort !== 'COUNTRY' && sort !== 'SIDE' && sort !== 'TITLE') return true;
    const country = countryOf(node);
    if (states?.every((state) => represented.has(state)) === true) return false;
    // 双方 beside 中国 and 美国
    if (country === null && people.length === 0) return group || sort !== 'SIDE' || countries < 2;
    if (country === null) return group && (sort === 'SIDE' || people.length === 1);
    return !represented.has(country);
  });
}
