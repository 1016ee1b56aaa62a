import type { MentionRule } from '../types.ts';
import { type Found, free } from './free.ts';
import { transliterationEnd, transliterationStart } from './names.ts';

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
        const start = transliterationStart(reading, dot, 10);
        const end = transliterationEnd(text, start, tokens, lexicon);
        if (start < dot && end > dot + 1) out.push({ start, end });
      }
      return out;
    });
    return free(reading, 'person-dotted', 0.88, found);
  },
};
