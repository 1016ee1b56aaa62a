import { Coverage } from './coverage.ts';
import { entryOf } from './gazetteer.ts';
import type { MentionRule, PlaceMention } from './types.ts';

/** Countries and places, wherever no body or person takes the word. */
export const places: MentionRule = {
  name: 'place-lexicon',
  find({ document: { text }, tokens, mentions }) {
    const taken = new Coverage(text.length, mentions);
    return tokens.all.flatMap((token): PlaceMention[] => {
      const country = entryOf(token, 'country');
      const place = entryOf(token, 'place');
      if ((country === undefined && place === undefined) || taken.touches(token)) return [];
      const span = { start: token.start, end: token.end, surface: text.slice(token.start, token.end) };
      const code = country?.code ?? place?.country ?? null;
      return [{ kind: country ? 'COUNTRY' : 'PLACE', ...span, country: code, rule: 'place-lexicon', confidence: 0.95 }];
    });
  },
};
