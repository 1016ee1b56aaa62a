import type { MeasureKind } from '../../model/entity.ts';
import { type Span, within } from '../../model/span.ts';
import { matchesOf } from '../../sentences/pattern-set.ts';
import { type Subject, subjectOf } from '../subject.ts';
import type { Actor, Scene } from '../types.ts';
import { agentOf, type Imposition, isPassive, isRule } from './agents.ts';
import { imposing, isMinistry, isPartOfName, stateOf } from './powers.ts';
import { isDeedSpokenOf, SPEECH } from './regions.ts';
import { CONDITION, isCourt, isReaction, isRequest } from './traps.ts';
import { triggersIn } from './triggers.ts';
import type { Place } from './types.ts';

/** Before a name that is no subject: 在美国, 随同法国, 协助中国. */
const NO_SUBJECT =
  /(?:在|(?<!对|受惠|得益|由|鉴)于|与|同|和|跟|向|(?<![成造])就|受|被|遭|驻|抵|访|自|从|给|让|使|帮助|协助|支持|违反|违抗|反对|批评|是|涉及|涉|退出|不满|来自)$/u;
/** 在欧盟宣布制裁之后: a time clause with a subject of its own. */
const WHEN = /^[^，。；]{0,8}(?:在|自|从)$/u;
const SINCE = /(?:后|之际|之时|时|以来|的同时|前|起|当天|当日)$/u;
const AND_SINCE = /^(?:并|又|还|且)[^，。；]*(?:之?后|之际)$/u;
/** 运营商不得购买设备，须…: those bound make no rule. */
const BOUND = /不得(?![不已])|须/u;
const DECIDES = /宣布|决定|下令|将(?!领|军)|威胁|扬言|誓言/u;
/** 关税将提升为25%: the measure is its own subject. */
const ITSELF = /^关税/u;
/** Words for what was done, not for what may come. */
const DEED = /(?:谴责|抗议|抨击|批评|指责|不满|嘲讽|回应|谈到|提到|针对|关于|对于|就|对|反制|报复)[^，。；]{0,6}$/u;
const BLAMES = /^(?:[^，。；]{0,6})(?:谴责|抨击|批评|指责|指控|控诉|指)$/u;
/** Behind one reproached: what he does, and nothing that is his. */
const DOES = /^(?!的|[，。；]|$)(?:政府|当局)?[^，。；的]{2}/u;
const MAYBE = /可能|企图|试图|计划|打算|威胁|是否|将(?![其把他她它])|拟/u;
/** Between those bound and a ban: 旅客|一律|禁止入境. */
const BINDS = /^[^，。；]{0,12}(?:一律|也|都|均|全部|暂时|将)?(?:禁止|严禁|不准|不得)/u;
const KEEPS =
  /(?:维持|保留|继续|延续|坚持|加强|收紧|升级|评估|检讨|重审|审查|结束|重启|执行|调整|放松)[^，。；对]{0,4}$/u;
const PLEA = /以[^，。；]{2,30}(?:为由|为名|的名义)/u;
/** Whose plan it is imposes: 首相的方案, 总统的行政命令. */
const ITS_PLAN = /^的[^，。；的]{0,6}(?:方案|提案|贸易战|新规|法令|命令|令|决定|计划|规定|声明|内阁|政府|团队|举措)/u;
/** Words of speech, judgement and perception, each with a clause behind it: 世贸组织裁定|美国加征关税. */
const TELLING = new RegExp(
  `${SPEECH.source}|指(?![责控示定挥导数引标令南望向派])|裁定|判定|认为|证实|披露|获悉|察觉|发现|得知|意识到|注意到|预计`,
  'gu',
);
/** 引来|欧盟|中止协定: what is caused is the other's deed. */
const CAUSES = /(?:引来|引发|导致|促使|迫使|致使)$/u;
/** Before the doer of a deed that is spoken of: 他对|中国|驱逐记者的决定感到失望. */
const TOWARDS = /(?<![反应面相绝核])对$/u;
/** A name that only begins a longer one: 美国|市场, 中国|最大的港口. */
const MODIFIER =
  /^(?:各州|多州|各地|最(?!近|后|终|新|初|先)|市场|境内|国内|投资者|企业|公司|公民|民众|产品|商品|旅客|游客|居民|学生|留学生|移工|航班|客机)/u;

