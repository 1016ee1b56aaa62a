import { type Span, within } from '../../model/span.ts';
import { matchesOf } from '../../sentences/pattern-set.ts';
import type { EventMention } from './events.ts';
import type { Phrase } from './phrase.ts';
import { blank, markEvent, relative } from './shape.ts';
import { TALK_PATTERNS, type TalkPattern } from './talk-patterns.ts';

/** A talk in one sentence: who meets whom, by which pattern. `subjects` is empty where the sentence leaves them out. */
export interface TalkMention {
  readonly event: EventMention;
  readonly pattern: TalkPattern;
  readonly subjects: readonly Phrase[];
  readonly partners: readonly Phrase[];
  /** Whom the subject leads or brings: 张建宗 of 林郑月娥率张建宗与韩正会面. */
  readonly followers: readonly Phrase[];
  /** From the first participant to the word of contact, or from it to the last. */
  readonly evidence: Span;
  /** One of several talks of one phrase: 分别与A和B会谈. */
  readonly apart: boolean;
}

const ATTENDED_BEFORE =
  /(?:参加|出席|陪同|列席)(?:了)?(?:上述|此次|这次|以上)?(?:第[一二三四五六七八九十0-9]{1,3}[轮场次]|首[轮场])?的?$/u;
const SEPARATELY = /分别|先后|各自|逐一/u;

/**
 * The talks of one sentence; bodies in `hidden` stretches (names of assemblies) take no part in them.
 * 王毅同布林肯通电话 gives one; 菅义伟分别与莫迪和莫里森通话 gives two.
 */
export function findTalks(
  shape: string,
  sentence: Span,
  phrases: readonly Phrase[],
  events: readonly EventMention[],
  hidden: readonly Span[] = [],
  areOneSide: AreOneSide = () => false,
  areOfStates: AreOfStates = () => false,
): TalkMention[] {
  if (events.length === 0) return [];
  const base = sentence.start;
  const own = within(phrases, sentence);
  const local = blank(
    shape.slice(base, sentence.end),
    hidden.map((span) => relative(span, base)),
  );
  const out: TalkMention[] = [];
  for (const event of events) {
    const at = relative(event, base);
    const marked = markEvent(withoutAsides(withoutSpeaker(local, at), at), at);
    const takenUp = isTakenUp(local, at);
    for (const pattern of TALK_PATTERNS) {
      if (!pattern.sorts.includes(event.word.sort) || (takenUp && !TAKES_UP.has(pattern.name))) continue;
      if (pattern.name === 'together-late' && POINTS_AT.test(local.slice(0, at.start))) continue;
      const groups = pattern.pattern.exec(marked)?.indices?.groups;
      if (groups === undefined) continue;
      // 王毅等参加会见: guests of a talk told of elsewhere
      if (ATTENDED_BEFORE.test(local.slice(0, at.start))) break;
      const named = (name: string): Phrase[] => {
        const group = groups[name];
        return group === undefined ? [] : within(own, { start: group[0] + base, end: group[1] + base });
      };
      const led = groups.leader !== undefined;
      const partners = named('partner');
      const subjects = withoutLastPartner(named(led ? 'leader' : 'subject'), partners, event, events, shape);
      const read = { event, pattern, subjects: carriedOn(subjects, out), partners };
      out.push(
        ...split(
          { ...read, followers: led ? named('subject').filter(({ sort }) => sort === 'PERSON') : [] },
          shape,
          areOneSide,
          areOfStates,
        ),
      );
      break;
    }
  }
  return out;
}

const TAKES_UP: ReadonlySet<string> = new Set(['of-two', 'by-place', 'both', 'taken-up']);
const GOES_ON_TO_TELL =
  /^(?:共|则|都|也|已|总共)?(?:持续|历时|长达|未能?|没有|并未|取得|达成|结束|气氛|聚焦|围绕|涉及|主要|由)/u;
const LONGEST_TELLING = 8;
/** 相信|这一会谈|将加深接触: not who is told far before it, but those of a talk told of. */
const POINTS_AT = /(?:这一|这场|这次|此次|该次|上述|有关)$/u;

/** Whether a talk opens a clause that tells how it went: …会谈，|会谈|未取得突破. It is one told of before. */
function isTakenUp(local: string, { start, end }: Span): boolean {
  return /[，；]/u.test(local[start - 1] ?? '') && GOES_ON_TO_TELL.test(local.slice(end, end + LONGEST_TELLING));
}

