import { glossEnd } from '../gloss.ts';
import { endsWithLeadIn, LONGEST_LEAD_IN } from '../titles/lead-ins.ts';
import { reachLeft, type Surroundings } from '../titles/reach.ts';
import type { TitleIndex } from '../titles/title-index.ts';
import type { PersonMention, Reading, Title } from '../types.ts';

/**
 * What joins two titles before one name: 、 or 兼, and words of the second one's body that no rule knows. A segment that
 * ends in a post and holds no name is that name's: 国务院副总理|、中英经济财金对话中方|牵头人马凯.
 */
const JOINT = /(?:、|，?同时也?是|以及|兼任|[兼暨和及])$/u;
const LONGEST_JOINT = 5;
/** What ends the words of a title on the left; 对 also begins words: 对话, 对外. */
const BREAK = /[，。；：、“”《》（）\s\d向被由把将]/u;
const TOWARDS = /^对(?![话外华美口])/u;
const LONGEST_UNKNOWN = 14;
/** A title of many people: 等7名|官员. */
const OF_MANY = /(?:[0-9几多数两三四五六七八九十][名位个]|等)$/u;
/** A verb that gives a title to its subject, not to the name behind: 兼任|市委书记、省委副书记米勒. */
const TAKEN = /(?:[担兼出接升转调改续]任|当选|就任)$/u;

interface Joined {
  readonly title: Title;
  /** Where the later title's own words begin. */
  readonly from: number;
}

/** The title before `start` that is joined to the one there by the joint nearest to it. */
function joinedBefore({ document: { text }, lexicon }: Reading, start: number, index: TitleIndex): Joined | null {
  const led = endsWithLeadIn(text.slice(Math.max(0, start - LONGEST_LEAD_IN), start), lexicon);
  for (let from = start; from >= Math.max(1, start - LONGEST_UNKNOWN); from -= 1) {
    // 国务委员兼外交部长王毅会见|俄罗斯外交部长: the first title is 王毅's; 致函|总书记 is of who is written to
    if (from < start && (led || index.peopleStarting.has(from))) return null;
    const joint = JOINT.exec(text.slice(Math.max(0, from - LONGEST_JOINT), from));
    const title = joint === null ? undefined : index.ending.get(from - joint[0].length);
    if (title !== undefined)
      return OF_MANY.test(text.slice(Math.max(0, title.start - 2), title.start)) ? null : { title, from };
    const before = text[from - 1] ?? '';
    if (BREAK.test(before) || TOWARDS.test(text.slice(from - 1, from + 1))) return null;
    // 曾任机构主任|的|委员会副主任 are two clauses
    if (before === '的' && index.ending.has(from - 1)) return null;
  }
  return null;
}

/**
 * The titles that end right before `at`, through 、 and 兼: 国务委员|兼|外长|王毅 gives both. A title behind a verb that gives
 * it is its subject's, unless `at` ends the verb's own clause.
 */
export function titlesBefore(
  reading: Reading,
  at: number,
  index: TitleIndex,
  surroundings: Surroundings,
  ofClause = false,
): Title[] {
  const { text } = reading.document;
  const out: Title[] = [];
  for (let title = index.ending.get(at); title !== undefined; ) {
    const before = joinedBefore(reading, title.start, index);
    if (before === null) {
      const whole = reachLeft(reading, title, surroundings);
      const taken = TAKEN.test(text.slice(Math.max(0, whole.start - 2), whole.start));
      if (out.length === 0 || ofClause || !taken) out.push(whole);
    } else if (before.from === title.start) out.push(title);
    else out.push({ ...title, start: before.from, surface: text.slice(before.from, title.end) });
    title = before?.title;
  }
  return out;
}

/** Who works for somebody: 米勒|代表律师 is not 米勒. */
const FOR_SOMEBODY = /^(?:(?:代表|辩护|代理|委托)律师|(?:竞选)?发言人|代言人|幕僚长|竞选(?:经理|主任))$/u;

/** The titles right behind a name: 王毅|主任|兼|外长. One that leads on to another name belongs to that one. */
export function titlesAfter(text: string, { end }: PersonMention, index: TitleIndex): Title[] {
  const { starting, peopleStarting } = index;
  const out: Title[] = [];
  for (let title = starting.get(glossEnd(text, end)); title !== undefined && title.body === null; ) {
    if (peopleStarting.has(title.end) || FOR_SOMEBODY.test(title.surface)) break;
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