/** Whether the clause, or the next one that goes on with it, tells when: 在|澳大利亚禁止…，并批评…后，. */
function isTimeClause(text: string, { clauses, at, clause, trigger }: Place): boolean {
  const next = clauses[at + 1];
  return (
    SINCE.test(text.slice(trigger.end, clause.end)) ||
    (next !== undefined && AND_SINCE.test(text.slice(next.start, next.end)))
  );
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
    const lead = text.slice(clause.start, actor.start);
    // 法国、|德国 are one subject; 新法的实施、|美国取消… are two matters
    if (lead.endsWith('、') && inside.some(({ end }) => end === actor.start - 1)) return false;
    if (NO_SUBJECT.test(lead) && !CAUSES.test(lead) && !(WHEN.test(lead) && isTimeClause(text, place))) return false;
    const after = text.slice(actor.end, trigger.start);
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
  // 就北京打压异见的行为|对其制裁: the matter is closed, the subject acts
  if (MATTER.test(text.slice(other.end, trigger.start))) {
    const own = imposing(scene, by);
    return own === null ? null : { imposer: own, from: by.end, by: 'SUBJECT' };
  }
  const imposer = imposing(scene, other);
  return imposer === null || imposer.node === by.node ? null : { imposer, from: other.end, by: 'NAME' };
}

/** 捷克指控俄罗斯策划爆炸，驱逐了俄罗斯外交官: who reproaches acts against another. */
const hitsAnother = (scene: Scene, clause: Span, [by]: readonly Actor[]): boolean =>
  by !== undefined && within(scene.actors, clause).some((actor) => stateOf(scene, actor) !== stateOf(scene, by));

/** 德国|公布最严格的|限制措施: a measure's name as what is told or made. */
const TELLS =
  /(?:宣布|公布|发布|颁布|颁发|推出|出台|祭出|下达|发出|更新|升级|签署|施加|实施)(?:了|过)?[^，。；对的]{0,8}的?(?:新|新的)?$/u;
/** What follows the name where it is the whole of what is told. */
const NAME_ENDS = /^(?:[，。；！”）]|$|的?(?:措施|命令|清单|名单|令)|以|来|之?后|时)/u;

/** Who has a measure in hand: 拜登政府|正在重新评估对中国的关税; or tells or makes it: 美国政府|宣布对欧洲的旅行禁令. */
function keeper(scene: Scene, place: Place, inside: readonly Actor[], phrase: Span | null): Imposition | null {
  const { text } = scene.reading.document;
  const { clause, trigger } = place;
  const own = ownSubject(scene, place, inside, phrase);
  if (own === null || own === 'NOBODY' || own.by !== 'SUBJECT') return null;
  const between = text.slice(own.imposer.end, phrase?.start ?? trigger.start);
  if (TELLS.test(between) && NAME_ENDS.test(text.slice(trigger.end, clause.end))) return own;
  return phrase !== null && KEEPS.test(between) ? { ...own, by: 'NAME' } : null;
}

/** Who gives a reason, wherever in its clause: 与此前|中国|以检疫为由，禁止…. */
function pleading(scene: Scene, clause: Span): Extract<Subject, { kind: 'ACTORS' }> | null {
  const { text } = scene.reading.document;
  const at = text.slice(clause.start, clause.end).search(PLEA);
  const actor = at < 0 ? undefined : scene.actors.find(({ end }) => end === clause.start + at);
  return actor === undefined ? null : { kind: 'ACTORS', actors: [actor], start: actor.start, end: actor.end };
}

const MATTER = /的(?:行为|做法|问题|事件|举动|情况|言论|立场)[^，。；]{0,4}对/u;

/** 挪威批评|俄罗斯|干涉选举，对挪威官员实施制裁: the deed is that of the one reproached where it hits the critic's own. */
function reproached(scene: Scene, earlier: Span, by: Subject, clause: Span): Imposition | null {
  const { text } = scene.reading.document;
  const own = by.kind === 'ACTORS' ? by.actors : [];
  const other = within(scene.actors, { start: by.end, end: earlier.end })[0];
  if (other === undefined || !BLAMES.test(text.slice(by.end, other.start)) || !DOES.test(text.slice(other.end)))
    return null;
  const [critic] = own;
  const hit = within(scene.actors, clause);
  if (hit.length === 0 || (critic !== undefined && !hit.some((one) => stateOf(scene, one) === stateOf(scene, critic))))
    return null;
  const imposer = imposing(scene, other);
  return imposer === null ? null : { imposer, from: other.end, by: 'SUBJECT' };
}

/** 将对|雷神、波音等企业，及相关个人实施制裁: those behind 对 are hit, also where a comma parts them. */
const BEHIND_TOWARDS = /(?:^|[^反应面相绝核])(?:对|针对|向)[^，。；]*$/u;