/** 朔尔茨会见了习近平，随后与李强会谈: whom the talk before met is not who goes on. */
function carriedOn(subjects: readonly Phrase[], before: readonly TalkMention[]): readonly Phrase[] {
  const talk = before.findLast(
    ({ partners, event }) =>
      subjects.length > 0 && subjects.every((phrase) => partners.includes(phrase) && phrase.start >= event.end),
  );
  return talk === undefined || talk.subjects.length === 0 ? subjects : talk.subjects;
}

const ASIDE = /在?(?:与|同|和|跟|会晤|会见)[^，。；\uE010]{1,40}(?:前|后|时|之际|期间|中)，/gu;

/** Without 在与何立峰会谈前，: whom somebody met before is not who meets here. */
function withoutAsides(local: string, event: Span): string {
  const asides = matchesOf(ASIDE, local.slice(0, event.start)).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return blank(local, asides);
}

const SPEAKS = '(?:说|表示|称|指|指出|透露|宣布|介绍|强调|证实|确认|报道|报导|公布|补充|回应|认为)';
const SPOKEN = new RegExp(
  `^[^。]*${SPEAKS}(?:，[^，。\uE001-\uE010]{0,12})?(?<![与同和跟对向给由被为就让])(?=[\uE001-\uE007])`,
  'u',
);

/** 外交部长表示，日本同韩国举行了会谈: who tells of a talk takes no part where another subject follows. */
function withoutSpeaker(local: string, event: Span): string {
  const spoken = SPOKEN.exec(local.slice(0, event.start))?.[0].length ?? 0;
  return spoken === 0 ? local : blank(local, [{ start: 0, end: spoken }]);
}

const WITH = /[与同和跟]/u;

/** A与B会谈，并与C会面: with a contact of its own in between, 与 before B made B a partner and no second subject. */
function withoutLastPartner(
  subjects: readonly Phrase[],
  partners: readonly Phrase[],
  event: EventMention,
  events: readonly EventMention[],
  shape: string,
): readonly Phrase[] {
  const [last, partner] = [subjects.at(-1), partners[0]];
  if (last === undefined || partner === undefined || last.end > partner.start) return subjects;
  const between = { start: last.end, end: partner.start };
  if (within(events, between).every((other) => other === event)) return subjects;
  const join = subjects.findLastIndex(({ end }, at) => WITH.test(shape.slice(end, subjects[at + 1]?.start ?? end)));
  return join < 0 ? subjects : subjects.slice(0, join + 1);
}

type Read = Pick<TalkMention, 'event' | 'pattern' | 'subjects' | 'partners' | 'followers'>;

/** Whether these stand for one state: the two ministers of 刘鹤与莱特希泽、姆努钦通话 share an end of the call. */
export type AreOneSide = (partners: readonly Phrase[]) => boolean;

/** Whether each of these stands for a state of its own. */
export type AreOfStates = (partners: readonly Phrase[]) => boolean;

const IN_ONE = /集体|共同|一同|一起|同时/u;

/**
 * Whether somebody receives each of these by themselves: 会见了马克龙、吕特和尹锡悦, who come from states of their own, tells of three
 * audiences.
 */
function isOneByOne({ event, partners, subjects }: Read, words: string, areOfStates: AreOfStates): boolean {
  return event.word.sort === 'OBJECT' && subjects.length < 2 && !IN_ONE.test(words) && areOfStates(partners);
}

/** A call has two ends, and 分别 says that there were several talks: each partner has one of their own. */
function split(read: Read, shape: string, areOneSide: AreOneSide, areOfStates: AreOfStates): TalkMention[] {
  const evidence = spanOf([...read.subjects, ...read.partners, read.event]);
  const several = read.partners.length > 1;
  const named = read.partners.every(({ sort }) => sort === 'PERSON' || sort === 'TITLE' || sort === 'BODY');
  const apart =
    several &&
    named &&
    ((read.event.word.mode === 'PHONE' && !areOneSide(read.partners)) ||
      SEPARATELY.test(shape.slice(evidence.start, evidence.end)) ||
      isOneByOne(read, shape.slice(evidence.start, evidence.end), areOfStates));
  if (!apart) return [{ ...read, evidence, apart: false }];
  return read.partners.map((partner) => ({ ...read, partners: [partner], evidence, apart: true }));
}

/** The least span that holds all of these. */
export function spanOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
