import type { Span } from '../../model/span.ts';
import type { Phrase, PhraseSort } from './phrase.ts';

/**
 * The shape of a text: the same length, with every phrase written as one private-use character for its sort and fillers,
 * so that patterns speak of participants as of letters and their offsets are those of the text.
 */
const SIGNS: Readonly<Record<PhraseSort, string>> = {
  PERSON: '\uE001',
  BODY: '\uE002',
  COUNTRY: '\uE003',
  SIDE: '\uE004',
  PAIR: '\uE005',
  TITLE: '\uE006',
  PRONOUN: '\uE007',
};
const FILLER = '\uE00F';
const EVENT_SIGN = '\uE010';
const NOBODY = '\uE011';

/** Sources of regexes over shapes. */
export const ANYBODY = `[\uE001-\uE007]${FILLER}*(?!${FILLER})`;
export const SOMEONE = `[\uE001\uE006\uE007]${FILLER}*(?!${FILLER})`;
export const PERSON = `\uE001${FILLER}*(?!${FILLER})`;
export const SIDE = `\uE004${FILLER}*(?!${FILLER})`;
export const EVENT = `${EVENT_SIGN}${FILLER}*(?!${FILLER})`;
/** 日美澳印四国外长, 塞内加尔等5个西非国家总统: how many they are, and by whom they are represented. */
const GROUP = `(?:(?:[0-9]{1,2}|[两三四五六七八九十])(?:个|名|位)?[^，。；：\uE001-\uE010]{0,3}国家?的?(?:[\uE004\uE006]${FILLER}*)?)?`;
/** 习近平和夫人彭丽媛: the second may be told as the first one's. */
const JOIN = '(?:、(?:以及|和|与|及)?|，?(?:以及|还有|和|与|及|暨|同|跟)(?:其?夫人|妻子|太太|丈夫)?|/)';
/** No participant, no event, no end of a clause. */
export const GAP = '[^，。；：！？“”\\n\uE001-\uE007\uE010]';
/** Between two of a list, the second with words before its name that are no known title: 外长王毅、专家组组长梁万年. */
const UNTITLED = `(?:、|，?(?:以及|还有|和|与|及|暨))${GAP}{0,14}?`;
/** 等成员国领导人: what those listed are, with more to come. What joins the next is no part of it, or lists could be read in many ways. */
const ET_CETERA = `(?:等|在内的)[^，。；：、和与及暨同跟/以还\uE001-\uE010]{0,8}(?:[\uE004\uE006]${FILLER}*(?!${FILLER}))?`;
/** One participant or several, joined: 王毅、何立峰等. */
export const LIST = `${ANYBODY}(?:${JOIN}${ANYBODY}){0,15}(?:等(?:[^，。；：与和同跟在将\uE001-\uE010]{0,6}?(?:[\uE004\uE006]${FILLER}*(?!${FILLER}))?)?)?${GROUP}`;
/** Lists one after the other, each closed by what they are: 习近平、普京等成员国领导人，莱希等观察员国领导人，以及埃尔多安等. */
export const ROLL = `${ANYBODY}(?:(?:${ET_CETERA}，?(?:以及|还有|和|与|及)?|${UNTITLED}|，?(?:同|跟)|/)${ANYBODY}){0,40}(?:等(?:[^，。；：与和同跟在将\uE001-\uE010]{0,6}?(?:[\uE004\uE006]${FILLER}*(?!${FILLER}))?)?)?${GROUP}`;
/** A list over commas too: one flat repetition, so that no stretch can be read in two ways. */
export const LONG_LIST = `${ANYBODY}(?:(?:${ET_CETERA})?(?:，|${UNTITLED}|，?(?:同|跟)|/)${ANYBODY}){0,40}(?:等(?:[^，。；：\uE001-\uE010]{0,6}?(?:[\uE004\uE006]${FILLER}*(?!${FILLER}))?)?)?${GROUP}`;
/** Two sides in a word: 两国元首, 中美. */
export const ONE_WORD = `[\uE004\uE005]${FILLER}*(?!${FILLER})`;
export const PLURAL = `(?:${ANYBODY}(?:${JOIN}${ANYBODY}){1,15}|[\uE004\uE005]${FILLER}*(?!${FILLER}))(?:等)?${GROUP}`;
/** Headlines name two people without a word between: 菅义伟习近平通电话. */
export const ADJACENT = `${PERSON} ?${PERSON}`;
/** No person and no event, no end of a clause: bodies and countries may stand here. */
export const BODIES_GAP = '[^，。；：！？“”\\n\uE001\uE006\uE007\uE010]';
/** As BODIES_GAP, over commas. */
export const LONG_GAP = '[^。；：！？“”\\n\uE001\uE006\uE007\uE010]';

/** The shape of `text` with these phrases (in order, none overlapping another). */
export function shapeOf(text: string, phrases: readonly Phrase[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, sort } of phrases) {
    out += text.slice(at, start) + SIGNS[sort] + FILLER.repeat(end - start - 1);
    at = end;
  }
  return out + text.slice(at);
}

/** The shape with these stretches made nobody's: names of assemblies, whose bodies take no part in a talk. */
export function blank(shape: string, spans: readonly Span[]): string {
  let out = shape;
  for (const { start, end } of spans) out = out.slice(0, start) + NOBODY.repeat(end - start) + out.slice(end);
  return out;
}

/** The same stretch, counted from `base`. */
export function relative({ start, end }: Span, base: number): Span {
  return { start: start - base, end: end - base };
}

/** The shape with one stretch marked as the event that a pattern is about. */
export function markEvent(shape: string, { start, end }: Span): string {
  return shape.slice(0, start) + EVENT_SIGN + FILLER.repeat(end - start - 1) + shape.slice(end);
}