const ELSE = /^否则/u;
/** 除了本国居民，将禁止…: no subject stands there. */
const ASIDE = /^除(?!非)/u;

const ASKS = /^并?要求/u;
const ORDER = /(?:签署|颁布|发布|下达|颁发)[^，。；]{0,16}(?:命令|法令|行政令|公告|指令|备忘录)/u;

const isOrder = (text: string, { start, end }: Span, before: Span | undefined): boolean =>
  before !== undefined && ASKS.test(text.slice(start, end)) && ORDER.test(text.slice(before.start, before.end));

/** The subject of the nearest clause before that has one. */
function subjectBefore(scene: Scene, { clauses, at, clause, sentence, trigger }: Place): Imposition | 'NOBODY' | null {
  const { text } = scene.reading.document;
  for (const [i, earlier] of [...clauses.slice(0, at).entries()].toReversed()) {
    // 签署命令，要求政府采取行动，终止…: what an order says
    if (isOrder(text, earlier, clauses[i - 1])) continue;
    // 要求欧盟采购，否则加关税: who asks threatens
    if (isRequest(text.slice(earlier.start, earlier.end)) && !ELSE.test(text.slice(clause.start, clause.end)))
      return 'NOBODY';
    // 如果英国违约，将征收关税: the condition is another's
    const words = text.slice(earlier.start, earlier.end);
    if (CONDITION.test(words) || BOUND.test(words) || ASIDE.test(words)) continue;
    const subject = subjectOf(scene, earlier, earlier.end) ?? pleading(scene, earlier);
    if (subject === null || subject.start < sentence.start) continue;
    if (BEHIND_TOWARDS.test(text.slice(earlier.start, subject.start))) continue;
    const other = reproached(scene, earlier, subject, clause);
    if (other !== null) return other;
    if (subject.kind === 'PRONOUN') return null;
    const rest = text.slice(subject.end, earlier.end);
    const reproach = isReaction(rest) && !DECIDES.test(text.slice(subject.end, trigger.start));
    if (reproach && (triggersIn(text, earlier).length > 0 || !hitsAnother(scene, clause, subject.actors)))
      return 'NOBODY';
    const actor = subject.actors.find((one) => !isPartOfName(scene, one, subject.actors));
    const imposer = actor === undefined ? null : imposing(scene, actor);
    return imposer === null ? 'NOBODY' : { imposer, from: subject.end, by: 'SUBJECT' };
  }
  return null;
}

/** 有30多个国家|禁止…, 西方国家对…: others impose, and nobody can tell who. */
const OTHERS =
  /(?:[多各数几两\d]+个?国家?|多国|各国|别国|(?:一些|许多|不少|其他|西方)国家|国际社会)(?:政府|一致|纷纷|单方面|已经|已|都|也|均|曾)*(?:对[^，。；]*)?$/u;
const LISTS: ReadonlySet<MeasureKind> = new Set(['SANCTION', 'ENTITY_LIST', 'VISA_LIMIT']);

/** 美国财政部说，|伊朗一家公司|被制裁: of a passive without agent the ministry that tells of it, if others are hit. */
function toldByItself(scene: Scene, { clause, trigger }: Place, inside: readonly Actor[], speaker: Actor | null) {
  if (speaker === null || !LISTS.has(trigger.kind) || !isMinistry(scene, speaker)) return null;
  const hit = inside.find(({ end }) => end <= trigger.start);
  if (hit === undefined || stateOf(scene, hit) === stateOf(scene, speaker)) return null;
  const imposition: Imposition = { imposer: speaker, from: clause.start, by: 'SPEAKER' };
  return imposition;
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
  const near = agentOf(scene, place, inside, phrase);
  if (near !== null) return near;
  const before = text.slice(place.clause.start, place.trigger.start);
  if (isPassive(text, place)) return toldByItself(scene, place, inside, speaker);
  if (place.trigger.form === 'NOUN') return keeper(scene, place, inside, phrase);
  const own = isRule(text, place) ? null : ownSubject(scene, place, inside, phrase);
  if (own === 'NOBODY') return null;
  if (own !== null) return own;
  if (isReaction(before)) return null;
  if (OTHERS.test(before)) return null;
  const itself = ITSELF.test(text.slice(place.trigger.start, place.trigger.end)) && phrase === null;
  const earlier = itself ? null : subjectBefore(scene, place);
  if (earlier === 'NOBODY') return null;
  if (earlier !== null) return earlier;
  const imposer = speaker === null ? null : imposing(scene, speaker);
  return imposer === null ? null : { imposer, from: place.clause.start, by: 'SPEAKER' };
}
