import type { MeetingStatus } from '../../model/entity.ts';

/** What the words around a contact say of whether it takes place; null where they tell of no contact at all. */
export interface StatusPattern {
  readonly name: string;
  readonly status: MeetingStatus | null;
  /** Words between the start of the clause and the contact. */
  readonly before: RegExp | null;
  /** Words that follow the contact in its clause. */
  readonly after: RegExp | null;
}

/** 元首通话达成的共识, 会晤重要成果, 会谈两个月来: what came of a contact, or the time since, tells that it was. */
export const CAME_OF_IT =
  /^(?:所|时|中|期间)?(?:达成|的?(?:重要|一系列|各项|有关|相关|积极)?(?:共识|成果|精神)|后?(?:[两二三四五六七八九十几数半]|[0-9]{1,2})多?个?(?:多?月|星期|周|年|天)(?:以来|来|后|之后)|以来)/u;

/** Whether the words behind a contact look back on it, whenever it was. */
export function isLookedBackOn(after: string): boolean {
  return CAME_OF_IT.test(after);
}

/** In this order: the first that fits decides; none means HELD, or PLANNED where its time lies ahead. */
export const STATUS_PATTERNS: readonly StatusPattern[] = [
  {
    name: 'told-of',
    status: 'HELD',
    before: null,
    after: CAME_OF_IT,
  },
  {
    name: 'denied',
    status: 'DENIED',
    before:
      /(?:没有|并未|未曾|从未|从来没有|否认|拒绝|不会|不曾|尚未|不愿|无意|不再|未能|不打算)[^，。；]{0,30}$|[未没]$/u,
    after: null,
  },
  {
    name: 'cancelled',
    status: 'CANCELLED',
    before: /(?:取消|推迟|延期|延后|搁置|叫停)(?:了|原定)?[^，。；访]{0,24}$/u,
    after: /^[^，。；]{0,8}(?:取消|推迟|延期|延后|告吹|流产|被搁置)/u,
  },
  {
    name: 'habitual',
    status: null,
    before:
      /(?:每(?:个?[天日月年周次]|个?星期|季|半年)|历届|历次|以往|多次|定期|经常|通常|往年|一向|一直|频繁|不断|时常|常常|屡次|曾多次|每次)[^，。；]{0,20}$|(?:(?<![0-9第])[2-9]|[0-9]{2,3}|(?<!第)[两三四五六七八九十数])次$/u,
    // 一年里见面8次 is none of them
    after: /^[了过]?(?:至少|大约|约|近|逾|超过)?(?:[2-9]|[0-9]{2,3}|[两三四五六七八九十数几多]+)余?次/u,
  },
  {
    name: 'wished',
    status: null,
    before:
      /(?:希望|期待|呼吁|愿意?|要求|敦促|建议|提议|邀请|寻求|主张|应当|应该|必须|如果|如(?=[能果])|若|一旦|假如|倘若|无需|需要|是否|能否|让(?!步)|支持|推动|促成(?!了)|争取|反对|禁止|允许|获准|可(?!能|望|谓)|(?<![重主需次摘纪])要)[^，。；]{0,30}$/u,
    after:
      /^(?:的?(?:机会|机率|可能性不大|条件|前提|必要)|[^，。；]{0,8}(?:没有|尚无|并无|暂无)(?:任何)?(?:具体|明确)?的?(?:计划|安排|时间表|打算))/u,
  },
  {
    name: 'possible',
    status: 'POSSIBLE',
    before: /(?:可能|或将|考虑|有望|不排除|协调|能否|是否|或会|也许|商讨|探讨|讨论)[^，。；]{0,40}$/u,
    after:
      /^(?:最[早快])?(?:可能|或将?|有望)[^，。；]{0,20}(?:举行|登场|召开|进行|成行|实现)|^[^，。；]{0,6}(?:(?:也)?在(?:协调|安排|商议)|协调中|的可能性)/u,
  },
  {
    name: 'planned',
    status: 'PLANNED',
    before:
      /(?:同意|商定|约定|将(?!近|其|此|从|军)|拟|计划|预计|定于|料|准备|即将|原定|预定|打算|安排(?!了)|明[天日年]|将要|筹备|待)[^，。；]{0,60}$/u,
    after: /^将(?![军近其此])|^[^，。；]{0,12}(?:定于|将(?:于|在)|即将|拟于|(?:正在|正|加紧)?筹备|正在准备|提上日程)/u,
  },
  {
    name: 'ongoing',
    status: 'ONGOING',
    before: /(?:正在|正(?:与|同|和|在|举行)|继续)[^，。；]{0,24}$/u,
    after:
      /^[^，。；]{0,24}(?:正在(?:举行|进行|召开)|继续(?:举行|进行)|揭幕|开幕(?![式致典发演讲上时])|拉开(?:序幕|帷幕)|进入第)/u,
  },
];

/** `before` is the clause up to the contact, `after` what follows it; `ahead` says that its time lies in the future. */
export function statusOf(before: string, after: string, ahead: boolean): MeetingStatus | null {
  for (const { before: left, after: right, status } of STATUS_PATTERNS) {
    if (left?.test(before) || right?.test(after)) return status;
  }
  return ahead ? 'PLANNED' : 'HELD';
}
