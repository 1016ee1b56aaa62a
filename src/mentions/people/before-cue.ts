import { isHan, runLeft } from '../characters.ts';
import { entryOf } from '../gazetteer.ts';
import type { MentionRule } from '../types.ts';
import { type Found, free } from './free.ts';
import { nameEnd } from './names.ts';

const OPENS = /[。；！？，：“”（、\n]/u;

/** A name at the head of a clause, right before a word of speech or a title and one: 束珏婷|表示, 全光勋|牧师表示. */
export const peopleBeforeCue: MentionRule = {
  name: 'person-cue',
  find(reading, sentences) {
    const { document, tokens, lexicon, titles } = reading;
    const { text } = document;
    const starts = new Set(sentences.map(({ start }) => start));
    const bare = new Map(titles.flatMap(({ start, end, postStart }) => (start === postStart ? [[end, start]] : [])));
    const found = tokens.all.flatMap((cue): Found[] => {
      if (entryOf(cue, 'cue')?.cue.sort !== 'say') return [];
      const last = bare.get(cue.start) ?? cue.start;
      const opening = runLeft(text, last, 8, (c, at) => isHan(c) && !starts.has(at + 1));
      if (!starts.has(opening) && !OPENS.test(text[opening - 1] ?? '')) return [];
      const end = nameEnd(text, opening, tokens, lexicon);
      return end === last && end - opening >= 2 && tokens.startingAt(opening) === undefined
        ? [{ start: opening, end }]
        : [];
    });
    return free(reading, 'person-cue', 0.75, found);
  },
};
