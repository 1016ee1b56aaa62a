import { type Span, within } from '../../model/span.ts';
import { finder } from '../../sentences/pattern-set.ts';

const AT = /(?:在|于|地点(?:位于|在|为)?)(?:位于)?(?:[\p{Script=Han}]{0,4}首都)?$/u;
/** A meeting told of with a visit is where the visit goes, unless it says otherwise. */
const VISITED =
  /(?:(?<![从原本未向])来到?|抵达|抵|前往|飞往|转往|转赴|飞抵|赴|到访|访问|走访|造访|出访|访)(?:[\p{Script=Han}]{0,4}首都)?$/u;
const ENDED = /(?:结束|完成|取消|推迟)[^，。；]{0,8}$/u;
const AFTER =
  /^(?:[\p{Script=Han}A-Za-z·]{0,12}?(?:大饭店|饭店|酒店|宾馆|国宾馆|会堂|大会堂|总部|大使馆|使馆|会议中心|中心|庄园|大厅|椭圆形办公室|办公室|宫|官邸|厅|机场))?/u;
const NOT_A_PLACE =
  /^(?:问题|智库|媒体|大学|研究|学者|人|政府|总统|总理|外长|方面|访问的|逗留的|的[\p{Script=Han}]{0,6}(?:上|中|下))/u;
const VENUE =
  /(?:在|于)(?<venue>[\p{Script=Han}A-Za-z·]{0,10}?(?:人民大会堂|钓鱼台国宾馆|中南海|紫光阁|白宫|克里姆林宫|爱丽舍宫|青瓦台|联合国总部|大饭店|饭店|酒店|宾馆|国宾馆|大会堂|大使馆|官邸|会议中心|会展中心|总统府|首相府|总理府|总督府|礼宾府|王宫|皇宫|市政厅|市府|国务院|外交部|国防部|外务省|五角大楼|国会大厦|议会大厦|政府总部|领事馆|办事处|代表处|机场|庄园|戴维营|礼堂|会馆|椭圆形办公室)+)(?!的(?:领导|支持|要求|帮助|压力|主导)|领导|主导|任职|工作|担任|看来|发言人)/gu;

const venuesIn = finder(VENUE);

/** Towns in a character, as the press writes them behind these verbs: 在京会见, 来沪出席. */
const TOWNS: ReadonlyMap<string, string> = new Map([
  ['京', '北京'],
  ['沪', '上海'],
  ['穗', '广州'],
  ['渝', '重庆'],
]);
const TOWN = /(?:(?<there>在)|来|抵|赴|到)(?<town>[京沪穗渝])(?![都津东沪杭港剧华台])/gu;
const townsIn = finder(TOWN);

/** A place by its full name: 北京 for 京, any other as it stands. */
export const fullPlace = (place: string): string => TOWNS.get(place) ?? place;
const LONGEST_PLACE = 20;

/** 与中国的会谈: with whom, not where. */
const WITH = /[与同和跟对]$/u;
/** 纽约的联合国大会, 河内峰会: the place right before the contact. */
const OF_PLACE = /^的?[^，。；的]{0,2}$/u;

function tierOf(before: string, between: string, ahead: boolean): 0 | 1 | null {
  if (AT.test(before)) return 0;
  // 结束对日本的访问后: who left is not there
  if (VISITED.test(before) && !ENDED.test(before)) return 1;
  return ahead && !WITH.test(before) && between.startsWith('的') && OF_PLACE.test(between) ? 1 : null;
}

interface Candidate extends Span {
  /** 0 where the words say that it was there, 1 where they say who went there. */
  readonly tier: 0 | 1;
}

/**
 * Where, as the stretch tells it: the place nearest before the contact at `event`, its venue or town included; else the
 * nearest after it. `places` are the names of places, in text order. 尹锡悦在龙山总统府会见马克龙 gives 龙山总统府. Null where none is told.
 */
export function placeIn(text: string, { start, end }: Span, places: readonly Place[], event: number): Span | null {
  const found: Candidate[] = [];
  for (const place of within(places, { start, end })) {
    const before = text.slice(Math.max(start, place.start - 12), place.start);
    // 纽约的联合国大会上 is there, 美国的压力下 is not
    if (place.end + 1 !== event && NOT_A_PLACE.test(text.slice(place.end, place.end + 8))) continue;
    const tier = tierOf(before, text.slice(place.end, event), place.end <= event);
    if (tier === null) continue;
    const tail = endOfPlace(text, place.end, places);
    const venue = tier === 0 ? (AFTER.exec(text.slice(tail, Math.min(end, tail + 24)))?.[0].length ?? 0) : 0;
    found.push({ start: place.start, end: tail + venue, tier });
  }
  for (const match of venuesIn(text, { start, end })) {
    const venue = match.groups?.venue ?? '';
    const at = start + match.index + match[0].length - venue.length;
    if (!found.some((span) => span.start <= at && at < span.end)) {
      found.push({ start: at, end: at + venue.length, tier: 0 });
    }
  }
  for (const { index, groups } of townsIn(text, { start, end })) {
    found.push({ start: start + index + 1, end: start + index + 2, tier: groups?.there === undefined ? 1 : 0 });
  }
  const distance = (span: Span): number => (span.end <= event ? event - span.end : 1000 + span.start - event);
  const [best] = found.sort((a, b) => a.tier - b.tier || distance(a) - distance(b));
  return best === undefined ? null : { start: best.start, end: best.end };
}

/** The name of a place; `kind` tells states apart. */
export interface Place extends Span {
  readonly kind?: string;
}

/** What stands between a place and one within it: 越南|首都|河内, 阿拉斯加|的|安克雷奇, 英国|西南部的|康沃尔. */
const INSIDE = /^(?:首都|(?:[东南西北中]{1,2}部|沿海)?(?:城市|小镇|海滨)?的?(?:首都|城市|小镇|海滨城市|度假胜地)?)/u;

/** 越南首都河内, 阿拉斯加的安克雷奇, 北京人民大会堂: names that follow at once belong to the first. */
function endOfPlace(text: string, end: number, places: readonly Place[]): number {
  let tail = end;
  for (;;) {
    const from = tail + (INSIDE.exec(text.slice(tail, tail + LONGEST_PLACE))?.[0].length ?? 0);
    const next = within(places, { start: from, end: from + LONGEST_PLACE }).find(({ start }) => start === from);
    // 访问日本的|美国国务卿: a state is in no other
    if (next === undefined || (from > tail && next.kind === 'COUNTRY')) return tail;
    tail = next.end;
  }
}
