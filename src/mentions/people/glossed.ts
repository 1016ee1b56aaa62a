import { flatMap } from '../../model/flat-map.ts';
import { within } from '../../model/span.ts';
import { searcher } from '../../sentences/pattern-set.ts';
import { isHan, isStop } from '../characters.ts';
import { entryOf } from '../gazetteer.ts';
import type { MentionRule, Reading } from '../types.ts';
import { type Found, free } from './free.ts';
import { hanNameEnd, transliterationStart } from './names.ts';

const GLOSS = /（(?<latin>[A-Z][A-Za-zÀ-ž.'’ -]{2,40}[a-zÀ-ž.])(?:[，,；][^（）]{0,30})?）/gu;
const glossesIn = searcher(GLOSS);
const BODY =
  /\b(?:Inc|Ltd|Corp|Co|University|Institute|Council|Committee|Party|News|Times|Post|Press|Center|Centre|Association|Foundation|Group|Bank|Ministry|Department|Agency|Act|Agreement|Commission|Court|Union|Forum|Fund|Office|Organization|Programme|Program|Plan|Initiative|Alliance|of|for|and|the|The)\b/u;

const NO_PERSON = /(?:公司|基金|森林|公园|大学|中心|集团|银行|协会|品牌|药物|病毒|事务所)$/u;
const HAN_NAME = 3;
const WHOLE_NAME = /[a-z.] [A-Z]/u;
const LONGEST_AFTER_TITLE = 14;
/** More characters than any title has. */
const LONGEST_TITLE = 100;
/** No name but a transliterated one has more characters. */
const LONGEST_OTHER = 5;
/** Words that stand in no name: 之一的|达沃·米勒. */
const PHRASE = /[的是有在个了为]/u;
const WHOLLY_NAME = /^[\p{Script=Han}·-]{2,14}$/u;

/** Start of a Chinese name that ends at `end` and begins where a word of the lexicon or a clause ends: 成员|沈东晖（Simon Shen）. */
function hanNameBefore({ document: { text }, tokens, lexicon }: Reading, end: number): number | null {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    const opens = !isHan(text[start - 1]) || isStop(text[start - 1]) || tokens.endingAt(start) !== undefined;
    if (opens && hanNameEnd(text, start, tokens, lexicon) === end) return start;
  }
  return null;
}

/** A name and its Latin form in brackets: 吉娜·雷蒙多（Gina Raimondo）. */
export const peopleWithGloss: MentionRule = {
  name: 'person-gloss',
  find(reading, sentences) {
    const { document, tokens, lexicon, titles } = reading;
    const { text } = document;
    const found = flatMap(glossesIn(text, sentences), ({ start: end, groups }): Found[] => {
      const latin = groups.latin ?? '';
      if (BODY.test(latin) || !/[a-z] [A-Z]|^[A-Z][a-z]+$/u.test(latin)) return [];
      const token = tokens.endingAt(end);
      if (token !== undefined && entryOf(token, 'person') === undefined) return [];
      const title = within(titles, { start: end - LONGEST_AFTER_TITLE - LONGEST_TITLE, end: end - 1 }).findLast(
        (t) => end - t.end <= LONGEST_AFTER_TITLE,
      );
      // between a title and the bracket stands the name, whatever its characters; a long one may have words before it
      const between = title === undefined ? '' : text.slice(title.end, end);
      const whole =
        between.length <= LONGEST_OTHER ||
        (between.includes('·') && !PHRASE.test(between)) ||
        [...between].every((c) => c === '-' || lexicon.transliteration.has(c));
      if (title !== undefined && WHOLLY_NAME.test(between) && whole && !isStop(between[0]))
        return [{ start: title.end, end }];
      // 里昂（Lyon）, 乐高（Lego）: without a title one Latin word is a place's or a company's as often as a person's
      if (NO_PERSON.test(text.slice(end - 3, end)) || (token === undefined && !WHOLE_NAME.test(latin))) return [];
      const han = hanNameBefore(reading, end);
      if (han !== null) return [{ start: han, end }];
      const start = transliterationStart(reading, end, 20);
      if (end - start >= 2) return [{ start, end }];
      const surname = end - HAN_NAME;
      return hanNameEnd(text, surname, tokens, lexicon) === end && WHOLE_NAME.test(latin)
        ? [{ start: surname, end }]
        : [];
    });
    return free(reading, 'person-gloss', 0.9, found);
  },
};
