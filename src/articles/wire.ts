import { simplifiedUnits } from '../lexicon/simplified.ts';
import type { Block, Dateline, Outlet } from '../model/article.ts';
import { compareText } from '../model/order.ts';
import { outletOf } from './publisher.ts';
import { creditedSource } from './source-line.ts';

/** An outlet that sells its stories prints itself under such a name: 新华社, 彭博新闻社, 中央通讯社. */
const AGENCY = /社$/u;
/** Agencies of other languages that no outlet table lists, as stories in Chinese name them. */
const ELSEWHERE = [
  '德新社',
  '塔斯社',
  '俄新社',
  '安莎社',
  '埃菲社',
  '朝中社',
  '越通社',
  '国际文传电讯社',
  '阿纳多卢通讯社',
];
/** A label is looked for within a line from this length on, in Han characters: 路透 and AP stand in other words. */
const SHORTEST = 3;
const HAN = /^\p{Script=Han}+$/u;
/** A credit of a picture says nothing of the words: （路透社/王大同 摄）. */
const PICTURE = /(?:摄|供图|图片|照片|资料图)/u;
/** A source that is put together of several: 综合新华社、央视新闻. */
const SEVERAL = /综合|编译自|[、,，;；]/u;
/** A body that opens by naming its source is that source's: 据法新社5日报道，…, 法新社星期二报道说，… */
const OPENING =
  /^(?:(?:综合)?据(?<cited>\p{Script=Han}{2,8}?社)[^。，,：:]{0,16}?(?:报道|报导|消息|电|讯)|(?<telling>\p{Script=Han}{2,8}?社)[^。，,：:；“]{0,12}?(?:报道|报导|消息))(?:说|称|指出)?[，,：:]/u;
/** One that ends by naming it in brackets is, too: （新华社）, （据中新社报道）, (来源：法新社). */
const CLOSING =
  /[（(](?:据|来源[：:]|稿源[：:])?\s?(?<agency>\p{Script=Han}{2,8}?[社网])(?:\p{Script=Han}{0,6}?\d{0,2}日?(?:报道|报导|消息|电|讯))?[）)]\s*$/u;
const LONGEST_CLOSING = 40;

let units: Uint16Array | null = null;

/** The words in simplified characters, in which the outlets' labels are: 美聯社 gives 美联社. */
function simplified(text: string): string {
  units ??= simplifiedUnits();
  const map = units;
  return text.replace(/\p{Script=Han}/gu, (c) => (c.length === 1 ? String.fromCharCode(map[c.charCodeAt(0)] ?? 0) : c));
}

/** What tells an article's agency. */
export interface Cited {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
  /** Lines above or below the story that name its source: 来源：新华网, `2031-05-06 来源：中新社`. */
  readonly sources: readonly string[];
}

/**
 * The agency whose dispatch a story is, by the name it is printed under first: that of its dateline (新华社北京5月8日电),
 * of a credit of its own ((法新社), 来源：新华网), or the one its body opens with (据路透社报道，…) or ends with (（中新社）).
 * Null where none is cited, and for 综合外电报道.
 */
export function wireOf({ text, blocks, dateline, sources }: Cited, outlets: readonly Outlet[]): string | null {
  const bodies = blocks.filter(({ zone }) => zone === 'BODY').map(({ start, end }) => text.slice(start, end));
  const bylines = blocks
    .filter(({ zone }) => zone === 'BYLINE')
    .map(({ start, end }) => simplified(text.slice(start, end)))
    .filter((line) => !PICTURE.test(line));
  const named = sources.flatMap((line) => creditedSource(simplified(line)) ?? []).filter((line) => !SEVERAL.test(line));
  return (
    nameOf(dateline?.agency ?? null, outlets) ??
    credited(bylines, outlets) ??
    credited(named, outlets) ??
    openedBy(bodies[0] ?? '', outlets) ??
    closedBy(bodies.at(-1) ?? '', outlets)
  );
}

function nameOf(cited: string | null, outlets: readonly Outlet[]): string | null {
  if (cited === null) return null;
  const name = simplified(cited);
  return outletOf(null, name, outlets)?.name ?? name;
}

function isAgency({ labels }: Outlet): boolean {
  return labels.some((label) => AGENCY.test(label));
}

/** The agency that a line names by one of its names of `SHORTEST` Han characters or more, the longest first. */
function credited(lines: readonly string[], outlets: readonly Outlet[]): string | null {
  if (lines.length === 0) return null;
  const labels = [...outlets.filter(isAgency).flatMap((outlet) => outlet.labels), ...ELSEWHERE]
    .filter((label) => label.length >= SHORTEST && HAN.test(label))
    .sort((a, b) => b.length - a.length || compareText(a, b));
  return nameOf(labels.find((label) => lines.some((line) => line.includes(label))) ?? null, outlets);
}

function openedBy(body: string, outlets: readonly Outlet[]): string | null {
  const { cited, telling } = OPENING.exec(simplified(body.slice(0, 60)))?.groups ?? {};
  if (cited !== undefined) return nameOf(cited, outlets);
  // without 据 the words may be anyone's: 旅行社5日消息
  return telling === undefined ? null : known(telling, outlets);
}

function closedBy(body: string, outlets: readonly Outlet[]): string | null {
  const agency = CLOSING.exec(simplified(body.slice(-LONGEST_CLOSING)))?.groups?.agency;
  return agency === undefined ? null : known(agency, outlets);
}

/** The agency of a name, where it is one that is known. */
function known(name: string, outlets: readonly Outlet[]): string | null {
  const outlet = outletOf(null, name, outlets);
  if (outlet !== null) return isAgency(outlet) ? outlet.name : null;
  return ELSEWHERE.includes(name) ? name : null;
}
