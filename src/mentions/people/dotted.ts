import { isStop, runLeft } from '../characters.ts';
import { entryOf } from '../gazetteer.ts';
import type { MentionRule } from '../types.ts';
import { type Found, free } from './free.ts';
import { transliterationEnd } from './names.ts';

/** Names in two parts or more with dots between: 约翰·克里, 马修·阿克塞尔罗德. */
export const peopleWithDots: MentionRule = {
  name: 'person-dotted',
  find(reading, sentences) {
    const { document, tokens, lexicon } = reading;
    const { text } = document;
    const found = sentences.flatMap((sentence): Found[] => {
      const out: Found[] = [];
      for (
        let dot = text.indexOf('·', sentence.start);
        dot >= 0 && dot < sentence.end;
        dot = text.indexOf('·', dot + 1)
      ) {
        if (dot < (out.at(-1)?.end ?? 0)) continue;
        const start = runLeft(text, dot, 10, (c, at) => {
          const other = tokens.endingAt(at + 1);
          if (other !== undefined && other.end - other.start > 1 && entryOf(other, 'person') === undefined)
            return false;
          return c === '-' || (lexicon.transliteration.has(c) && !isStop(c));
        });
        const end = transliterationEnd(text, start, tokens, lexicon);
        if (start < dot && end > dot + 1) out.push({ start, end });
      }
      return out;
    });
    return free(reading, 'person-dotted', 0.88, found);
  },
};
