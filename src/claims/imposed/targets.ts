import { mentionsWithin } from '../../entities/mentions-within.ts';
import { countryId } from '../../entities/organisations.ts';
import { contains, type Span, within } from '../../model/span.ts';
import { JOIN, subjectOf } from '../subject.ts';
import type { Actor, Scene } from '../types.ts';
import { isPassive, isRule } from './agents.ts';
import { isPrivate, stateOf } from './powers.ts';
import type { Place } from './types.ts';

const PASSIVE = /(?:被|遭到|遭受|遭|受到|受(?!惠|益|访|邀|命|关注|瞩目))[^，。；]{0,20}$/u;
/** Goods of a country are hit with it: 原产于澳大利亚的大麦. */
const MADE_IN = /(?:产于|产自|来自)$/u;
/** Names of places and of others concerned, no targets: 在伊朗, 与中国合作. */
const NO_TARGET = /(?:在|于|与|同|和|跟|驻|因|据|根据|由|经|为|称)$/u;
/** 中止与军方的合作: here 与 marks the target. */
const BREAKS_WITH = /^(?:终止|中止|暂停|停止|取消|废除|断绝|切断|重新?开放|重开)(?:了)?[与同和]$/u;
/** 取消与中国签署的协议: here too. */
const PARTY = /(?:协定|条约|协议|公约|合作|往来|机制|备忘录)$/u;
const LISTED = /^(?:当中|其中)?(?:包括|包含|分别是|分别为|有|含)/u;
const COUNT = /(?<count>[\d一二三四五六七八九十百多两]{1,4})(?:名|位|人|家|间|个|国|款)/u;
const WITH = /[与同和跟]$/u;
/** 撤销|特朗普|对华为的禁令: whose it was. */
const AUTHOR = /^(?:政府|总统|当局)?(?:(?:任内|时期|时代)|(?:此前|之前)?(?:向|对(?!岸|手|象)|针对))/u;

/** The number of those whom a measure hits, as written: 11 in 制裁11名官员; null where none stands. */
export function countOf(text: string, { clause, trigger }: Place, phrase: Span | null): string | null {
  const words = text.slice(phrase?.start ?? trigger.start, clause.end);
  return COUNT.exec(words)?.groups?.count ?? null;
}

/** 日本宣布，|英国旅客一律|禁止入境: whom it binds stands before it. */
const BARRED = /^(?:禁止|严禁|不准|不得)/u;
const GIVEN = /^(?:予以|处以|给予|课以|处)/u;

/** 对其, 冻结|该公司: those named before in the sentence. */
const PRONOUN =
  /^[^，。；]{0,4}(?:对|将|把|向|针对|禁止|限制|冻结|没收|查封|吊销|取消|暂停|封禁|封杀|要求|命令)了?(?:其(?![他它余中次]|实(?![施行]))|它|他|她|该国|(?<body>该(?:公司|企业|集团|机构|平台|组织|报|台))|后者)/u;
/** 由|英国|出发的客机: those who come from there are hit. */
const FROM = /(?:(?<!经)由|从|自)$/u;
const COMES = /^[^，。；]{0,4}(?:出发|起飞|飞|抵|来|入境|返)/u;
/** 向|中国海关|缴纳: who is paid is not hit. */
const PAYS = /^(?:缴纳|交纳|提供)/u;
const PAID = /向[^，。；]{0,2}$/u;

/** Those whom the sentence names before `end`, in text order. */
const firstBefore = (scene: Scene, { sentence }: Place, end: number): Actor[] =>
  within(scene.actors, { start: sentence.start, end }).filter(({ sort }) => sort !== 'SIDE');

/** Who was the subject before: 官员不得干涉，否则将予以制裁. */
function subjectsBefore(scene: Scene, { clauses, at }: Place): readonly Actor[] {
  for (const earlier of clauses.slice(0, at).toReversed()) {
    const subject = subjectOf(scene, earlier, earlier.end);
    if (subject?.kind === 'ACTORS') return subject.actors;
  }
  return [];
}

/** Those named after 包括 in the next clauses: …，包括林郑月娥、骆惠宁. */
function listed(scene: Scene, { clauses, at }: Place): Actor[] {
  const { text } = scene.reading.document;
  const next = clauses[at + 1];
  if (next === undefined || !LISTED.test(text.slice(next.start, next.end))) return [];
  return within(scene.actors, next).filter(({ sort }) => sort !== 'SIDE');
}

/** 禁止进口|新疆|棉花: whose place is named hits its state; not where something is done in it. */
function stateOfPlace(scene: Scene, stretch: Span): Actor | null {
  const { text } = scene.reading.document;
  for (const { mention } of mentionsWithin(scene, stretch)) {
    if (mention.kind !== 'PLACE' || mention.country === null) continue;
    const { start, end, country } = mention;
    if (NO_TARGET.test(text.slice(stretch.start, start)) && !MADE_IN.test(text.slice(stretch.start, start))) continue;
    return { start, end, node: countryId(country), sort: 'COUNTRY', country };
  }
  return null;
}

/** …，及相关个人实施制裁: the phrase of 对 began before the comma. */
const GOES_ON = /^(?:以及|及|和|与|或)/u;
const OPEN = /(?<![反应面相绝核])(?:对|针对|向)[^，。；]*$/u;

