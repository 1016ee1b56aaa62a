import type { Span } from '../../model/span.ts';

const BEFORE = /(?:在|于|抵达|抵|地点(?:位于|在|为)?|前往|赴)(?:位于)?(?:[\p{Script=Han}]{0,4}首都)?$/u;
const AFTER =
  /^(?:[\p{Script=Han}A-Za-z·]{0,12}?(?:大饭店|饭店|酒店|宾馆|国宾馆|会堂|大会堂|总部|大使馆|使馆|会议中心|中心|庄园|大厅|椭圆形办公室|办公室|宫|官邸|厅|机场))?/u;
const NOT_A_PLACE = /^(?:问题|人|政府|总统|总理|外长|方面|的[\p{Script=Han}]{0,6}(?:上|中|下))/u;
const VENUE =
  /(?:在|于)(?<venue>[\p{Script=Han}A-Za-z·]{0,10}?(?:人民大会堂|钓鱼台国宾馆|中南海|紫光阁|白宫|克里姆林宫|爱丽舍宫|青瓦台|联合国总部|大饭店|饭店|酒店|宾馆|国宾馆|大会堂|大使馆|官邸|会议中心|总统府|椭圆形办公室)+)/gu;

/**
 * Where, as the stretch tells it: the fullest string after 在 or 于, a venue with its town. `places` are the names of places
 * in it. 特朗普在白宫椭圆形办公室会见刘鹤 gives 白宫椭圆形办公室. Null where none is told.
 */
export function placeIn(text: string, { start, end }: Span, places: readonly Span[]): Span | null {
  const found: Span[] = [];
  for (const place of places) {
    if (place.start < start || place.end > end) continue;
    if (!BEFORE.test(text.slice(Math.max(start, place.start - 10), place.start))) continue;
    if (NOT_A_PLACE.test(text.slice(place.end, place.end + 8))) continue;
    const tail = endOfPlace(text, place.end, places);
    found.push({
      start: place.start,
      end: tail + (AFTER.exec(text.slice(tail, Math.min(end, tail + 24)))?.[0].length ?? 0),
    });
  }
  for (const match of text.slice(start, end).matchAll(VENUE)) {
    const venue = match.groups?.venue ?? '';
    const at = start + match.index + match[0].length - venue.length;
    if (!found.some((span) => span.start <= at && at < span.end)) found.push({ start: at, end: at + venue.length });
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0] ?? null;
}

/** 越南首都河内, 北京人民大会堂: names that follow at once belong to the first. */
function endOfPlace(text: string, end: number, places: readonly Span[]): number {
  let tail = end;
  for (;;) {
    const from = tail + (text.startsWith('首都', tail) ? '首都'.length : 0);
    const next = places.find(({ start }) => start === from);
    if (next === undefined) return tail;
    tail = next.end;
  }
}
