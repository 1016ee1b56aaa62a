import { groupBy } from '../../model/group.ts';
import { Coverage } from '../coverage.ts';
import type { MentionRule, PersonMention } from '../types.ts';

/** A surname and a title for somebody the article names in full: 习主席, 蔡总统. The form is part of the name. */
export const peopleBySurname: MentionRule = {
  name: 'person-surname',
  find({ document: { text }, titles, mentions, lexicon }) {
    const people = mentions.filter((mention): mention is PersonMention => mention.kind === 'PERSON');
    const taken = new Coverage(text.length, people);
    const named = new Map(
      [...groupBy(people, ({ surface }) => surface[0] ?? '')].map(([surname, own]) => [
        surname,
        new Map(own.flatMap((p) => (p.surface.includes('·') ? [] : [[p.ref ?? p.surface, p] as const]))),
      ]),
    );
    return titles.flatMap(({ postStart, end }): PersonMention[] => {
      const start = postStart - 1;
      const surname = text[start] ?? '';
      if (!lexicon.surnames.has(surname) || text[start - 1] === '·' || taken.touches({ start, end: start + 1 }))
        return [];
      const [only, another] = named.get(surname)?.values() ?? [];
      if (only === undefined || another !== undefined || only.surface.length > 4) return [];
      const rest = { kind: 'PERSON', ref: only.ref } as const;
      return [{ ...rest, start, end, surface: text.slice(start, end), rule: 'person-surname', confidence: 0.85 }];
    });
  },
};
