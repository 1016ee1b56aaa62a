import { Coverage } from '../mentions/coverage.ts';
import type { Mention } from '../mentions/types.ts';
import { countBefore, type Span, within } from '../model/span.ts';
import { stretchesOf } from './clauses.ts';
import type { Scene } from './types.ts';

/** A mention of a person, body or policy, at its place. */
export interface Placed extends Span {
  readonly node: string;
  readonly kind: Mention['kind'];
}

/** A mention of what some words are about, and the rule that says so. */
export interface TopicMention extends Placed {
  readonly rule: string;
  readonly confidence: number;
}

/** What may stand before the subject of a clause. */
const LEAD =
  /^(?:而|但是|但|不过|然而|同时|此外|另外|因此|所以|其实|目前|如今|现在|今天|昨天|明天|今后|未来|随着|其中|例如|比如|即使|尽管|虽然|如果|若|只要|只有|当|并且|并|也|又|则|是|认为|相信|希望|期待|知道|承认|确认|证实|据悉|“|（|《|\s)*$/u;
/** A clause of when or why is not what the words are about. */
const ASIDE = /^(?:因为?|由于|随着|自从?|根据|按照|除了|在)|(?:之?后|之?前|时|之际|期间|以来)$/u;
/** What makes of a name the modifier of another word: 中国军队|的行动, 七国集团|成员国. */
const MODIFIES =
  /^(?:[》”）]?(?:的|之|籍|式|级|旗下|所属|总部|成员|官员|人员|人士|内部|方面|系统|体系|框架|代表|主席|总统|总理|部长|领导|发言人|高层|当局|国家|国防|公约|协议|法案|会议|峰会|问题|时代|期间|任内))/u;
/** Words whose object is what the speaker turns to. */
const OBJECT_OF =
  /(?:批评|谴责|指责|抨击|痛批|怒斥|反对|支持|赞扬|赞赏|称赞|肯定|感谢|祝贺|恭喜|欢迎|呼吁|敦促|要求|促请|警告|威胁|邀请|信任|相信|质疑|否认|制裁|任命|提名|罢免|解雇|开除|逮捕|拘捕|释放|起诉|指控|指控了|会见|接见|取代|加入|退出|撤出|重返|禁止|封杀|封禁|收购|打压|帮助|保护|排除|承认|点名)(?:了|过|前)?[“《（]?$/u;
const TURNS_TO = /(?:关于|有关|对于|针对|围绕|至于|谈到|提到|谈及|提及|涉及|(?<![面应核绝])对|(?<![成早造])就)[“《]?$/u;
const JOINS = /^[》”]?(?:和|与|及|以及|、|同)[《“]?$/u;
const SENTENCE = /[^。！？\n]+/gu;
/** 对邻国前年颁行的条例 turns to the rule, not to its maker. */
const MAKES = /^(?:\d|[^，。；]{0,6}(?:颁行|颁布|发布|制定|实施)的)/u;
const FAR = 60;
const MOST_JOINED = 8;

const CONFIDENCE = { policy: 0.9, object: 0.85, subject: 0.8 } as const;

type Way = keyof typeof CONFIDENCE;

/** Where a mention's own words begin, its titles included: 国务院总理|李强. */
function heads(scene: Scene): (mention: Placed) => number {
  const starts = new Map(scene.holdings.map(({ title }) => [title.end, title.start]));
  return ({ start }) => starts.get(start) ?? start;
}

function isModifier(text: string, mention: Placed, named: readonly Placed[], inTitles: Coverage): boolean {
  if (inTitles.touches(mention) || MODIFIES.test(text.slice(mention.end, mention.end + 6))) return true;
  return named[countBefore(named, mention.end)]?.start === mention.end;
}

/** The mentions joined to one by 和 or 、, itself first. */
function joined(text: string, from: number, own: readonly Placed[], headOf: (mention: Placed) => number): Placed[] {
  const out = own.slice(from, from + 1);
  for (const next of own.slice(from + 1, from + MOST_JOINED)) {
    const last = out.at(-1);
    if (last === undefined || !JOINS.test(text.slice(last.end, Math.max(last.end, headOf(next))))) break;
    out.push(next);
  }
  return out;
}

/**
 * What some words are about: every policy they name; of the people and bodies the subject of each sentence (马克龙即将到访),
 * the object of words that turn to somebody (批评世卫组织, 关于塔利班), and who is named again. Not whoever is only mentioned:
 * 世卫组织的专家, 因特朗普离任. `named` are all mentions of the article in text order.
 */
export function topicsIn(scene: Scene, words: Span, named: readonly Placed[]): TopicMention[] {
  const { text } = scene.reading.document;
  const own = within(named, words);
  if (own.length === 0) return [];
  const found = new Map<Placed, Way>();
  for (const mention of own) if (mention.kind === 'POLICY') found.set(mention, 'policy');
  const actors = own.filter(({ kind }) => kind === 'PERSON' || kind === 'ORGANISATION');
  const headOf = heads(scene);
  const inTitles = new Coverage(text.length, scene.reading.titles);
  const take = (at: number, among: readonly Placed[], way: Way) => {
    const group = joined(text, at, among, headOf);
    for (const mention of group) if (!isModifier(text, mention, named, inTitles)) found.set(mention, way);
  };
  for (const sentence of text.slice(words.start, words.end).matchAll(SENTENCE)) {
    const start = words.start + sentence.index;
    let subject = false;
    for (const stretch of stretchesOf(text, { start, end: start + sentence[0].length })) {
      const among = within(actors, stretch);
      const aside = ASIDE.test(text.slice(stretch.start, stretch.end));
      for (const [at, mention] of among.entries()) {
        const lead = text.slice(Math.max(stretch.start, headOf(mention) - FAR), headOf(mention));
        if (OBJECT_OF.test(lead)) take(at, among, 'object');
        else if (TURNS_TO.test(lead)) {
          if (MAKES.test(text.slice(mention.end, mention.end + 12))) continue;
          for (const one of joined(text, at, among, headOf)) found.set(one, 'object');
        } else if (!subject && !aside && LEAD.test(lead)) {
          subject = true;
          take(at, among, 'subject');
        }
      }
    }
  }
  return own.flatMap((mention) => {
    const way = found.get(mention);
    return way === undefined ? [] : [{ ...mention, rule: `topic-${way}`, confidence: CONFIDENCE[way] }];
  });
}
