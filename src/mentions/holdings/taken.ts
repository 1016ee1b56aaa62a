import type { HeldStatus } from '../../model/claim.ts';
import { countBefore } from '../../model/span.ts';
import { beginsWithLeadIn } from '../titles/lead-ins.ts';
import type { Surroundings } from '../titles/reach.ts';
import type { TitleIndex } from '../titles/title-index.ts';
import type { PersonMention, Reading, Title } from '../types.ts';
import { titlesBefore } from './beside.ts';

/** Words between a name and the verb by which it takes an office. */
const ADVERBS =
  '(?:，|今天|日前|当天|当日|目前|现在|现时|现(?=[为是])|此前|之前|早前|早年|先前|后来|随后|其后|同时|一直|先后|也|还|又|则|亦|仍|均|已经|已|便|正式|本人|自己|周[一二三四五六日]|星期[一二三四五六日天]|今年|去年|明年|(?:[于在自从])?\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:起|开始|至今|以来|间|[至到])?|\\d{1,2}[月日]|[于在自从][^，。；、“”（）\\n]{1,10}?[起初底中年月日后时间期内上里市省州国地]){0,4}';
const FORMER =
  '曾(?:经)?(?:先后|长期|短暂)?(?:担任|出任|任(?![命何意期性免])|是|做过|当过|当选)过?|历任|(?:宣布|已|决定)?(?:辞去|辞任|卸任|卸下|请辞|退任)|不再(?:担任|出任|是)|被?(?:免去|撤销|罢免|革除|解除)';
const INCOMING =
  '(?:即?将|准备|预定|预计|有望|确定|拟)(?:于[^，。]{1,8})?(?:会)?(?:出任|担任|接任|接掌|成为|就任|升任)|(?:[高再连]?票?)?(?:当选|获选|胜选)(?:为|成为)?';
const NOMINEE = '(?:被|获|获得|受到?)?提名(?:为|出任|担任|接任)';
const TAKEN =
  '(?:被|获|受|获得)?(?:任命|委任|选任|选|推选|推举|擢升|委派|指派|聘|晋升|升职|升|改派)(?:为|出任|担任|任)|(?:出任|担任|接任|升任|转任|改任|调任|兼任|就任|续任|现任|时任|接掌|任(?![命何意期性职免务人由]))(?:了)?|宣誓就任|(?:接替|接棒|取代)[^，。；、“”（）\\n]{2,12}(?:出任|担任|成为|任)';
const IS = '是|为|作为|成为|身为|系|即';
const TAKES = new RegExp(
  `^(?:（[^（）]{1,60}）)?${ADVERBS}(?:(?<former>${FORMER})|(?<incoming>${INCOMING})|(?<nominee>${NOMINEE})|(?<taken>${TAKEN})|(?<is>${IS}))(?<rest>.{0,28})`,
  'u',
);

/** What may stand before a title of which nothing else is known: 一名, 新的. */
const DETERMINER = /^[了过]?(?:其中)?(?:[一首第这那该其][一二三]?[名位任个届]|其|该|新的|这[名位]|现任的?)?/u;
/** Where the words of a taken office end. */
const STOP = /[，。；：！？“”（）《》\s]/u;
/** What may follow an office that somebody is: the end of the clause, or the time in which. */
const ENDS =
  /^(?:[，。；：、！？”）（\s]|$|一职|职务|的?职[务位]|之一|并|时|期间|后|之后|以来|以前|之前|至今|长达|达|兼|以及|[和及与])/u;
const LONGEST_UNKNOWN = 16;
const ANOTHER_VERB = /[并将]|兼任|担任|出任/u;

/** A title and how the verb says it is held. */
export interface TakenTitle {
  readonly title: Title;
  readonly status: HeldStatus;
}