/** Those behind 对 in the clause before one that goes on with its phrase: 将对|波音|等企业，及相关个人实施制裁. */
function broken(scene: Scene, { clauses, at }: Place): Actor[] {
  const earlier = clauses[at - 1];
  const from = earlier === undefined ? -1 : scene.reading.document.text.slice(earlier.start, earlier.end).search(OPEN);
  if (earlier === undefined || from < 0) return [];
  return within(scene.actors, { start: earlier.start + from, end: earlier.end }).filter(({ sort }) => sort !== 'SIDE');
}

/** 受|美国|制裁影响，华为…, 华为因|美国|的禁令而…: who suffers from a measure's name stands before the cause or right behind it. */
const CAUSE = /(?:因|因为|由于|随着|面对|面临|受|受到|在)$/u;

function suffering(scene: Scene, { clauses, at, clause, trigger }: Place, imposer: Actor): readonly Actor[] {
  const { text } = scene.reading.document;
  const lead = text.slice(clause.start, imposer.start);
  if (!CAUSE.test(lead) || (trigger.kind !== 'SANCTION' && trigger.kind !== 'EXPORT_CONTROL')) return [];
  const own = subjectOf(scene, clause, imposer.start);
  const next = clauses[at + 1];
  const subject = own ?? (next === undefined ? null : subjectOf(scene, next, next.end));
  return subject?.kind === 'ACTORS' ? subject.actors.slice(0, 1) : [];
}

/**
 * On whom: those in the phrase of 对 or 将, those behind the trigger and within its words, in the passive the subject; of
 * earlier clauses' subjects the one that a passive without its own takes. Never the imposer or its own state, but its
 * own companies.
 */
export function targetsOf(
  scene: Scene,
  place: Place,
  inside: readonly Actor[],
  phrase: Span | null,
  imposer: Actor,
): Actor[] {
  const { text } = scene.reading.document;
  const { clause, trigger } = place;
  const home = stateOf(scene, imposer);
  const foreign = (actor: Actor): boolean =>
    actor.node !== imposer.node &&
    (actor.sort === 'PERSON' || isPrivate(scene, actor) || stateOf(scene, actor) !== home);
  const aimed = (actor: Actor): boolean => {
    const before = text.slice(clause.start, actor.start);
    if (phrase !== null && actor.start === phrase.start + 1 && WITH.test(before)) return true;
    if (AUTHOR.test(text.slice(actor.end, clause.end))) return false;
    if (PAYS.test(text.slice(trigger.start, trigger.end)) && PAID.test(before)) return false;
    if (FROM.test(before) && COMES.test(text.slice(actor.end, clause.end))) return true;
    if (MADE_IN.test(before) || !NO_TARGET.test(before) || BREAKS_WITH.test(text.slice(trigger.start, actor.start)))
      return true;
    if (contains(trigger, actor) && PARTY.test(text.slice(trigger.start, trigger.end)) && WITH.test(before))
      return true;
    const previous = inside.find(({ end }) => JOIN.test(text.slice(end, actor.start)));
    return (
      previous !== undefined && (actor.start > trigger.start || (phrase !== null && previous.start >= phrase.start))
    );
  };
  const passive =
    isPassive(text, place) || isRule(text, place) || PASSIVE.test(text.slice(clause.start, trigger.start));
  if (passive) {
    const hit = inside
      .filter(
        (actor) =>
          actor.end <= (contains(clause, imposer) ? Math.min(imposer.start, trigger.start) : trigger.start) &&
          foreign(actor),
      )
      .slice(0, 1);
    if (hit.length > 0) return hit;
    const from = isRule(text, place) ? trigger.start : trigger.end;
    const behind = inside.filter((actor) => actor.start >= from && foreign(actor)).slice(0, 1);
    return behind.length > 0 ? behind : suffering(scene, place, imposer).filter(foreign);
  }
  const namedIn = (span: Span): Actor[] =>
    inside.filter((actor) => contains(span, actor) && foreign(actor) && aimed(actor));
  if (trigger.form === 'NOUN' && phrase === null) return suffering(scene, place, imposer).filter(foreign);
  const before = phrase === null ? [] : namedIn(phrase);
  const behind = trigger.form === 'ACT' ? namedIn({ start: trigger.start, end: clause.end }) : [];
  const named = before.length > 0 ? before : behind;
  const pronoun = named.length === 0 ? PRONOUN.exec(text.slice(phrase?.start ?? trigger.start, clause.end)) : null;
  if (pronoun !== null) {
    const before = firstBefore(scene, place, phrase?.start ?? trigger.start).filter(foreign);
    const bodies = pronoun.groups?.body === undefined ? [] : before.filter(({ sort }) => sort === 'ORGANISATION');
    return bodies.length > 0 ? bodies.slice(-1) : before.slice(0, 1);
  }
  if (named.length === 0 && imposer.end <= clause.start && BARRED.test(text.slice(trigger.start, trigger.end)))
    return [
      ...namedIn({ start: clause.start, end: trigger.start }).slice(0, 1),
      ...listed(scene, place).filter(foreign),
    ];
  if (named.length === 0 && GOES_ON.test(text.slice(clause.start, trigger.start)))
    return broken(scene, place).filter(foreign);
  if (named.length === 0 && GIVEN.test(text.slice(trigger.start, trigger.end)))
    return subjectsBefore(scene, place).filter(foreign);
  if (named.length === 0) {
    const from = phrase?.start ?? (trigger.form === 'ACT' ? trigger.start : clause.end);
    const state = stateOfPlace(scene, { start: from, end: clause.end });
    if (state !== null && stateOf(scene, state) !== home) return [state];
  }
  return [...named, ...(named.length > 0 || trigger.form === 'ACT' ? listed(scene, place).filter(foreign) : [])];
}
