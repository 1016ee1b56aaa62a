import type { EventSort } from './events.ts';
import {
  ADJACENT,
  ANYBODY,
  BODIES_GAP,
  EVENT,
  GAP,
  LIST,
  LONG_GAP,
  ONE_WORD,
  PERSON,
  PLURAL,
  SOMEONE,
} from './shape.ts';
import { CAME_OF_IT } from './status.ts';

/**
 * How the participants of a talk stand around its word. `subject` is who the sentence is about, `partner` whom they meet;
 * a pattern without a subject leaves it to the topic of what was said before.
 */
export interface TalkPattern {
  readonly name: string;
  readonly sorts: readonly EventSort[];
  readonly pattern: RegExp;
  /** How often a talk read by it is right. */
  readonly confidence: number;
}

const d = (source: string): RegExp => new RegExp(source, 'du');
const WITH =
  '(?:分别|先后|已|刚刚|同时|应约|还|也|又|首次|再次|曾|将)?(?:(?<![参给赋授共])与(?!会)|(?<![共相不合陪连如]|(?<![周期拜十月])一)同(?![时样事盟僚志日胞步期]|意(?!大利))|和(?![平解谐])|跟(?![进踪随]))';

/** 自蓬佩奥宣布以来首位会见X的: who stands before such a word is not the subject. */
const NOT_SINCE = `(?:(?!之后|以来|第一位|首位|首次由)${LONG_GAP})`;

/** Who leads those who follow: 林郑月娥率领张建宗、李家超与韩正会面. */
const LED = `(?:(?<leader>${PERSON})${GAP}{0,16}(?:率领|率同|带领|偕同?|会同|率)${GAP}{0,12})?`;

/** Who is no other's object and no genitive: 与李克强会谈，并会见…; 出席李登辉的告别礼拜，并会见…. */
const SUBJECT = `(?<![与同和跟向对为由在])${LED}(?<subject>${LIST})(?!的)`;

/** The word as a noun: 会见期间, 召见是为了, 此次会晤由普京主持. */
const NOT_OF_IT =
  '(?!期间|时(?!任)|中(?![国美])|后|前(?![总首国外副])|的|是|由(?=[^，。]{0,30}(?:主持|主办|召集|担任))|将|定于|旨在|持续|结束)';
/** 在布林肯、奥斯汀见证下签约: they only look on. */
const NO_WITNESS = `(?!${GAP}{0,6}(?:见证|陪同)下)`;
/** 与日本相关官员会谈: whose they are. */
const ITS_PEOPLE = `(?:${GAP}{0,4}[\uE004\uE006]\uE00F*(?!\uE00F))?`;

/** 与苏纳克、威廉举行会见，并与道登会谈: whom the clause before met is not who meets here. */
const NO_PARTNER = '(?<![与同和跟、])';
/** 会见出席对话的美方代表: what they came for stands between. */
const WHO_CAME = '(?:(?:出席|参加|来华|来访|到访)[^，。；：！？“”\\n\uE001\uE010]{0,40}?的)?';
/** 会见托卡耶夫时，: what somebody said or did then stands behind it. */
const MEANWHILE = '的?(?:之?[后前时]|[中上]|期间|过程中|之际)，';

/** Where it was, or how: 两国元首阿根廷会晤, 中法外长首次会谈. */
const OF_A_NOUN = `(?:\uE003\uE00F*(?!\uE00F)|[^的与同和跟，。；：！？“”\\n\uE001-\uE010]){0,10}`;

