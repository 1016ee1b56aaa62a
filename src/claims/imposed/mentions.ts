import type { LinkedMention } from '../../entities/types.ts';
import type { Dated } from '../../model/date.ts';
import type { MeasureKind } from '../../model/entity.ts';
import { byPosition, contains, type Span, within } from '../../model/span.ts';
import { dayOf, isPast } from '../day.ts';
import type { Actor, Found, Scene } from '../types.ts';
import type { Imposition } from './agents.ts';
import { announcedOn } from './announced-on.ts';
import { basisOf } from './basis.ts';
import { howFar, onlyModifies } from './how-far.ts';
import { imposerOf } from './imposer.ts';
import { kindBy } from './kinds.ts';
import { mayDate } from './may-date.ts';
import { packaged, WHATEVER } from './packages.ts';
import { partnersOf } from './partners.ts';
import { type Site, sitesOf } from './places.ts';
import { isPrivate, stateOf } from './powers.ts';
import { reciprocal } from './reciprocal.ts';
import { targetPhrase } from './regions.ts';
import { ruleInSeries } from './series.ts';
import { shortsIn } from './shorts.ts';
import { standingOf } from './standing.ts';
import { countOf, targetsOf } from './targets.ts';
import { isNoMeasure, isOfPaper, wordsOf } from './traps.ts';
import type { MeasureMention, Place } from './types.ts';
import { datedBy, isGuess, voiceAt, voicedIn } from './voiced.ts';

