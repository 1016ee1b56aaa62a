import type { HeldStatus } from '../model/claim.ts';
import { Coverage } from './coverage.ts';
import { reachLeft, type Surroundings } from './title-reach.ts';
import type { Holding, PersonMention, Reading, Title } from './types.ts';

/** An article's titles by where they start and end. */
interface TitleIndex {
  readonly all: readonly Title[];
  readonly starting: ReadonlyMap<number, Title>;
  readonly ending: ReadonlyMap<number, Title>;
}

/**
 * What joins two titles before one name: 、 or 兼, and words of the second one's body that no rule knows. A segment that
 * ends in a post and holds no name is that name's: 国务院副总理|、中英经济财金对话中方|牵头人马凯.
 */
const JOINED =
  /(?:、|以及|兼任|[兼暨和及])(?<unknown>(?:对(?=[话外华美]|口)|[^，。；：、“”《》（）\s\d对向被由把将]){0,14})$/u;
const LONGEST_JOIN = 16;

/** The title before `start` that is joined to the one there, and where the later one's own words begin. */
function joinedBefore(text: string, start: number, { ending }: TitleIndex): { title: Title; from: number } | null {
  const match = JOINED.exec(text.slice(Math.max(0, start - LONGEST_JOIN), start));
  const title = match === null ? undefined : ending.get(start - match[0].length);
  return match === null || title === undefined ? null : { title, from: start - (match.groups?.unknown ?? '').length };
}

/** The titles that end right before `at`, through 、 and 兼: 国务委员|兼|外长|王毅 gives both. */
function chainBefore(reading: Reading, at: number, index: TitleIndex, surroundings: Surroundings): Title[] {
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

/** The titles right behind `at`: 王毅|主任|兼|外长. One that leads on to another name belongs to that one. */
function chainAfter(text: string, at: number, { starting }: TitleIndex, starts: ReadonlySet<number>): Title[] {
  const out: Title[] = [];
  for (let title = starting.get(at); title !== undefined && title.body === null && !starts.has(title.end); ) {
    out.push(title);
    title = text[title.end] === '兼' ? starting.get(title.end + 1) : undefined;
  }
  return out;
}

/** Words between a name and the office it takes, and how it then holds it. */
const TAKES =
  /^(?:（[^（）]{1,40}）)?(?:，|今天|日前|当天|周.|星期.|\d{1,2}[日月]|今年|去年|明年|\d{4}年)?(?<word>(?:曾|曾经)(?:担任|任|出任|是)|将(?:于[^，。]{1,8})?(?:出任|担任|接任|成为)|(?:被|获)(?:任命|委任|选|推选)(?:为|出任)|(?:被|获)提名(?:为|出任|担任)|当选(?:为)?|就任|(?:现在|目前|现|自\d{4}年起)?(?:出任|担任|任)|接任|升任|转任|改任|兼任|升职为|升为|成为|是|为|现任|宣誓就任)$/u;

function statusOf(word: string, title: Title): HeldStatus {
  if (title.status !== 'CURRENT') return title.status;
  if (word.includes('提名')) return 'NOMINEE';
  if (word.startsWith('曾')) return 'FORMER';
  if (word.startsWith('将') || word.startsWith('当选')) return 'INCOMING';
  return 'CURRENT';
}

/** The first title that starts at or behind `at`; titles stand in text order. */
function firstFrom(titles: readonly Title[], at: number): Title | undefined {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return titles[low];
}

/** The title that a verb says the person took: 耶伦|出任|财政部长. */
function taken(text: string, person: PersonMention, titles: readonly Title[]): { title: Title; word: string } | null {
  const title = firstFrom(titles, person.end);
  if (title === undefined || title.start - person.end > 24) return null;
  const word = TAKES.exec(text.slice(person.end, title.start))?.groups?.word;
  return word === undefined ? null : { title: { ...title, status: statusOf(word, title) }, word };
}

const OF_WHOM = /(?<word>(?:曾|曾经|先后)?(?:担任|出任|任)|身为|作为|现任)$/u;

/** The title of a clause before 的 and the name: 曾担任|立陶宛经济部长|的|辛克维丘斯. */
function relativeTitle(text: string, { start }: PersonMention, { ending }: TitleIndex): Title | null {
  const title = text[start - 1] === '的' ? ending.get(start - 1) : undefined;
  if (title === undefined) return null;
  const word = OF_WHOM.exec(text.slice(Math.max(0, title.start - 4), title.start))?.groups?.word;
  return word === undefined ? null : { ...title, status: statusOf(word, title) };
}

/**
 * Who holds what, where name and title stand together: before the name, behind it, or joined by a verb.
 * 中国国务院总理李克强, 姆努钦财长, 耶伦出任财政部长.
 */
export function findHoldings(reading: Reading): Holding[] {
  const {
    document: { text },
    titles,
    mentions,
  } = reading;
  const people = mentions.filter((mention): mention is PersonMention => mention.kind === 'PERSON');
  const index: TitleIndex = {
    all: titles,
    starting: new Map(titles.map((title) => [title.start, title])),
    ending: new Map(titles.map((title) => [title.end, title])),
  };
  const surroundings: Surroundings = {
    people: new Coverage(text.length, people),
    bodyEnds: new Map(
      mentions.flatMap((mention) => (mention.kind === 'ORGANISATION' ? [[mention.end, mention] as const] : [])),
    ),
  };
  const starts = new Set(people.map(({ start }) => start));
  return people.flatMap((person): Holding[] => {
    const holding = (title: Title, rule: string, confidence: number): Holding => ({
      person,
      title,
      evidence: { start: Math.min(title.start, person.start), end: Math.max(title.end, person.end) },
      rule,
      confidence,
    });
    if (person.rule === 'person-surname') {
      const own = index.ending.get(person.end);
      return own === undefined
        ? []
        : [holding({ ...own, start: own.postStart, surface: own.post }, 'title-surname', 0.85)];
    }
    const before = chainBefore(reading, person.start, index, surroundings).map((title) =>
      holding(title, 'title-before', 0.95),
    );
    const after = chainAfter(text, person.end, index, starts).map((title) => holding(title, 'title-after', 0.93));
    const relative = relativeTitle(text, person, index);
    const takes = after.length > 0 ? null : taken(text, person, titles);
    return [
      ...before,
      ...after,
      ...(relative === null ? [] : [holding(relative, 'title-relative', 0.88)]),
      ...(takes === null ? [] : [holding(takes.title, 'title-taken', 0.85)]),
    ];
  });
}
