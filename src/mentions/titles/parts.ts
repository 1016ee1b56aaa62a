import { countriesByShort } from '../../lexicon/short-names.ts';
import type { HeldStatus } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { isHan, isStop } from '../characters.ts';
import { entryOf } from '../gazetteer.ts';
import type { Mention, Reading } from '../types.ts';
import { beginsWithLeadIn } from './lead-ins.ts';
import { FIELD, MODIFIERS, ORDINAL, PORTFOLIO, POSTED, SINCE, STATUS } from './words.ts';

const REACH = 24;

/** A step of reading a title leftwards: where its next part starts, and what that part says. */
export interface Part {
  readonly start: number;
  readonly status?: HeldStatus;
  /** Says how or since when the office is held, and is no part of its name. */
  readonly aside?: boolean;
  /** The body's own span. */
  readonly body?: Span;
  readonly country?: string | null;
}

/** A gloss or a short form between a body and its post: 藏人行政中央（CTA）司政, 金融委员会（以下简称“金融委”）主任. */
const GLOSS = /（(?:[A-Za-z]|(?:以下|下)?(?:简称|称))[^（）]{0,60}）$/u;

function bodyBefore(reading: Reading, at: number, mentionEnds: ReadonlyMap<number, Mention>): Part | null {
  const { text } = reading.document;
  const gloss = text[at - 1] === '）' ? (GLOSS.exec(text.slice(Math.max(0, at - 64), at))?.[0].length ?? 0) : 0;
  const quoted = text[at - gloss - 1] === '”' ? 1 : 0;
  const mention = mentionEnds.get(at - gloss - quoted);
  if (mention?.kind === 'ORGANISATION') {
    const { start, end, country } = mention;
    // 美国驻联合国|大使 is the country's, not of the body it is posted to
    if (text[start - 1] === '驻') return { start: start - 1 };
    return { start: quoted === 1 && text[start - 1] === '“' ? start - 1 : start, body: { start, end }, country };
  }
  if (mention?.kind === 'POLICY' && gloss > 0) return { start: mention.start };
  const token = reading.tokens.endingAt(at);
  const country = entryOf(token, 'country') ?? entryOf(token, 'place');
  if (token === undefined || country === undefined) return null;
  // who is posted to a country holds an office of another: 驻加拿大|大使
  if (text[token.start - 1] === '驻') return { start: token.start - 1 };
  return { start: token.start, country: country.kind === 'country' ? country.code : country.country };
}

/** When, not who was: 日前, 此前, 目前; but 日前首相 of Japan. */
const AGO = /^(?:[目之以此早年月周天生从先]前|日前(?![首外防]相))/u;

/** 末代港督 and 第三代领导人 stand in for nobody. */
const GENERATION = /^[末历世一二三四五六七八九十几前后上下古现当年时]代$/u;

function wordBefore({ document: { text } }: Reading, at: number, floor: number): Part | null {
  for (const [word, status] of STATUS) {
    // 日前|国务院副总理 is some days ago, 日前首相 the one of before
    if (word === '前' && AGO.test(text.slice(at - 2, at + 2))) continue;
    if (word === '代' && GENERATION.test(text.slice(Math.max(0, at - 2), at))) continue;
    if (text.startsWith(word, at - word.length) && at - word.length >= floor)
      return { start: at - word.length, status, aside: true };
  }
  const modifier = MODIFIERS.find((word) => at - word.length >= floor && text.startsWith(word, at - word.length));
  if (modifier !== undefined) return { start: at - modifier.length, aside: SINCE.has(modifier) };
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
  while (
    start > at - match[0].length &&
    text[start - 1] !== '兼' &&
    !isStop(text[start - 1]) &&
    reading.tokens.endingAt(start) === undefined
  )
    start -= 1;
  return start < at - 2 ? { start } : null;
}

const DIGIT = /[0-9]/u;

/** One character for a country before a post: 美国务卿, 台行政院长. */
function initialBefore({ document: { text }, lexicon }: Reading, at: number): Part | null {
  const character = text[at - 1];
  // 日 in 3月4日总统 is a day
  if (character === undefined || isHan(text[at - 2]) || DIGIT.test(text[at - 2] ?? '')) return null;
  const country = countriesByShort(lexicon).get(character);
  return country === undefined ? null : { start: at - 1, country };
}

const NO_FIELD = new Set(['cue', 'post', 'person', 'organisation', 'shared', 'policy']);
const LONGEST_FIELD = 10;
const INSIDE = /[内里]/u;

/** Words between a body and its post, whatever they are: 远东研究所|能源项目|主任. Only right behind a body or a country. */
function fieldOfBody(reading: Reading, at: number, floor: number, ends: ReadonlyMap<number, Mention>): Part | null {
  const { text } = reading.document;
  for (let start = at; start > Math.max(floor, at - LONGEST_FIELD); start -= 1) {
    if (
      at - start >= 2 &&
      (ends.get(start)?.kind === 'ORGANISATION' || text[start - 1] === '）') &&
      bodyBefore(reading, start, ends)?.body !== undefined
    )
      // 外交部|召见|美国大使, 总统府内|接见|捷克议长: a verb leads in to another's title
      return beginsWithLeadIn(text.slice(INSIDE.test(text[start] ?? '') ? start + 1 : start, at), reading.lexicon)
        ? null
        : { start };
    const token = reading.tokens.endingAt(start);
    if (token?.entries.some(({ kind }) => NO_FIELD.has(kind)) === true) return null;
    if (!isHan(text[start - 1]) || isStop(text[start - 1])) return null;
  }
  return null;
}

/** 挪威|贸易暨|产业部长: one office of several fields. */
const FIELDS = /(?<field>\p{Script=Han}{2,8})[暨与和及]$/u;
const JOINS_FIELDS = /[暨与和及]/u;

function fieldsOfPost(reading: Reading, at: number, floor: number): Part | null {
  const {
    document: { text },
    tokens,
  } = reading;
  // 美国蓬佩奥与|越南公安部长: a name is no field
  if (!JOINS_FIELDS.test(text[at - 1] ?? '') || entryOf(tokens.endingAt(at - 1), 'person') !== undefined) return null;
  const field = FIELDS.exec(text.slice(Math.max(floor, at - 9), at))?.groups?.field;
  if (field === undefined) return null;
  for (let start = at - 3; start >= at - 1 - field.length; start -= 1) {
    const token = tokens.endingAt(start);
    if (entryOf(token, 'country') !== undefined) return { start };
    if (token !== undefined || isStop(text[start])) return null;
  }
  return null;
}

/** The next part of a title, read leftwards from `at` and not past `floor`; null where the title begins. */
export function partBefore(
  reading: Reading,
  at: number,
  floor: number,
  ends: ReadonlyMap<number, Mention>,
): Part | null {
  const { text } = reading.document;
  const part =
    bodyBefore(reading, at, ends) ??
    wordBefore(reading, at, floor) ??
    fieldBefore(reading, at, floor) ??
    initialBefore(reading, at) ??
    fieldOfBody(reading, at, floor, ends) ??
    fieldsOfPost(reading, at, floor) ??
    (text[at - 1] === '的' ? bodyBefore(reading, at - 1, ends) : null);
  return part === null || part.start < floor || part.start >= at ? null : part;
}
