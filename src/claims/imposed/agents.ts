import { isCapital } from '../../lexicon/capitals.ts';
import type { Dated } from '../../model/date.ts';
import { type Span, within } from '../../model/span.ts';
import type { Actor, Scene } from '../types.ts';
import { imposing, isPrivate } from './powers.ts';
import { isReaction } from './traps.ts';
import type { Place } from './types.ts';

const PASSIVE = /(?:被|遭到|遭受|遭|受到|受(?!惠|益|访|邀|命|关注|瞩目)|面临|(?<![经自理缘])由)$/u;
const PASSIVE_ALONE = /(?:被|遭到|遭受|遭|受到|受(?!惠|益|访|邀|命|关注|瞩目))(?:了)?[^，。；]{0,6}$/u;
const PASSIVE_OWN = /^(?:被|遭)/u;
/** What may stand between who imposes and the measure's name: 美国|的, 美国|对伊朗的各项, 美国|最新一轮经济. */
const POSSESSIVE =
  /^(?:政府|当局|方面|总统)?(?:的|(?:最近|此前|早前|去年|今年|当前|接连|连续|一再|不断|先后|多次)?(?:对|针对)[^，。；]{1,24}的?|[\d年月日周上本昨今最近此前去早新一二三四五六、（）所]{0,12}(?:宣布|公布|发布|颁布|实施|施加|推出|出台|征收|加征|祭出|做出|作出|采取|签署|下达|提出)(?:了)?的)?(?:[A-Za-z]{2,14}|微信|抖音|芯片|航班|其他|其它|[一两三多数]项|一系列|[一两三]轮|这项|该项|各项|单边|单方面|经济|贸易|金融|新一轮|最新|新的?|有关|相关|全面|严厉|所谓的?|现有|既有|进一步|额外|次级|联合|武器|旅行|入境|签证|出口|投资|技术|长臂|追加|惩罚性|报复性|高额|单方|一系列|多轮|非法|无理|最严厉|商品|产品|货物|货品|进口商品|“|的){0,4}$/u;

/** 违反|朝鲜|制裁: of sanctions that are broken or lifted the name before tells whom they hit. */
const BREAKS = /(?:违反|规避|逃避|绕过|解除|放宽|执行|落实|协助)$/u;

/** Who imposes, and by what he is known. */
export interface Imposition {
  readonly imposer: Actor;
  /** Where the words begin that say how far the measure has come. */
  readonly from: number;
  readonly by: 'PASSIVE' | 'NAME' | 'SUBJECT' | 'SPEAKER';
  /** When, where that is known by him: of a rule that the sentence only comes back to. */
  readonly when?: Dated;
}

/** Whether the place is told of the one who is hit: 华为被列入…, 阿里巴巴|被罚…. */
export function isPassive(text: string, { clause, trigger }: Place): boolean {
  return (
    PASSIVE_ALONE.test(text.slice(clause.start, trigger.start)) ||
    PASSIVE_OWN.test(text.slice(trigger.start, trigger.end))
  );
}

/** 在|印度|遭封禁: where a thing is banned tells whose ban it is. */
const BANNED_THERE = /^(?:境内|国内|全境|全国)?(?:已|将|也|仍|都|均|可能|会|曾|一度|先后)*(?:被|遭|遭到)$/u;
const IN = /在$/u;

/** A ban's place is whose ban it is: 被禁止进入|中国, 被排除在|瑞典|网络之外. */
const WHERE = /(?:进入|入境|前往|在)$/u;

/** 外国旅客不得入境, 留学生签证缩短: whom a rule binds does not make it. */
const MUST = /(?:须|不得(?![不已]))[^，。；]{0,4}$/u;
const RULE = /^(?:不得|不准|须|必须|签证)/u;

/** Whether the act's clause tells what others may do, so that who made the rule stands elsewhere: 入境者|须隔离. */
export const isRule = (text: string, { clause, trigger }: Place): boolean =>
  RULE.test(text.slice(trigger.start, trigger.end)) || MUST.test(text.slice(clause.start, trigger.start));

/** Who stands within a passive act's own words: 华为被列入|美国|实体清单. */
function withinPassive(scene: Scene, place: Place, inside: readonly Actor[]): Imposition | null {
  if (!isPassive(scene.reading.document.text, place)) return null;
  const { text } = scene.reading.document;
  const { trigger } = place;
  if (trigger.kind === 'INVESTMENT_LIMIT') return null;
  const actor = within(inside, trigger).find(
    (one) => !isPrivate(scene, one) && (trigger.kind !== 'BAN' || WHERE.test(text.slice(trigger.start, one.start))),
  );
  const imposer = actor === undefined ? null : imposing(scene, actor);
  return imposer === null ? null : { imposer, from: imposer.start, by: 'PASSIVE' };
}

/** Whether a ban is told by the country in which it holds: 应用|在|印度|遭封禁. Not of a city. */
function isBannedThere(scene: Scene, { clause, trigger }: Place, { start, end, sort, country }: Actor): boolean {
  if (trigger.kind !== 'BAN' || sort !== 'COUNTRY' || country === null) return false;
  const { text } = scene.reading.document;
  const own = PASSIVE_OWN.exec(text.slice(trigger.start, trigger.end))?.[0] ?? '';
  const city = isCapital(scene.reading.lexicon, country, text.slice(start, end));
  return !city && IN.test(text.slice(clause.start, start)) && BANNED_THERE.test(text.slice(end, trigger.start) + own);
}

/** The name right before a measure's name, or the one who stands behind 被: 遭美国制裁, 美国对伊朗的制裁; null where none does. */
export function agentOf(scene: Scene, place: Place, inside: readonly Actor[], phrase: Span | null): Imposition | null {
  const { text } = scene.reading.document;
  const { clause, trigger } = place;
  for (const actor of inside.toReversed()) {
    if (actor.end > trigger.start) continue;
    const between = text.slice(actor.end, trigger.start);
    const passive =
      PASSIVE.test(text.slice(clause.start, actor.start)) &&
      between.length < 12 &&
      !isReaction(between) &&
      !between.endsWith('在');
    const there = isBannedThere(scene, place, actor);
    const outside = phrase === null || actor.end <= phrase.start;
    const broken = trigger.kind === 'SANCTION' && between === '' && BREAKS.test(text.slice(clause.start, actor.start));
    const owns = !broken && outside && trigger.form === 'NOUN' && !isPrivate(scene, actor) && POSSESSIVE.test(between);
    if (!passive && !owns && !there) continue;
    // 联合国|伊朗|制裁令: of two the first imposes on the second
    const first = owns && between === '' ? inside.find(({ end }) => end === actor.start) : undefined;
    const imposer = imposing(scene, first ?? actor);
    return imposer === null ? null : { imposer, from: actor.end, by: passive || there ? 'PASSIVE' : 'NAME' };
  }
  return withinPassive(scene, place, inside);
}
