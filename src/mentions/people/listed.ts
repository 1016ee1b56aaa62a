import type { MentionRule } from '../types.ts';
import { type Found, free } from './free.ts';
import { nameEnd } from './names.ts';

/** A name in a list beside one that is known: 马朝旭、秦岚、谢锋等. */
export const peopleInLists: MentionRule = {
  name: 'person-list',
  find(reading) {
    const { document, tokens, lexicon, mentions } = reading;
    const { text } = document;
    const found: Found[] = [];
    let reached = 0;
    for (const known of mentions) {
      // a list whose names are all known is read once
      if (known.kind !== 'PERSON' || known.end < reached) continue;
      let at = known.end;
      while (text[at] === '、') {
        const end = nameEnd(text, at + 1, tokens, lexicon);
        const closed = '、和及与等，。；（'.includes(text[end] ?? '。');
        if (end - at < 3 || !closed) break;
        found.push({ start: at + 1, end });
        at = end;
      }
      reached = at;
    }
    return free(reading, 'person-list', 0.8, found);
  },
};
