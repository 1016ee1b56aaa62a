import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../sentences/pattern-set.ts';
import { subjectOf } from '../subject.ts';
import type { Actor, Scene } from '../types.ts';
import { imposing, isPartOfName, isPrivate } from './powers.ts';
import { SPEECH } from './regions.ts';
import { isCourt, isReaction, isRequest } from './traps.ts';
import type { Place } from './types.ts';

const PASSIVE = /(?:被|遭到|遭受|遭|受到|受|面临|由)$/u;
const PASSIVE_ALONE = /(?:被|遭到|遭受|遭|受到|受)(?:了)?[^，。；]{0,6}$/u;
/** What may stand between who imposes and the measure's name: 美国|的, 美国|对伊朗的各项, 美国|最新一轮经济. */
const POSSESSIVE =
  /^(?:政府|当局|方面|总统)?(?:的|(?:最近|此前|早前|去年|今年|当前)?(?:对|针对)[^，。；]{1,24}的?)?(?:各项|单边|单方面|经济|贸易|金融|新一轮|最新|新的?|有关|相关|全面|严厉|所谓的?|现有|既有|进一步|额外|次级|联合|武器|旅行|入境|签证|出口|投资|技术|长臂|追加|惩罚性|报复性|高额|单方|一系列|多轮|非法|无理|最严厉|商品|产品|货物|货品|进口商品|“|的){0,4}$/u;
/** Before a name that is no subject: 在美国, 随同法国, 协助中国. */
const NO_SUBJECT =
  /(?:在|于|与|同|和|跟|向|因|受|被|遭|驻|抵|访|自|从|给|让|使|帮助|协助|支持|违反|违抗|反对|批评|是|包括|涉及|涉|退出|不满|来自|、)$/u;
/** Whose plan it is imposes: 首相的方案, 总统的行政命令. */
const ITS_PLAN = /^的[^，。；的]{0,6}(?:方案|提案|新规|法令|命令|令|决定|计划|规定|声明|内阁|政府|团队|举措)/u;
/** A name that only begins a longer one: 美国|市场, 中国|最大的港口. */
const MODIFIER = /^(?:最(?!近|后|终|新|初|先)|市场|境内|国内|投资者|企业|公司|公民|民众|产品|商品)/u;

/** Who imposes, and by what he is known. */
export interface Imposition {
  readonly imposer: Actor;
  /** Where the words begin that say how far the measure has come. */
  readonly from: number;
  readonly by: 'PASSIVE' | 'NAME' | 'SUBJECT' | 'SPEAKER';
}

/** The name right before a measure's name, or the one who stands behind 被: 遭美国制裁, 美国对伊朗的制裁. */
function beside(
  scene: Scene,
  { clause, trigger }: Place,
  inside: readonly Actor[],
  phrase: Span | null,
): Imposition | null {
  const { text } = scene.reading.document;
  for (const actor of inside.toReversed()) {
    if (actor.end > trigger.start) continue;
    const between = text.slice(actor.end, trigger.start);
    const passive = PASSIVE.test(text.slice(clause.start, actor.start)) && between.length < 12 && !isReaction(between);
    const outside = phrase === null || actor.end <= phrase.start;
    const owns = outside && trigger.form === 'NOUN' && !isPrivate(scene, actor) && POSSESSIVE.test(between);
    if (!passive && !owns) continue;
    const imposer = imposing(scene, actor);
    return imposer === null ? null : { imposer, from: actor.end, by: passive ? 'PASSIVE' : 'NAME' };
  }
  return null;
}

/** The subject of the trigger's own clause: after the last word of speech where one stands there, else before it. */
function ownSubject(
  scene: Scene,
  place: Place,
  inside: readonly Actor[],
  phrase: Span | null,
): Imposition | 'NOBODY' | null {
  const { text } = scene.reading.document;
  const { clause, trigger } = place;
  const limit = Math.min(trigger.start, phrase?.start ?? trigger.start);
  const candidates = inside.filter((actor) => {
    if (actor.end > limit || isPartOfName(scene, actor, inside)) return false;
    if (NO_SUBJECT.test(text.slice(clause.start, actor.start))) return false;
    const after = text.slice(actor.end, trigger.start);
    return !MODIFIER.test(after) && (!after.startsWith('的') || ITS_PLAN.test(after));
  });
  const speech = matchesOf(SPEECH, text.slice(clause.start, limit)).at(-1);
  const told = speech === undefined ? clause.start : clause.start + speech.index;
  const subject = candidates.find(({ start }) => start >= told) ?? candidates[0];
  if (subject === undefined) return null;
  const between = text.slice(subject.end, trigger.start);
  const imposer = imposing(scene, subject);
  if (imposer === null || isReaction(between) || isCourt(between)) return 'NOBODY';
  return { imposer, from: subject.end, by: 'SUBJECT' };
}

/** The subject of the nearest clause before that has one. */
function subjectBefore(scene: Scene, { clauses, at, sentence }: Place): Imposition | 'NOBODY' | null {
  const { text } = scene.reading.document;
  for (const earlier of clauses.slice(0, at).toReversed()) {
    if (isRequest(text.slice(earlier.start, earlier.end))) return 'NOBODY';
    const subject = subjectOf(scene, earlier, earlier.end);
    if (subject === null || subject.start < sentence.start) continue;
    if (subject.kind === 'PRONOUN') return null;
    const rest = text.slice(subject.end, earlier.end);
    if (isReaction(rest) && !/宣布|决定/u.test(rest)) return 'NOBODY';
    const actor = subject.actors.find((one) => !isPartOfName(scene, one, subject.actors));
    const imposer = actor === undefined ? null : imposing(scene, actor);
    return imposer === null ? 'NOBODY' : { imposer, from: subject.end, by: 'SUBJECT' };
  }
  return null;
}

/**
 * Who imposes: behind 被 or 遭, right before the measure's name, as subject of its clause or of an earlier one, else who
 * says it (`speaker`). Null where nobody does, or one without the power to.
 */
export function imposerOf(
  scene: Scene,
  place: Place,
  inside: readonly Actor[],
  phrase: Span | null,
  speaker: Actor | null,
): Imposition | null {
  const { text } = scene.reading.document;
  const near = beside(scene, place, inside, phrase);
  if (near !== null) return near;
  const before = text.slice(place.clause.start, place.trigger.start);
  if (place.trigger.form === 'NOUN' || PASSIVE_ALONE.test(before)) return null;
  const own = ownSubject(scene, place, inside, phrase);
  if (own === 'NOBODY') return null;
  if (own !== null) return own;
  if (isReaction(before)) return null;
  const earlier = subjectBefore(scene, place);
  if (earlier === 'NOBODY') return null;
  if (earlier !== null) return earlier;
  const imposer = speaker === null ? null : imposing(scene, speaker);
  return imposer === null ? null : { imposer, from: place.clause.start, by: 'SPEAKER' };
}