/** The title whose words begin at `from`, with words before it that no rule knows: 是|青瓦坊的|创办人. */
function titleFrom(reading: Reading, from: number, index: TitleIndex, strict: boolean): Title | null {
  const { text } = reading.document;
  let chosen: Title | null = null;
  for (let i = countBefore(index.all, from); i < index.all.length; i += 1) {
    const title = index.all[i];
    if (title === undefined || title.start - from > LONGEST_UNKNOWN) break;
    const person = index.people[countBefore(index.people, from)];
    if (person !== undefined && person.start < title.start) break;
    if (STOP.test(text.slice(from, title.start)) || index.peopleStarting.has(title.end)) break;
    const ends = ENDS.test(text.slice(title.end, title.end + 4));
    if (ends || (!strict && title.start === from)) chosen = title;
    if (ends) break;
  }
  if (chosen === null) return null;
  const begin = from + (DETERMINER.exec(text.slice(from, chosen.start))?.[0].length ?? 0);
  if (begin === chosen.start) return chosen;
  const unknown = text.slice(begin, chosen.start);
  const known = reading.mentions.some(({ start, end }) => start === begin && end <= (chosen?.start ?? 0));
  if (ANOTHER_VERB.test(unknown)) return null;
  if (unknown.includes('的') && !known && reading.tokens.startingAt(begin) === undefined) return null;
  if (beginsWithLeadIn(unknown, reading.lexicon)) return null;
  return { ...chosen, start: begin, surface: text.slice(begin, chosen.end) };
}

const NEXT = /^(?:、|以及|并?兼任?|[和及与暨])/u;

/** The titles from `from` on, through 、 and 和: 曾任|外交部长|、|总理. */
function titlesFrom(reading: Reading, from: number, index: TitleIndex, strict: boolean): Title[] {
  const { text } = reading.document;
  const out: Title[] = [];
  for (let at = from; out.length < 6; ) {
    const title = titleFrom(reading, at, index, strict);
    if (title === null) break;
    out.push(title);
    const join = NEXT.exec(text.slice(title.end, title.end + 3));
    if (join === null) break;
    at = title.end + join[0].length;
  }
  return out;
}

const NOMINATES = /提名[^，。；\n]{0,40}$/u;
const SUCCEEDS = /(?:接替|取代|代替|接棒|顶替|替换)[^，。；\n]{0,16}$/u;
const ELECTED = '当选';
/** 此前担任, 早年是 are over. */
const EARLIER = /此前|之前|早前|先前|早年/u;
/** A stretch of time with both ends: 2010年4月至2012年3月任. */
const OVER = /(?:至|到)\d{4}年/u;
const NEGATED = /(?:不|没有|未|没|并非|不会)$/u;

/** The offices of a clause whose subject ends at `at`, as its verb says: |曾任财政部长、国防部长; `before` is what led up to it. */
export function titlesOfVerb(reading: Reading, at: number, before: string, index: TitleIndex): TakenTitle[] {
  const { text } = reading.document;
  const match = TAKES.exec(text.slice(at, at + 90));
  const groups = match?.groups;
  if (match === null || groups === undefined) return [];
  const behind = at + match[0].length - (groups.rest ?? '').length;
  // the grammar of titles takes 当选 for a part of one: 当选总统
  const inside = text.startsWith(ELECTED, behind - ELECTED.length) && index.starting.has(behind - ELECTED.length);
  const from = inside ? behind - ELECTED.length : behind;
  const other = index.people[countBefore(index.people, at)];
  if (other !== undefined && other.start < from && !SUCCEEDS.test(text.slice(at, other.start))) return [];
  if (NEGATED.test(text.slice(at, from))) return [];
  let status: HeldStatus = 'CURRENT';
  const lead = text.slice(at, from);
  if (
    groups.former !== undefined ||
    OVER.test(lead) ||
    (EARLIER.test(lead) && groups.incoming === undefined) ||
    SUCCEEDS.test(before)
  )
    status = 'FORMER';
  else if (groups.nominee !== undefined || NOMINATES.test(before)) status = 'NOMINEE';
  else if (groups.incoming !== undefined) status = 'INCOMING';
  return titlesFrom(reading, from, index, groups.is !== undefined).map((title) => ({
    title,
    // 曾任代理部长 is over, 提名为下一任大使 is not yet settled
    status: title.status === 'CURRENT' || status === 'NOMINEE' || status === 'FORMER' ? status : title.status,
  }));
}

