import { isStop } from '../characters.ts';
import { entryOf } from '../gazetteer.ts';
import type { MentionRule, Reading } from '../types.ts';
import { type Found, free } from './free.ts';

/** Whether a transliterated name goes on for two characters or more that begin no word: 埃尔丹|德森 is not the 埃尔丹 we know. */
function runsOn({ document: { text }, lexicon, tokens }: Reading, { start, end }: Found): boolean {
  const isPart = (at: number): boolean => lexicon.transliteration.has(text[at] ?? '') && !isStop(text[at]);
  for (let at = start; at < end; at += 1) if (!isPart(at)) return false;
  return isPart(end) && isPart(end + 1) && !tokens.startingAt(end) && !tokens.startingAt(end + 1);
}

/** People that the lexicon knows by this form: 习近平, 川普, 布林肯. */
export const peopleOfLexicon: MentionRule = {
  name: 'person-lexicon',
  find(reading) {
    const { lexicon, tokens } = reading;
    const { text } = reading.document;
    const known = tokens.of('person').filter((token) => {
      // 约翰·博尔顿 is not the lexicon's 约翰: a name with a dot is read as a whole
      if (text[token.start - 1] === '·' || text[token.end] === '·') return false;
      // two characters inside a longer transliteration are no name of their own: 卡|米莱|利
      const before = text[token.start - 1] ?? '';
      const inside =
        lexicon.transliteration.has(before) && !isStop(before) && tokens.endingAt(token.start) === undefined;
      // the article's own 约翰·克里森 shortened is no 克里
      const longer = (): boolean => tokens.occurrences(`·${text.slice(token.start, token.end + 1)}`) > 0;
      // 柏纳|多神父: a character more, and then the title that stands behind names
      const goesOn =
        lexicon.transliteration.has(text[token.end] ?? '') &&
        entryOf(tokens.startingAt(token.end + 1), 'post') !== undefined &&
        tokens.startingAt(token.end) === undefined;
      if (runsOn(reading, token)) return false;
      return token.end - token.start > 2 || (!inside && !goesOn && !longer());
    });
    return free(reading, 'person-lexicon', 0.97, known);
  },
};
