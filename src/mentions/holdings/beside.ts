import { glossEnd } from '../gloss.ts';
import { reachLeft, type Surroundings } from '../titles/reach.ts';
import type { TitleIndex } from '../titles/title-index.ts';
import type { PersonMention, Reading, Title } from '../types.ts';

/**
 * What joins two titles before one name: 、 or 兼, and words of the second one's body that no rule knows. A segment that
 * ends in a post and holds no name is that name's: 国务院副总理|、中英经济财金对话中方|牵头人马凯.
 */
const JOINED =
  /(?:、|，?同时也?是|以及|兼任|[兼暨和及])(?<unknown>(?:对(?=[话外华美]|口)|[^，。；：、“”《》（）\s\d对向被由把将]){0,14})$/u;
const LONGEST_JOIN = 18;

/** The title before `start` that is joined to the one there, and where the later one's own words begin. */
function joinedBefore(text: string, start: number, index: TitleIndex): { title: Title; from: number } | null {
  const match = JOINED.exec(text.slice(Math.max(0, start - LONGEST_JOIN), start));
  const title = match === null ? undefined : index.ending.get(start - match[0].length);
  if (match === null || title === undefined) return null;
  const from = start - (match.groups?.unknown ?? '').length;
  // 国务委员兼外交部长王毅会见|俄罗斯外交部长: the first title is 王毅's
  for (let at = from; at < start; at += 1) if (index.peopleStarting.has(at)) return null;
  return { title, from };
}

/** The titles that end right before `at`, through 、 and 兼: 国务委员|兼|外长|王毅 gives both. */
export function titlesBefore(reading: Reading, at: number, index: TitleIndex, surroundings: Surroundings): Title[] {
  const { text } = reading.document;
  const out: Title[] = [];
  for (let title = index.ending.get(at); title !== undefined; ) {
    const before = joinedBefore(text, title.start, index);
    if (before === null) out.push(reachLeft(reading, title, surroundings));
    else if (before.from === title.start) out.push(title);
    else out.push({ ...title, start: before.from, surface: text.slice(before.from, title.end) });
    title = before?.title;
  }
  return out;
}

/** The titles right behind a name: 王毅|主任|兼|外长. One that leads on to another name belongs to that one. */
export function titlesAfter(text: string, { end }: PersonMention, index: TitleIndex): Title[] {
  const { starting, peopleStarting } = index;
  const out: Title[] = [];
  for (let title = starting.get(glossEnd(text, end)); title !== undefined && title.body === null; ) {
    if (peopleStarting.has(title.end)) break;
    out.push(title);
    title = text[title.end] === '兼' ? starting.get(title.end + 1) : undefined;
  }
  return out;
}

const CLOSES = /^[）（，；、]/u;
const COMMA = /^[，。]/u;

/** The title in brackets or between commas behind a name: 王毅（中国外交部长）, 马修·克莱因，青瓦坊创办人，. */
export function titleInApposition(text: string, { end }: PersonMention, index: TitleIndex): Title | null {
  const title = index.starting.get(glossEnd(text, end) + 1) ?? index.starting.get(end + 1);
  if (title === undefined || index.peopleStarting.has(title.end)) return null;
  const opening = text[title.start - 1];
  if (opening === '（') return CLOSES.test(text.slice(title.end)) ? title : null;
  // ，当选第46任美国总统 goes on about whoever the clause is about
  if (title.surface.startsWith('当选')) return null;
  return opening === '，' && COMMA.test(text.slice(title.end)) && title.start < title.postStart ? title : null;
}
