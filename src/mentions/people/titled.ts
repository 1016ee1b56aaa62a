import { entryOf } from '../gazetteer.ts';
import type { MentionRule } from '../types.ts';
import { free } from './free.ts';
import { cutsWord, nameEnd } from './names.ts';

/** The outlet's own people, who bring the story and are not of it: 本台记者. */
const OWN_REPORTER =
  /^(?:本[台报社刊网]|我[台报社]).{0,8}(?:记者|编辑|主播|特派员|通讯员)$|本[台报社刊网].{0,6}(?:记者|编辑|主播|特派员|通讯员)$/u;

/** A title that is a verb as often: 代表|越方签字 names nobody. */
const VERB_TOO = /^(?:代表|翻译|主持|编辑)$/u;
const SPEAKS = /^(?:[说称指问，、（]|表示|认为|强调|出席)/u;

/** A name right behind a title: 越南国会主席|王庭惠, 美国国务卿|布林肯. */
export const peopleAfterTitle: MentionRule = {
  name: 'person-title',
  find(reading) {
    const { document, tokens, lexicon, titles } = reading;
    const { text } = document;
    const whole = titles.filter(
      ({ start, end }) => !cutsWord(text, end) && !OWN_REPORTER.test(text.slice(start - 2, end)),
    );
    const found = whole.flatMap(({ end, surface }) => {
      const name = { start: end, end: nameEnd(document.text, end, tokens, lexicon) };
      const known = entryOf(tokens.startingAt(end), 'person') !== undefined;
      return VERB_TOO.test(surface) && !known && !SPEAKS.test(text.slice(name.end, name.end + 2)) ? [] : [name];
    });
    return free(reading, 'person-title', 0.92, found);
  },
};
