import type { Span } from '../../model/span.ts';

/** A year or month as told: a number, an offset from the anchor (去年 is −1), or from the one last told (同年 is 0). */
export interface Point {
  readonly from: 'NUMBER' | 'ANCHOR' | 'TOLD';
  readonly value: number;
}

export type Halfday = 'DAWN' | 'MORNING' | 'NOON' | 'AFTERNOON' | 'EVENING' | 'NIGHT';

/** Whether the time is an end of a stretch that the text leaves open: 7月以来, 年底之前, 会后. */
export type Bound = 'SINCE' | 'BEFORE' | 'AFTER';

/** Part of a month: first, second and last ten days; 初 and 底 are told apart from 上旬 and 下旬, though their days are the same. */
export type MonthPart = 'FIRST_TEN' | 'MIDDLE_TEN' | 'LAST_TEN' | 'START' | 'END';

/** Part of a year, in months, both included: 上半年 is a HALF of 1 to 6, 前11个月 are MONTHS of 1 to 11. */
export interface YearPart {
  readonly unit: 'HALF' | 'QUARTER' | 'MONTHS';
  readonly first: number;
  readonly last: number;
}

export type TimeUnit = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

export type FestivalName =
  | '元旦'
  | '春节'
  | '除夕'
  | '元宵'
  | '五一'
  | '端午'
  | '中秋'
  | '重阳'
  | '国庆'
  | '双十'
  | '感恩节'
  | '圣诞';

/** What an expression states, by kind. Weekdays are 0 (Sunday) to 6; `week` 0 is this week (本周), null where none is told. */
export type TimeMeaning =
  | {
      readonly kind: 'DAY';
      readonly year: Point | null;
      readonly month: Point | null;
      readonly day: number;
      readonly weekday: number | null;
      /** 今天（20日）: days from the speaker's today, 0 for 今天. */
      readonly offset: number | null;
      readonly until: { readonly year: Point | null; readonly month: Point | null; readonly day: number } | null;
    }
  | { readonly kind: 'NEAR_DAY'; readonly offset: number; readonly until: number | null }
  | { readonly kind: 'TOLD_DAY'; readonly offset: number }
  | { readonly kind: 'HALFDAY' }
  | {
      readonly kind: 'WEEKDAY';
      readonly week: number | null;
      readonly weekday: number;
      readonly until: number | null;
    }
  /** `week` is null for a bare 周末. */
  | { readonly kind: 'WEEK'; readonly week: number | null; readonly weekend: boolean }
  | {
      readonly kind: 'MONTH';
      readonly year: Point | null;
      readonly month: Point;
      readonly part: MonthPart | null;
      readonly until: { readonly year: Point | null; readonly month: Point; readonly part: MonthPart | null } | null;
    }
  | { readonly kind: 'YEAR'; readonly year: Point; readonly part: YearPart | null; readonly until: Point | null }
  | { readonly kind: 'QUARTER'; readonly offset: number }
  | { readonly kind: 'DECADE'; readonly first: number | null }
  /** 三天后 is +3 DAY; the amount of 几天前 is null. */
  | { readonly kind: 'OFFSET'; readonly amount: number | null; readonly sign: -1 | 1; readonly unit: TimeUnit }
  /** A stretch that ends or begins at the anchor: 过去50年, 未来10年, 两个月来. */
  | { readonly kind: 'DURATION'; readonly amount: number | null; readonly sign: -1 | 1; readonly unit: TimeUnit }
  | {
      readonly kind: 'FESTIVAL';
      readonly year: Point | null;
      readonly festival: FestivalName;
      /** 春节期间: the days about it, not the day. */
      readonly about: boolean;
    }
  /** 近日, 日前, 不久前: no day can be told. */
  | { readonly kind: 'VAGUE' };

/** A time expression in place: its span, what it states, the part of the day, and whether it bounds an open stretch. */
export type TimeExpression = Span & {
  readonly halfday: Halfday | null;
  readonly bound: Bound | null;
} & TimeMeaning;

export type Groups = Readonly<Record<string, string | undefined>>;

/** One form of expression: what it looks like (sticky, to be tried at one place), and what the match states; null to decline. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => TimeMeaning | null;
}
