import type { MeasureKind } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Actor, Scene } from '../types.ts';
import { agentOf, type Imposition, isPassive, isRule } from './agents.ts';
import { subjectBefore } from './earlier-subject.ts';
import { ownSubject } from './own-subject.ts';
import { imposing, isMinistry, stateOf } from './powers.ts';
import type { Maker } from './rule-above.ts';
import { isOfPaper, isReaction } from './traps.ts';
import type { Place } from './types.ts';

/** 关税将提升为25%: the measure is its own subject. */
const ITSELF = /^关税/u;
const KEEPS =
  /(?:维持|保留|继续|延续|坚持|加强|收紧|升级|评估|检讨|重审|审查|结束|重启|执行|调整|放松)[^，。；对]{0,4}$/u;
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
 * made the rule that the sentence comes back to (`maker`), or says it (`speaker`). Null where nobody does, or one without the power to.
 */
export function imposerOf(
  scene: Scene,
  place: Place,
  inside: readonly Actor[],
  phrase: Span | null,
  speaker: Actor | null,
  maker: Maker | null,
): Imposition | null {
  const { text } = scene.reading.document;
  const near = agentOf(scene, place, inside, phrase);
  if (near !== null) return near;
  const before = text.slice(place.clause.start, place.trigger.start);
  if (isPassive(text, place)) return toldByItself(scene, place, inside, speaker);
  if (place.trigger.form === 'NOUN') return keeper(scene, place, inside, phrase);
  const own = isRule(text, place) || isOfPaper(text, place) ? null : ownSubject(scene, place, inside, phrase);
  if (own === 'NOBODY') return null;
  if (own !== null) return own;
  if (isReaction(before)) return null;
  if (OTHERS.test(before)) return null;
  const itself = ITSELF.test(text.slice(place.trigger.start, place.trigger.end)) && phrase === null;
  const earlier = itself ? null : subjectBefore(scene, place);
  if (earlier !== null && earlier !== 'NOBODY') return earlier;
  if (maker !== null) return { imposer: maker.actor, from: place.sentence.start, by: 'SUBJECT', when: maker.when };
  if (earlier === 'NOBODY') return null;
  const imposer = speaker === null ? null : imposing(scene, speaker);
  return imposer === null ? null : { imposer, from: place.clause.start, by: 'SPEAKER' };
}
