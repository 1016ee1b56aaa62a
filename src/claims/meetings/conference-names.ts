import type { MeetingKind } from '../../model/entity.ts';
import { type Span, within } from '../../model/span.ts';
import { finder } from '../../sentences/pattern-set.ts';
import { HEAD, kindOf } from './conference-heads.ts';

/** Words at which a name ends, read leftwards. */
const BOUNDARY =
  /(?:出席|参加|参与|列席|启动|发起|举行|召开|主持|主办|举办|承办|召集|此次|这次|本次|本届|此届|该届|这届|那次|今次|该次|该场|这场|同场|当次|一次|[这那此某]一|首次|当天|今天|昨天|期间|有关|关于|通过|透过|以及|进行|随后|日前|近日|表示|包括|(?<!合)并|致|作为|自|根据|前往|缺席|抵制|宣布|一场|一个|一年一度|多场|几次|历届|历次|在|于|与|和|及|的|了|对|从|为|是|向|由|因|以|至|到|后|前|时|上|中|将|该|说|称|或|等|两天|赴|办|开|每年|按|将|届时|正在|就|日|月|晚|早|(?<=出席|参加|举行|召开|主持)同)$/u;
/** Words that only begin or end like one of these: 和平论坛, 开放论坛, 中央会议, 就业大会. */
const JOINED_WORD =
  /^(?:和[平谐睦]|开[放发源拓]|就业|前[沿瞻任总首主部外]|时[尚代期]|对[外话接]|中[央小医关部学欧亚华全非阿拉东]|上[市海合]|后疫|从业|办公|日[报用]|月球|为民|当代|一致|正在|自[由贸然治主动助])/u;
const headsIn = finder(HEAD);
/** What closes a part of a name, by what opens it: 香港《基本法》研讨会. */
const OPENS: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['）', '（'],
  ['》', '《'],
]);
const NAME_CHARACTER = /[\p{Script=Han}A-Za-z0-9·\-–—－+]/u;
const YEAR = /^\d{4}年$/u;
const LONGEST = 40;
/** 第五届|科技与发展|论坛: behind an ordinal 与 joins what the assembly is about. */
const COUNTED =
  /(?:^|[^至从])第[一二三四五六七八九十百0-9]{1,4}[届次](?!会议)(?!\p{Script=Han}*(?:论坛|峰会|会议|大会|年会|博览会))\p{Script=Han}{1,14}[与和及]$/u;
const COUNTED_LENGTH = 24;
/** 第40届和|第41届峰会 are told as one. */
const TWO_OF_A_SERIES = /届[和与及]$/u;
/** A slogan within a name: “一带一路”建设工作座谈会. */
const QUOTED_WORD = 14;

/** A name of an assembly, or a word that stands for one: `head` alone where nothing tells which. */
export interface ConferenceMention extends Span {
  readonly kind: MeetingKind;
  readonly head: string;
  /** What stands before the head: 第37届东盟 of 第37届东盟峰会. */
  readonly prefix: string;
  /** 此次, 本届 or nothing but the head: it takes up one that was named, or the text never names it. */
  readonly named: boolean;
  /** Nothing but what any assembly may be called: it may take up one that was told of. */
  readonly bare: boolean;
}

const GENERIC =
  /(?:视频|视讯|视像|线上|线下|网络|网路|虚拟|远程|国际|年度|特别|紧急|区域|首脑|首次|高级别|高层级|高层|领导人|一般性|闭门|重要|重大|有关|相关|多边|双边|全球|最新|大型|联合|盛大|为期|[一二两三四五六七八九十]天|\d天|[0-9一二两三四五六七八九十多]{1,3}场|秘密|内部|例行|私人|非正式|正式|全体)/gu;
const TELLING = /第.{1,12}[届次轮]|[A-Z]{2,}|G\d|\d{1,2}国集团|[”》]/u;
/** 透过视像|会议 is how they meet, no assembly. */
const BY_SCREEN = /^(?:[通透]过|.[以经藉])(?:视频|视讯|视像|线上|网络|网路|电话)$/u;
/** 二十届一中|全会 is one by its number. */
const PLENUM = /届[一二三四五六七八九]中$/u;
const ORDINAL = /^第?[一二三四五六七八九十百0-9]+[届次轮]?$/u;

/**
 * The names of assemblies in one sentence. `known` are the spans of names (bodies, countries, places): a name of an assembly
 * may hold them whole; `people` those of persons.
 */