/** In this order: the first that fits gives the participants. */
export const TALK_PATTERNS: readonly TalkPattern[] = [
  {
    // whose talk it was, not who heeds what came of it: 双方落实两国元首通话达成的共识
    name: 'of-two',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(`(?<![与同和跟])(?<subject>${ONE_WORD})${OF_A_NOUN}${EVENT}(?=${CAME_OF_IT.source.slice(1)})`),
    confidence: 0.8,
  },
  {
    // 新加坡会谈期间，A和B…: the talk goes by its place, and who acts at it stands behind
    name: 'by-place',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(
      `(?:^|[，；])(?:就?在|自|经过)?(?:此次|这次|本次|${GAP}{0,8}的)?(?:\uE003\uE00F*(?!\uE00F)|${GAP}){1,6}${EVENT}(?:期间|[中上后]|之后|结束后|以来)，(?<subject>${PLURAL})(?![的与同和跟])`,
    ),
    confidence: 0.75,
  },
  {
    name: 'received-by',
    sorts: ['OBJECT', 'SUMMONS'],
    pattern: d(`(?<partner>${LIST})${GAP}{0,20}(?:受到|获得?|被|由)(?<subject>${LIST})的?${GAP}{0,8}${EVENT}`),
    confidence: 0.85,
  },
  {
    name: 'receives-person',
    sorts: ['OBJECT', 'SUMMONS'],
    pattern: d(
      `${SUBJECT}${NOT_SINCE}{0,40}${EVENT}(?:了|过)?${NOT_OF_IT}[^，。；：！？“”\\n\uE001\uE010]{0,60}?(?<partner>${PERSON}(?:[、和与及]${SOMEONE}){0,8})`,
    ),
    confidence: 0.95,
  },
  {
    name: 'receives',
    sorts: ['OBJECT', 'SUMMONS'],
    pattern: d(
      `${SUBJECT}${NOT_SINCE}{0,40}${EVENT}(?:了|过)?${NOT_OF_IT}${BODIES_GAP}{0,40}?(?<partner>${SOMEONE}(?:[、和与及]${ANYBODY}){0,8})`,
    ),
    confidence: 0.95,
  },
  {
    name: 'receives-body',
    sorts: ['OBJECT', 'SUMMONS'],
    pattern: d(`${SUBJECT}${NOT_SINCE}{0,40}${EVENT}(?:了|过)?${NOT_OF_IT}${WHO_CAME}${GAP}{0,12}(?<partner>${LIST})`),
    confidence: 0.8,
  },
  {
    name: 'receives-ahead',
    sorts: ['OBJECT', 'SUMMONS', 'EITHER'],
    pattern: d(
      `(?:^|[，；])${GAP}{0,16}${EVENT}(?:了|过|到)?${BODIES_GAP}{0,30}?(?<partner>${SOMEONE}(?:[、和与及]${ANYBODY}){0,8})(?:等|一行)?${MEANWHILE}(?<subject>${SOMEONE})`,
    ),
    confidence: 0.9,
  },
  {
    name: 'meets',
    sorts: ['EITHER'],
    pattern: d(`${SUBJECT}${LONG_GAP}{0,40}${EVENT}(?:了|过|到)?${NOT_OF_IT}${GAP}{0,8}(?<partner>${LIST})`),
    confidence: 0.93,
  },
  {
    name: 'joins',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(
      `(?<subject>${LIST})${GAP}{0,14}(?:参加|参与|出席)(?:了)?${GAP}{0,10}(?<partner>${LIST})${GAP}{0,10}${EVENT}`,
    ),
    confidence: 0.85,
  },
  {
    name: 'with-ahead',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(
      `(?:^|[，；])(?:在)?${GAP}{0,16}${WITH}${GAP}{0,14}(?<partner>${LIST})${BODIES_GAP}{0,24}?${EVENT}${MEANWHILE}(?<subject>${SOMEONE})`,
    ),
    confidence: 0.9,
  },
  {
    name: 'with',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(
      `${NO_PARTNER}${LED}(?<subject>${LIST})${LONG_GAP}{0,50}?${WITH}${GAP}{0,14}(?<partner>${LIST})${ITS_PEOPLE}${BODIES_GAP}{0,32}?${EVENT}`,
    ),
    confidence: 0.93,
  },
  {
    name: 'with-many',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(
      `${NO_PARTNER}(?<subject>${LIST})${LONG_GAP}{0,50}?${WITH}${GAP}{0,14}(?<partner>${SOMEONE}(?:(?=${GAP}{0,8}[、和与及])${GAP}{1,24}${ANYBODY}){1,8})[^，。；：！？“”\\n\uE001\uE007\uE010]{0,24}?${EVENT}`,
    ),
    confidence: 0.85,
  },
  {
    name: 'with-modified',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(
      `${NO_PARTNER}(?<subject>${LIST})${LONG_GAP}{0,50}?${WITH}${BODIES_GAP}{0,30}(?<partner>${SOMEONE}(?:[、和与及]${ANYBODY}){0,8})${BODIES_GAP}{0,32}?${EVENT}`,
    ),
    confidence: 0.85,
  },
  {
    name: 'with-relative',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(`${WITH}${GAP}{0,14}(?<partner>${LIST})${BODIES_GAP}{0,24}?${EVENT}(?:了|过)?的(?<subject>${SOMEONE})`),
    confidence: 0.85,
  },
  {
    name: 'with-zero',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(`${WITH}${GAP}{0,14}(?<partner>${LIST})${BODIES_GAP}{0,32}?${EVENT}`),
    confidence: 0.8,
  },
  {
    name: 'meets-zero',
    sorts: ['OBJECT', 'SUMMONS', 'EITHER'],
    pattern: d(`${EVENT}(?:了|过|到)?${NOT_OF_IT}${GAP}{0,12}(?<partner>${LIST})`),
    confidence: 0.8,
  },
  {
    // 包括中国、日本等15国在内的…协定（RCEP）周日签署: a long name may stand between
    name: 'among',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(`包[括含](?<subject>${PLURAL})(?:等[^，。；：\uE001-\uE010]{0,6})?在内的${BODIES_GAP}{0,60}${EVENT}`),
    confidence: 0.8,
  },
  {
    name: 'together',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(`(?<subject>${PLURAL}|${ADJACENT})${NO_WITNESS}(?:之间)?${BODIES_GAP}{0,36}${EVENT}`),
    confidence: 0.85,
  },
  {
    name: 'together-late',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(
      `(?<subject>${SOMEONE}(?:(?:、[和与及]?|和|与|及|同|跟)${SOMEONE})+)${NO_WITNESS}${LONG_GAP}{0,90}${EVENT}`,
    ),
    confidence: 0.75,
  },
  {
    name: 'both',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(`(?<both>两人|二人|两位领导人|他们(?!的))${GAP}{0,30}${EVENT}(?!前|时|期间|中)`),
    confidence: 0.75,
  },
  {
    name: 'taken-up',
    sorts: ['EITHER', 'JOINT'],
    pattern: d(
      `(?<taken>^|[，；]|此次|这次|本次|双方|两人|两国)的?${EVENT}(?:于|将|定于|是|在|当地|原定|计划)?[^，。；：“”\\n\uE001-\uE007]{0,30}(?:举行|进行|开始|登场)`,
    ),
    confidence: 0.75,
  },
];