/** What is told of a measure as of a matter: 制裁官员|一事. */
const MATTER_OF = /一事(?!无成)|之举/u;
/** 实施的制裁: the deed as a name. */
const NOMINAL = /^(?:实施|施加|采取|作出|做出|发起)的/u;
const CLOSING = /[\s”’」』"）》、]+$/u;
/** How many measures before and behind one may claim a day beside it. */
const NEAR = 8;
const A_MONTH = 30;
const UNDATED: Dated = { date: null, basis: null };
/** 终止合作 and 降低关税 are measures only against another. */
const NEEDS_TARGET =
  /^(?:降低|下调|减免|削减|调低)|(?:协定|条约|协议|公约|合作|援助|军售|往来|机制|待遇|地位|关系|交流|对话|商谈|合同|联系|往来|业务|项目)$|^(?:重新?开放|重开)/u;
/** What companies do with their own: 蚂蚁集团|暂停上市, 企业|关闭工厂. */
const OF_ITS_OWN_HOUSE =
  /(?:运营|营业|经营|转播|播出|上市|试验|销售|供应|运输|预售|挂牌|工厂|门店|分社|海滩|公园|市场|停工|停产|居家|在家办公|远程办公)|^(?:解散|要求|规定)/u;
/** 禁止堂食，违者罚款5000元: the penalty is part of the rule. */
const BREAKERS = /^违(?:者|反者|规者|例者)/u;
/** 被判处12年，罚款240万元: a court's. */
const SENTENCED = /判处|被判|判刑|判[^，。；]{0,4}年/u;
/** What only states and their bodies do: a company shuts out, fines, ends a contract. */
const OF_STATES: ReadonlySet<MeasureKind> = new Set([
  'TARIFF',
  'SANCTION',
  'EXPORT_CONTROL',
  'IMPORT_BAN',
  'ENTITY_LIST',
  'VISA_LIMIT',
  'EXPULSION',
]);
/** 对美|贸易伙伴: others who are called after it. */
const OF_ITS_OWN = /^的?(?:贸易|盟|友邦|伙伴)/u;
const AT = /(?:对|针对|制裁)$/u;

/** 伊朗…以换取终止对伊朗的制裁: who is hit is not who imposes, but for 美国禁止美国人投资伊朗企业. */
function hitsItself(scene: Scene, inside: readonly Actor[], named: Span, until: number, imposer: Actor): boolean {
  const { text } = scene.reading.document;
  const first = inside.find((actor) => contains(named, actor));
  const own = (actor: Actor): boolean =>
    actor.node === imposer.node || (actor.sort === 'COUNTRY' && stateOf(scene, actor) === stateOf(scene, imposer));
  if (first === undefined || !own(first) || imposer.end > first.start) return false;
  if (!AT.test(text.slice(named.start, first.start)) || OF_ITS_OWN.test(text.slice(first.end, named.end))) return false;
  return within(inside, { start: first.end, end: until }).every((other) => other.sort === 'SIDE' || own(other));
}

/** Where the words of a measure end: with its clause, but before what is told of it, as in 制裁议员|一事没有道理, 实施的制裁|引发争议. */
function endOfWords(text: string, { clause, trigger }: Place): number {
  if (NOMINAL.test(text.slice(trigger.start, trigger.end))) return trigger.end;
  const rest = text.slice(trigger.end, clause.end);
  const matter = rest.search(MATTER_OF);
  return trigger.end + (matter < 0 ? rest.length - (CLOSING.exec(rest)?.[0].length ?? 0) : matter);
}

/** 不会|取消制裁: it only tells that a measure stands. */
const LIFTS_ONE = /^(?:解除|取消|撤销|放宽|终止)[^，。；]*(?:关税|制裁|禁令|限制|禁运|封锁|措施)/u;

/** Where the words begin that show a measure: with its imposer, but behind another measure that stands between the two. */
function shownFrom({ sentence, clause }: Place, imposer: Actor, start: number, busy: readonly Span[]): number {
  const own = Math.min(clause.start, start);
  if (!contains(sentence, imposer)) return own;
  const between = busy.some((other) => imposer.end <= other.start && other.end <= own);
  return between ? own : Math.min(imposer.start, start);
}

function mentionBy(
  scene: Scene,
  place: Place,
  phrase: Span | null,
  imposition: Imposition,
  targets: readonly Actor[],
  policies: readonly LinkedMention[],
  busy: readonly Span[],
): MeasureMention {
  const { text } = scene.reading.document;
  const { sentence, trigger } = place;
  const { imposer, by } = imposition;
  const end = endOfWords(text, place);
  const start = Math.min(trigger.start, phrase?.start ?? trigger.start);
  const times = scene.times.filter((time) => mayDate(scene, place, time));
  const near = dayOf(text, sentence, trigger, times, busy);
  const { date, basis } = near.date === null ? (announcedOn(text, place, times) ?? imposition.when ?? near) : near;
  const { ahead } = near;
  const old = isPast(date, scene.reading.document.article.publishedOn, A_MONTH);
  const status = howFar(text, place, imposition, ahead, old, busy);
  const named = trigger.form === 'NOUN' || by === 'PASSIVE';
  return {
    sentence,
    // a name that is told is as good as an act: 宣布旅行禁令
    trigger: {
      ...trigger,
      form: by === 'SUBJECT' ? 'ACT' : trigger.form,
      kind: kindBy(text, trigger, imposer, text.slice(start, trigger.start)),
    },
    imposer,
    partners:
      by === 'NAME' || contains(trigger, imposer)
        ? []
        : partnersOf(scene, imposition.imposer, within(scene.actors, sentence), targets),
    targets,
    count: countOf(text, place, phrase),
    status,
    when: trigger.form === 'ACT' || by === 'PASSIVE' || status !== 'IN_FORCE' ? { date, basis } : UNDATED,
    words: named ? { start: Math.min(start, imposer.start), end: trigger.end } : { start, end },
    shown: { start: shownFrom(place, imposer, start, busy), end },
    basedOn: basisOf(text, policies, place),
    spokenOf: false,
    packed: null,
    refersOnly:
      (onlyModifies(text, place, imposition) && targets.every(({ sort }) => sort === 'SIDE')) ||
      (by === 'NAME' && status === 'IN_FORCE' && targets.length === 0) ||
      (status === 'IN_FORCE' && LIFTS_ONE.test(text.slice(trigger.start, trigger.end))) ||
      (status === 'IN_FORCE' &&
        trigger.kind === 'OTHER' &&
        targets.length === 0 &&
        WHATEVER.test(text.slice(trigger.start, trigger.end))),
  };
}

function mentionsAt(
  { scene, places, maker, policies }: Site,
  at: number,
  speaker: Actor | null,
  previous: MeasureMention | undefined,
): MeasureMention[] {
  const place = places[at] as Place;
  const near = places.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  const busy = near.filter((other) => other !== place).map(({ trigger }) => trigger);
  const { text } = scene.reading.document;
  const { clause, trigger } = place;
  const words = wordsOf(text, place);
  const own = within(scene.actors, clause);
  const inside = [...own, ...shortsIn(scene, clause)].sort(byPosition);
  const phrase = targetPhrase(text, place, inside);
  const standing = trigger.kind === 'OTHER' ? null : standingOf(scene, place, inside);
  if (standing !== null) {
    const { imposition, asking } = standing;
    const told = targetsOf(scene, place, inside, phrase, imposition.imposer);
    const targets = told.length > 0 || asking === null ? told : [asking];
    const mention = mentionBy(scene, place, phrase, imposition, targets, policies, busy);
    return [{ ...mention, status: 'IN_FORCE', when: UNDATED }];
  }
  if (
    isNoMeasure(words, isOfPaper(text, place)) ||
    (trigger.kind === 'FINE' &&
      (SENTENCED.test(text.slice(place.sentence.start, clause.start)) || BREAKERS.test(words.before)))
  )
    return [];
  const pair = trigger.form === 'ACT' ? reciprocal(scene, clause, trigger, inside) : null;
  if (pair !== null)
    return pair.map((imposer): MeasureMention => {
      const target = pair[0] === imposer ? pair[1] : pair[0];
      const imposition = { imposer, from: pair[1].end, by: 'SUBJECT' } as const;
      const mention = mentionBy(scene, place, phrase, imposition, [target], policies, busy);
      return { ...mention, partners: [], words: { start: imposer.start, end: mention.words.end } };
    });
  const found = imposerOf(scene, place, inside, phrase, speaker, maker) ?? ruleInSeries(scene, place, previous);
  if (found === null || hitsItself(scene, inside, phrase ?? trigger, clause.end, found.imposer)) return [];
  const targets = targetsOf(scene, place, inside, phrase, found.imposer);
  const ownHouse = OF_ITS_OWN_HOUSE.test(words.own) && !targets.some(({ sort }) => sort === 'COUNTRY');
  if (isPrivate(scene, found.imposer) && (OF_STATES.has(trigger.kind) || ownHouse)) return [];
  if (targets.length === 0 && NEEDS_TARGET.test(words.own)) return [];
  return [mentionBy(scene, place, phrase, found, targets, policies, busy)];
}

/** Every place where the article speaks of a measure that somebody imposes, in text order. */
export function measureMentions(scene: Scene, before: Found): MeasureMention[] {
  const voiced = voicedIn(scene, before);
  const told: MeasureMention[] = [];
  for (const site of sitesOf(scene)) {
    const own = site.places.flatMap((place, at) => {
      // a trigger's words may run past the closing quotation mark
      const voice = voiceAt(voiced, place.trigger.start);
      const mentions = mentionsAt(site, at, voice?.speaker ?? null, told.at(-1));
      if (voice === undefined) return mentions;
      return mentions.flatMap((mention) =>
        isGuess(site.scene, voice, mention) ? [] : datedBy(site.scene, voice, mention),
      );
    });
    told.push(...packaged(site.scene, own));
  }
  return told;
}
