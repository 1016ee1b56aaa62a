import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../sentences/pattern-set.ts';
import type { Actor, Scene } from '../types.ts';
import type { Imposition } from './agents.ts';
import { imposing, isPartOfName } from './powers.ts';
import { isDeedSpokenOf, SPEECH } from './regions.ts';
import { isCourt, isReaction } from './traps.ts';
import type { Place } from './types.ts';

/** Before a name that is no subject: 在美国, 随同法国, 协助中国. */
const NO_SUBJECT =
  /(?:在|(?<!对|受惠|得益|由|鉴)于|与|同|和|跟|向|(?<![成造])就|受|被|遭|驻|抵|访|自|从|给|让|使|帮助|协助|支持|违反|违抗|反对|批评|这(?:也|已)?是|涉及|涉|退出|不满|来自)$/u;
/** 在欧盟宣布制裁之后: a time clause with a subject of its own. */
const WHEN = /^[^，。；]{0,8}(?:在|自|从)$/u;
const SINCE = /(?:后|之际|之时|时|以来|的同时|前|起|当天|当日)$/u;
const AND_SINCE = /^(?:并|又|还|且)[^，。；]*(?:之?后|之际)$/u;
/** Words for what was done, not for what may come. */
const DEED =
  /(?:谴责|抗议|抨击|批评|指责|起诉|控告|状告|不满|嘲讽|回应|谈到|提到|针对|关于|对于|就|对|反制|报复)[^，。；]{0,6}$/u;
const MAYBE = /可能|企图|试图|计划|打算|威胁|是否|将(?![其把他她它])|拟/u;
/** Between those bound and a ban: 旅客|一律|禁止入境. */
const BINDS = /^[^，。；]{0,12}(?:一律|也|都|均|全部|暂时|将)?(?:禁止|严禁|不准|不得|暂缓|须|必须)/u;
/** Whose plan it is imposes: 首相的方案, 总统的行政命令. */
const ITS_PLAN = /^的[^，。；的]{0,6}(?:方案|提案|贸易战|新规|法令|命令|令|决定|计划|规定|声明|内阁|政府|团队|举措)/u;
/** Words of speech, judgement and perception, each with a clause behind it: 世贸组织裁定|美国加征关税. */
const TELLING = new RegExp(
  `${SPEECH.source}|指(?![责控示定挥导数引标令南望向派])|裁定|判定|认为|证实|披露|获悉|察觉|发现|得知|意识到|注意到|预计|介绍(?!人)|通报|谈及|提及|回顾|列举|讲述`,
  'gu',
);
/** 引来|欧盟|中止协定: what is caused is the other's deed. */
const CAUSES = /(?:引来|引发|导致|促使|迫使|致使|使)$/u;
/** Before the doer of a deed that is spoken of: 他对|中国|驱逐记者的决定感到失望. */
const TOWARDS = /(?<![反应面相绝核])对$/u;
/** A name that only begins a longer one: 美国|市场, 中国|最大的港口. */
const MODIFIER =
  /^(?:各州|多州|各地|盟国|盟友|成员国|会员国|最(?!近|后|终|新|初|先)|市场|境内|国内|投资者|企业|公司|公民|民众|产品|商品|旅客|游客|居民|学生|留学生|移工|航班|客机)/u;
const BECAUSE = /(?:因为?|由于)$/u;
/** 就|美国|制裁官员表示: spoken of, where 就|香港|制裁官员 only tells what it is about. */
const ON = /就$/u;
const SPOKEN = /表示|回应|回答|[说称]|指出|提问|表态|发表|声明|一事|问题|时$/u;
const MATTER = /的(?:行为|做法|问题|事件|举动|情况|言论|立场)[^，。；]{0,4}对/u;

/** Whether the clause, or the next one that goes on with it, tells when: 在|澳大利亚禁止…，并批评…后，. */
function isTimeClause(text: string, { clauses, at, clause, trigger }: Place): boolean {
  const next = clauses[at + 1];
  return (
    SINCE.test(text.slice(trigger.end, clause.end)) ||
    (next !== undefined && AND_SINCE.test(text.slice(next.start, next.end)))
  );
}

/** The subject of the trigger's own clause: after the last word of speech where one stands there, else before it. */
export function ownSubject(
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
    const lead = text.slice(clause.start, actor.start);
    // 法国、|德国 are one subject; 新法的实施、|美国取消… are two matters
    if (lead.endsWith('、') && inside.some(({ end }) => end === actor.start - 1)) return false;
    if (NO_SUBJECT.test(lead) && !CAUSES.test(lead) && !(WHEN.test(lead) && isTimeClause(text, place))) return false;
    const after = text.slice(actor.end, trigger.start);
    // 因|中国|的政策而对其制裁: a reason
    if (BECAUSE.test(lead) && after.includes('而')) return false;
    return !MODIFIER.test(after) && (!after.startsWith('的') || ITS_PLAN.test(after));
  });
  const caused = candidates.findLast(({ start }) => CAUSES.test(text.slice(clause.start, start)));
  const about = isDeedSpokenOf(text, place)
    ? candidates.findLast(({ start }) => TOWARDS.test(text.slice(clause.start, start)))
    : undefined;
  // 王毅强调|美国|宣布…: who stands behind the last word of speech, else between it and the one before
  const told = matchesOf(TELLING, text.slice(clause.start, limit)).map(({ index }) => clause.start + index);
  const behind = told.slice(-2).flatMap((from) => candidates.find(({ start }) => start >= from) ?? []);
  const subject = about ?? caused ?? behind.at(-1) ?? candidates[0];
  if (subject === undefined) return null;
  const between = text.slice(subject.end, trigger.start);
  const imposer = imposing(scene, subject);
  if (isReaction(between)) return reactedTo(scene, place, subject, inside, limit) ?? 'NOBODY';
  if (isCourt(text.slice(subject.end, limit))) return 'NOBODY';
  // 外国旅客一律禁止入境: whom it binds stands first, who made the rule in a clause before
  if (imposer === null)
    return subject.sort === 'PERSON' || !BINDS.test(between + text.slice(trigger.start, trigger.end)) ? 'NOBODY' : null;
  return { imposer, from: subject.end, by: 'SUBJECT' };
}

/** Whose deed the subject reacts to: 古巴谴责|美国|将其列入名单, 中方就|美国|制裁…表示. Nobody where it may never come. */
function reactedTo(
  scene: Scene,
  { clause, trigger }: Place,
  by: Actor,
  inside: readonly Actor[],
  limit: number,
): Imposition | null {
  const { text } = scene.reading.document;
  const other = inside.findLast((one) => one.start > by.end && one.end <= limit && !isPartOfName(scene, one, inside));
  if (other === undefined || !DEED.test(text.slice(by.end, other.start))) return null;
  if (MAYBE.test(text.slice(other.end, clause.end)) || isReaction(text.slice(other.end, trigger.start))) return null;
  const onlyMatter = ON.test(text.slice(by.end, other.start)) && !SPOKEN.test(text.slice(trigger.start, clause.end));
  // 就北京打压异见的行为|对其制裁: the matter is closed, the subject acts
  if (onlyMatter || MATTER.test(text.slice(other.end, trigger.start))) {
    const own = imposing(scene, by);
    return own === null ? null : { imposer: own, from: by.end, by: 'SUBJECT' };
  }
  const imposer = imposing(scene, other);
  return imposer === null || imposer.node === by.node ? null : { imposer, from: other.end, by: 'NAME' };
}