/** The offices that a verb behind a name, or a name and its title, says it takes: 耶伦|出任|财政部长, 米勒少将|获任命为|局长. */
export function titlesTaken(
  reading: Reading,
  { start, end }: PersonMention,
  after: readonly Title[],
  index: TitleIndex,
): TakenTitle[] {
  const before = reading.document.text.slice(Math.max(0, start - 44), start);
  return titlesOfVerb(reading, after.at(-1)?.end ?? end, before, index);
}

const REMOVES = /(?:免去|解除|撤销|罢免|革去|辞去)[^，。；]{0,10}$/u;
const OF_POST = /^(?:兼任|担任|所任)?的/u;

/** The office somebody is removed from: 免去|米勒|的|财政部长|职务. */
export function titleLost(text: string, { start, end }: PersonMention, index: TitleIndex): Title | null {
  const of = OF_POST.exec(text.slice(end, end + 4));
  const title = of === null ? undefined : index.starting.get(end + of[0].length);
  if (title === undefined || !REMOVES.test(text.slice(Math.max(0, start - 14), start))) return null;
  return /^(?:的?职务|一职|的?职位)/u.test(text.slice(title.end, title.end + 3))
    ? { ...title, status: 'FORMER' }
    : null;
}

const OF_WHOM =
  /(?<word>(?:曾|曾经|先后|即将|将|获提名|被提名)?(?:担任|出任|任|升任)|[被获](?:提名|任命|委任|推选|推举|选)(?:为|出任|担任)|身为|作为|现任|(?:同时|也|正|亦)是|[，、“](?:是|现为))$/u;
const OF_CLAUSE: readonly (readonly [RegExp, HeldStatus])[] = [
  [/^曾/u, 'FORMER'],
  [/^(?:即将|将)/u, 'INCOMING'],
  [/提名/u, 'NOMINEE'],
];
/** A title that says itself that its clause is about who held it: 时任|财政部长|的|米勒. */
const AT_THE_TIME = /^时任/u;

/** How the titles of a clause, of which `first` is the leftmost, are held; null where the clause says nothing of the kind. */
export function statusOfClause(text: string, first: Title): HeldStatus | null {
  const word = OF_WHOM.exec(text.slice(Math.max(0, first.start - 6), first.start))?.groups?.word;
  if (word === undefined) return AT_THE_TIME.test(first.surface) ? first.status : null;
  return OF_CLAUSE.find(([pattern]) => pattern.test(word))?.[1] ?? 'CURRENT';
}

/** The titles of a clause before 的 and the name or its title at `at`: 曾担任|立陶宛经济部长|的|辛克维丘斯. */
export function titlesOfClause(
  reading: Reading,
  at: number,
  index: TitleIndex,
  surroundings: Surroundings,
): TakenTitle[] {
  const { text } = reading.document;
  if (text[at - 1] !== '的' || !index.ending.has(at - 1)) return [];
  const titles = titlesBefore(reading, at - 1, index, surroundings, true);
  const first = titles.at(-1);
  const status = first === undefined ? null : statusOfClause(text, first);
  if (status === null) return [];
  return titles.map((title) => ({ title, status: title.status === 'CURRENT' ? status : title.status }));
}

const BY = /^(?:一职|职务|的?职[务位])?(?:目前|现在|现|将|已)?由$/u;
const FILLS = /^(?:（[^（）]{1,60}）)?(?:出任|担任|接任|接掌|接替|兼任|代理|暂代)/u;

/** The office before 由 that the name behind it takes: 外交部长|一职由|克莱因|接任. */
export function titleFilled(text: string, person: PersonMention, index: TitleIndex): TakenTitle | null {
  if (!FILLS.test(text.slice(person.end, person.end + 70))) return null;
  for (let at = person.start - 1; at >= person.start - 9; at -= 1) {
    const title = index.ending.get(at);
    const between = text.slice(at, person.start);
    if (title === undefined || !BY.test(between)) continue;
    const acting = /^(?:（[^（）]{1,60}）)?(?:代理|暂代)/u.test(text.slice(person.end, person.end + 70));
    return { title, status: acting ? 'ACTING' : between.includes('将') ? 'INCOMING' : title.status };
  }
  return null;
}
