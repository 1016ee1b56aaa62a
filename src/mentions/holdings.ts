import type { HeldStatus } from '../model/claim.ts';
import type { Holding, PersonMention, Reading, Title } from './types.ts';

const JOINS = new Set(['、', '兼', '暨', '和', '及', '以及', '兼任']);

/** The titles that end right before `at`, through 、 and 兼: 国务委员|兼|外长|王毅 gives both. */
function chainBefore(text: string, at: number, titles: readonly Title[]): Title[] {
  const out: Title[] = [];
  let end = at;
  for (const title of titles.filter((t) => t.end <= at).toReversed()) {
    const between = text.slice(title.end, end);
    if (out.length === 0 ? between !== '' : !JOINS.has(between)) break;
    out.push(title);
    end = title.start;
  }
  return out;
}

/** The titles right behind `at`: 王毅|主任|兼|外长. One that leads on to another name belongs to that one. */
function chainAfter(text: string, at: number, titles: readonly Title[], starts: ReadonlySet<number>): Title[] {
  const out: Title[] = [];
  let end = at;
  for (const title of titles.filter((t) => t.start >= at)) {
    const between = text.slice(end, title.start);
    if (out.length === 0 ? between !== '' : between !== '兼') break;
    if (title.body !== null || starts.has(title.end)) break;
    out.push(title);
    end = title.end;
  }
  return out;
}

/** Words between a name and the office it takes, and how it then holds it. */
const TAKES =
  /^(?:（[^（）]{1,40}）)?(?:，|今天|日前|当天|周.|星期.|\d{1,2}[日月]|今年|去年|明年|\d{4}年)?(?<word>(?:曾|曾经)(?:担任|任|出任|是)|将(?:于[^，。]{1,8})?(?:出任|担任|接任)|(?:被|获)(?:任命|委任|选|推选)(?:为|出任)|(?:被|获)提名(?:为|出任|担任)|当选(?:为)?|就任|出任|担任|接任|是|现任|任|宣誓就任)$/u;

function statusOf(word: string, title: Title): HeldStatus {
  if (title.status !== 'CURRENT') return title.status;
  if (word.includes('提名')) return 'NOMINEE';
  if (word.startsWith('曾')) return 'FORMER';
  if (word.startsWith('将') || word.startsWith('当选')) return 'INCOMING';
  return 'CURRENT';
}

function taken(text: string, person: PersonMention, titles: readonly Title[]): { title: Title; word: string } | null {
  const title = titles.find(({ start }) => start >= person.end);
  if (title === undefined || title.start - person.end > 24) return null;
  const word = TAKES.exec(text.slice(person.end, title.start))?.groups?.word;
  return word === undefined ? null : { title: { ...title, status: statusOf(word, title) }, word };
}

/**
 * Who holds what, where name and title stand together: before the name, behind it, or joined by a verb.
 * 中国国务院总理李克强, 姆努钦财长, 耶伦出任财政部长.
 */
export function findHoldings({ document: { text }, titles, mentions }: Reading): Holding[] {
  const people = mentions.filter((mention): mention is PersonMention => mention.kind === 'PERSON');
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
      const own = titles.find(({ end }) => end === person.end);
      return own === undefined
        ? []
        : [holding({ ...own, start: own.postStart, surface: own.post }, 'title-surname', 0.85)];
    }
    const before = chainBefore(text, person.start, titles).map((title) => holding(title, 'title-before', 0.95));
    const after = chainAfter(text, person.end, titles, starts).map((title) => holding(title, 'title-after', 0.93));
    const takes = after.length > 0 ? null : taken(text, person, titles);
    return [...before, ...after, ...(takes === null ? [] : [holding(takes.title, 'title-taken', 0.85)])];
  });
}
