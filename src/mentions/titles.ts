import type { HeldStatus } from '../model/claim.ts';
import { isHan, isStop } from './characters.ts';
import { entryOf, type Token } from './gazetteer.ts';
import type { Mention, Reading, Title } from './types.ts';

/** Words before a post that say how it is held. */
const STATUS: readonly (readonly [string, HeldStatus])[] = [
  ['即将上任的', 'INCOMING'],
  ['下一任', 'INCOMING'],
  ['新当选', 'INCOMING'],
  ['候任', 'INCOMING'],
  ['当选', 'INCOMING'],
  ['未来的', 'INCOMING'],
  ['准', 'INCOMING'],
  ['前任', 'FORMER'],
  ['已故', 'FORMER'],
  ['卸任', 'FORMER'],
  ['退役', 'FORMER'],
  ['退休', 'FORMER'],
  ['荣休', 'FORMER'],
  ['前', 'FORMER'],
  ['原', 'FORMER'],
  ['代理', 'ACTING'],
  ['署理', 'ACTING'],
  ['临时', 'ACTING'],
  ['代', 'ACTING'],
  ['被提名的', 'NOMINEE'],
  ['被提名', 'NOMINEE'],
  ['获提名', 'NOMINEE'],
];

/** Words between body and post that belong to the office and change no status. */
const MODIFIERS = [
  '常务',
  '副',
  '助理',
  '首席',
  '资深',
  '高级',
  '执行',
  '名誉',
  '特别',
  '全国',
  '联席',
  '国家',
  '总',
  '第一',
  '第二',
  '现任',
  '新任',
  '时任',
  '首任',
  '上任',
  '新',
  '永久',
  '常驻',
  '无任所',
  '轮值',
  '联合',
  '代表',
  '候补',
  '党',
  '女',
  '荣誉',
  '共同',
  '地区',
  '国际',
  '政治',
  '经济',
  '新闻',
  '外交',
  '最高',
  '创始',
  '联合创始',
];
const ORDINAL = /第[一二三四五六七八九十百0-9]{1,4}[任届]$/u;
const POSTED = /驻(?:[美中华英法德俄日韩加澳印欧台港泰越]|联合国|\p{Script=Han}{1,6})(?:国)?(?:的)?$/u;
const PORTFOLIO = /(?:主管|负责|分管|专责)[^，。；、“”\n]{1,14}的$/u;
const FIELD = /\p{Script=Han}{2,8}(?:事务|问题|政策|合作|关系)$/u;
const REACH = 24;

/** A step of reading a title leftwards: where its next part starts, and what that part says. */
interface Part {
  readonly start: number;
  readonly status?: HeldStatus;
  readonly body?: boolean;
  readonly country?: string | null;
}

function bodyBefore(reading: Reading, at: number, mentionEnds: ReadonlyMap<number, Mention>): Part | null {
  const mention = mentionEnds.get(at);
  if (mention?.kind === 'ORGANISATION') return { start: mention.start, body: true, country: mention.country };
  const token = reading.tokens.endingAt(at);
  const country = entryOf(token, 'country');
  if (token !== undefined && country !== undefined) return { start: token.start, country: country.code };
  const place = entryOf(token, 'place');
  if (token !== undefined && place !== undefined) return { start: token.start, country: place.country };
  return null;
}

function wordBefore({ document: { text } }: Reading, at: number, floor: number): Part | null {
  for (const [word, status] of STATUS) {
    if (text.startsWith(word, at - word.length) && at - word.length >= floor)
      return { start: at - word.length, status };
  }
  const modifier = MODIFIERS.find((word) => at - word.length >= floor && text.startsWith(word, at - word.length));
  if (modifier !== undefined) return { start: at - modifier.length };
  const left = text.slice(Math.max(floor, at - REACH), at);
  for (const pattern of [ORDINAL, PORTFOLIO, POSTED]) {
    const match = pattern.exec(left);
    if (match !== null) return { start: at - match[0].length };
  }
  return null;
}

/** A field between body and post: 印太事务, 外交政策; cut where a word of the lexicon or a particle ends. */
function fieldBefore(reading: Reading, at: number, floor: number): Part | null {
  const { text } = reading.document;
  const match = FIELD.exec(text.slice(Math.max(floor, at - 10), at));
  if (match === null) return null;
  let start = at - 2;
  while (start > at - match[0].length && !isStop(text[start - 1]) && reading.tokens.endingAt(start) === undefined)
    start -= 1;
  return start < at - 2 ? { start } : null;
}

/** One character for a country before a post: 美国务卿, 台行政院长. */
function initialBefore({ document: { text }, lexicon }: Reading, at: number): Part | null {
  const character = text[at - 1];
  if (character === undefined || isHan(text[at - 2])) return null;
  for (const { code, short } of lexicon.countries.values()) {
    if (short.includes(character)) return { start: at - 1, country: code };
  }
  return null;
}

function titleOf(reading: Reading, token: Token, ends: ReadonlyMap<number, Mention>, floor: number): Title | null {
  const post = entryOf(token, 'post');
  if (post === undefined) return null;
  const { text } = reading.document;
  let start = token.start;
  let status: HeldStatus = 'CURRENT';
  let country: string | null = null;
  let body: Title['body'] = null;
  for (;;) {
    const at = start;
    const part: Part | null =
      bodyBefore(reading, at, ends) ??
      wordBefore(reading, at, floor) ??
      fieldBefore(reading, at, floor) ??
      initialBefore(reading, at) ??
      (text[at - 1] === '的' ? bodyBefore(reading, at - 1, ends) : null);
    if (part === null || part.start < floor || part.start >= at) break;
    start = part.start;
    if (part.status !== undefined && status === 'CURRENT') status = part.status;
    if (part.body === true && body === null) body = { start: part.start, end: at };
    country ??= part.country ?? null;
  }
  if (post.post.includes('候选人')) status = 'CANDIDATE';
  else if (post.post.includes('当选人') || post.post.startsWith('当选')) status = 'INCOMING';
  else if (post.post.includes('被提名人')) status = 'NOMINEE';
  const surface = text.slice(start, token.end);
  return {
    start,
    end: token.end,
    surface,
    post: post.post,
    postStart: token.start,
    body,
    impliedBody: post.body,
    country,
    status,
  };
}

/**
 * Every office title of the article, each in its full extent: status, country, body, field and post. A title never
 * reaches into the one before it. Grammar: research section 3.1, G1–G16.
 */
export function findTitles(reading: Reading): Title[] {
  const ends = new Map(reading.mentions.map((mention) => [mention.end, mention]));
  const titles: Title[] = [];
  let floor = 0;
  for (const token of reading.tokens.all) {
    const title = titleOf(reading, token, ends, floor);
    if (title === null) continue;
    titles.push(title);
    floor = title.end;
  }
  return titles;
}