export function findConferences(
  text: string,
  sentence: Span,
  known: readonly Span[],
  times: readonly Span[],
  people: readonly Span[] = [],
): ConferenceMention[] {
  const heads = headsIn(text, sentence);
  if (heads.length === 0) return [];
  const endAt = new Map<number, number>();
  for (const { start, end } of known) endAt.set(end, Math.min(start, endAt.get(end) ?? start));
  const startAt = new Set(known.map(({ start }) => start));
  const inside = (at: number): Span | undefined => known.find(({ start, end }) => start < at && at < end);
  const found: ConferenceMention[] = [];
  for (const match of heads) {
    const head = match[0];
    const headStart = sentence.start + match.index;
    const end = headStart + head.length;
    // 联合国大会 in 联合国大会第五委员会 is part of a body's name
    if (known.some((span) => span.start <= headStart && end < span.end)) continue;
    const last = found.at(-1);
    // 第五次全体会议（五中全会）: its short name
    if (last !== undefined && headStart > last.end && text[last.end] === '（' && !/）/u.test(text.slice(last.end, end)))
      continue;
    const time = times.findLast((one) => sentence.start <= one.start && one.end <= headStart);
    const floor = time === undefined || YEAR.test(text.slice(time.start, time.end)) ? sentence.start : time.end;
    const whole = leftmost(text, floor, headStart, endAt, inside, startAt);
    // 安倍与文在寅|会议期间: whose it is, no part of its name
    const whose = people.findLast((one) => whole < one.end && one.end <= headStart);
    const joined = whose !== undefined && /[与和同跟及、]/u.test(text[whose.start - 1] ?? '');
    const start =
      joined && whose.end > whole && text.slice(whose.end, headStart).replace(GENERIC, '') === '' ? whose.end : whole;
    if (last !== undefined && start < last.end) {
      if ((headStart <= last.end && last.start <= start) || start <= last.start) found.pop();
      else continue;
    }
    const prefix = text.slice(start, headStart);
    if (BY_SCREEN.test(text.slice(Math.max(sentence.start, start - 2), headStart))) continue;
    // 拜登普京日内瓦峰会 is told by who meets
    const ofPeople = /峰会|会[晤谈]/u.test(head) && within(people, { start, end: headStart }).length > 0;
    const named =
      !ofPeople &&
      isTelling(
        prefix,
        known.some((span) => start <= span.start && span.end <= end),
        head,
      );
    const bare = !named && (prefix.replace(GENERIC, '') === '' || /[开闭]幕[式会]/u.test(head));
    found.push({ start, end, kind: kindOf(head), head, prefix, named, bare });
  }
  return found;
}

function isTelling(prefix: string, holdsName: boolean, head: string): boolean {
  // 第二次峰会 is one of some series, by no name
  if (holdsName || (TELLING.test(prefix) && !ORDINAL.test(prefix))) return true;
  if (head === '联合国大会' || head === '联大' || head === '进博会') return true;
  const own = prefix.replace(GENERIC, '');
  if (/^中央.*会议$|^全国代表大会$/u.test(head) || (head === '全会' && PLENUM.test(prefix))) return true;
  if (own.length >= 4 && !ORDINAL.test(own) && /^(?:大会|座谈会|工作会议|会议|说明会|交易会)$/u.test(head)) return true;
  return own.length >= 2 && !ORDINAL.test(own) && /峰会|高峰会|论坛|研讨会|博览会|年会|[外防]长会$/u.test(head);
}

/** Where the name that ends before `from` begins. */
function leftmost(
  text: string,
  floor: number,
  from: number,
  endAt: ReadonlyMap<number, number>,
  inside: (at: number) => Span | undefined,
  startAt: ReadonlySet<number>,
): number {
  let at = from;
  while (at > floor && from - at < LONGEST) {
    const whole = endAt.get(at) ?? inside(at)?.start;
    if (whole !== undefined && whole < at && whole >= floor) {
      at = whole;
      continue;
    }
    const c = text[at - 1] ?? '';
    const opening = OPENS.get(c);
    if (opening !== undefined) {
      const open = text.lastIndexOf(opening, at - 1);
      if (open < floor || at - open > LONGEST || (c === '”' && from - at > 2 && at - open > QUOTED_WORD)) break;
      // （6）第三届论坛: no name begins with brackets
      if (c === '）' && (open === floor || !NAME_CHARACTER.test(text[open - 1] ?? ''))) break;
      at = open;
      continue;
    }
    // 欧盟与中国|领导人峰会: whole names on both sides
    if (/[与和]/u.test(c) && endAt.has(at - 1) && startAt.has(at)) {
      at -= 1;
      continue;
    }
    if (c === '、' && endAt.has(at - 1)) {
      at -= 1;
      continue;
    }
    if (!NAME_CHARACTER.test(c)) break;
    const counted = text.slice(Math.max(floor, at - COUNTED_LENGTH), at);
    if (/[与和及]/u.test(c) && (COUNTED.test(counted) || (text[at] === '第' && TWO_OF_A_SERIES.test(counted)))) {
      at -= 1;
      continue;
    }
    if (!JOINED_WORD.test(text.slice(at - 1, at + 1)) && BOUNDARY.test(text.slice(Math.max(floor, at - 4), at))) break;
    at -= 1;
  }
  return at;
}
