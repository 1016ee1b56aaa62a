import { type Span, within } from '../../model/span.ts';
import { type Subject, subjectOf } from '../subject.ts';
import type { Actor, Scene } from '../types.ts';
import type { Imposition } from './agents.ts';
import { imposing, isPartOfName, stateOf } from './powers.ts';
import { CONDITION, isCall, isReaction } from './traps.ts';
import { triggersIn } from './triggers.ts';
import type { Place } from './types.ts';

/** 运营商不得购买设备，须…: those bound make no rule. */
const BOUND = /不得(?![不已])|须/u;
const DECIDES = /宣布|决定|下令|将(?!领|军)|威胁|扬言|誓言/u;
const BLAMES = /^(?:[^，。；]{0,6})(?:谴责|抨击|批评|指责|指控|控诉|指)$/u;
/** 外长致辞时，|批评一些政府…: blame in a clause of its own. */
const BLAMING = /^(?:并|也|又)?(?:批评|谴责|指责|抨击|指控)/u;
/** Behind one reproached: what he does, and nothing that is his. */
const DOES = /^(?!的|$)(?:政府|当局)?[^，。；的]{2}/u;
const PLEA = /以[^，。；]{2,30}(?:为由|为名|的名义)/u;
/** 将对|雷神、波音等企业，及相关个人实施制裁: those behind 对 are hit, also where a comma parts them. */
const BEHIND_TOWARDS = /(?:^|[^反应面相绝核])(?:对|针对|向)[^，。；]*$/u;
const ELSE = /^否则/u;
/** 除了本国居民，将禁止…, 在与中国的贸易战中，…: no subject stands there. */
const ASIDE = /^除(?!非)|^在[^，。；]*(?:中|下|里|期间|方面)$/u;
const ASKS = /^并?要求/u;
const ORDER = /(?:签署|颁布|发布|下达|颁发)[^，。；]{0,30}(?:命令|法令|行政令|公告|指令|备忘录|法案|法》)/u;

/** Whom a clause takes up from the one before: 冻结|该公司|资产. */
const TAKEN_UP =
  /该(?:国|公司|企业|集团|组织|机构|平台|报|媒体|人)|其(?![他它余中次实])|[他她它]们|上述|对方|(?:这些|有关|相关)(?:人员|官员|公司|企业|国家)/u;
/** 捷克指控俄罗斯策划爆炸，驱逐了俄罗斯外交官: who reproaches acts against another. */
const hitsAnother = (scene: Scene, clause: Span, [by]: readonly Actor[]): boolean =>
  by !== undefined &&
  (TAKEN_UP.test(scene.reading.document.text.slice(clause.start, clause.end)) ||
    within(scene.actors, clause).some((actor) => stateOf(scene, actor) !== stateOf(scene, by)));

/** Who gives a reason, wherever in its clause: 与此前|中国|以检疫为由，禁止…. */
function pleading(scene: Scene, clause: Span): Extract<Subject, { kind: 'ACTORS' }> | null {
  const { text } = scene.reading.document;
  const at = text.slice(clause.start, clause.end).search(PLEA);
  const actor = at < 0 ? undefined : scene.actors.find(({ end }) => end === clause.start + at);
  return actor === undefined ? null : { kind: 'ACTORS', actors: [actor], start: actor.start, end: actor.end };
}

const IN_VIEW_OF = /^鉴于/u;
/** What only the answer to it holds: 鉴于…，|决定…. */
const ANSWER = /将|决定|宣布|应/u;

/** 鉴于|美国|散布谣言，对本国官员实施制裁，…: whose deeds a reason tells, as long as it goes on. Null for 鉴于当地的疫情. */
function blamedFor(scene: Scene, earlier: Span, clause: Span): Extract<Subject, { kind: 'ACTORS' }> | null {
  const { text } = scene.reading.document;
  if (!IN_VIEW_OF.test(text.slice(earlier.start, earlier.end)) || ANSWER.test(text.slice(clause.start, clause.end)))
    return null;
  const subject = subjectOf(scene, { start: earlier.start + 2, end: earlier.end }, earlier.end);
  return subject?.kind === 'ACTORS' && !text.startsWith('的', subject.end) ? subject : null;
}

/** 挪威批评|俄罗斯|干涉选举，对挪威官员实施制裁: the deed is that of the one reproached where it hits the critic's own. */
function reproached(scene: Scene, earlier: Span, by: Subject, clause: Span): Imposition | null {
  const { text } = scene.reading.document;
  const own = by.kind === 'ACTORS' ? by.actors : [];
  const other = within(scene.actors, { start: by.end, end: earlier.end })[0];
  if (
    other === undefined ||
    !BLAMES.test(text.slice(by.end, other.start)) ||
    !DOES.test(text.slice(other.end, earlier.end))
  )
    return null;
  const [critic] = own;
  const hit = within(scene.actors, clause);
  if (hit.length === 0 || (critic !== undefined && !hit.some((one) => stateOf(scene, one) === stateOf(scene, critic))))
    return null;
  const imposer = imposing(scene, other);
  return imposer === null ? null : { imposer, from: other.end, by: 'SUBJECT' };
}

const isOrder = (text: string, { start, end }: Span, before: Span | undefined): boolean =>
  before !== undefined && ASKS.test(text.slice(start, end)) && ORDER.test(text.slice(before.start, before.end));

/** The subject of the nearest clause before that has one. */
export function subjectBefore(
  scene: Scene,
  { clauses, at, clause, sentence, trigger }: Place,
): Imposition | 'NOBODY' | null {
  const { text } = scene.reading.document;
  let blamed = false;
  for (const [i, earlier] of [...clauses.slice(0, at).entries()].toReversed()) {
    // 签署命令，要求政府采取行动，终止…: what an order says
    if (isOrder(text, earlier, clauses[i - 1])) continue;
    // 要求欧盟采购，否则加关税: who asks threatens
    if (isCall(text.slice(earlier.start, earlier.end)) && !ELSE.test(text.slice(clause.start, clause.end)))
      return 'NOBODY';
    // 如果英国违约，将征收关税: the condition is another's
    const words = text.slice(earlier.start, earlier.end);
    if (CONDITION.test(words) || BOUND.test(words) || ASIDE.test(words)) continue;
    const subject =
      subjectOf(scene, earlier, earlier.end) ?? pleading(scene, earlier) ?? blamedFor(scene, earlier, clause);
    if (subject === null || subject.start < sentence.start) {
      blamed ||= BLAMING.test(words);
      continue;
    }
    if (BEHIND_TOWARDS.test(text.slice(earlier.start, subject.start))) continue;
    // 驱逐了10名|外交官，并禁止…: who stands behind an act is hit by it
    if (triggersIn(text, earlier).some(({ form, end }) => form === 'ACT' && end <= subject.start)) continue;
    const other = reproached(scene, earlier, subject, clause);
    if (other !== null) return other;
    if (subject.kind === 'PRONOUN') return null;
    const rest = text.slice(subject.end, earlier.end);
    const reproach = (blamed || isReaction(rest)) && !DECIDES.test(text.slice(subject.end, trigger.start));
    if (reproach && (triggersIn(text, earlier).length > 0 || !hitsAnother(scene, clause, subject.actors)))
      return 'NOBODY';
    const actor = subject.actors.find((one) => !isPartOfName(scene, one, subject.actors));
    const imposer = actor === undefined ? null : imposing(scene, actor);
    return imposer === null ? 'NOBODY' : { imposer, from: subject.end, by: 'SUBJECT' };
  }
  return null;
}
