import { isHan } from './characters.ts';
import type { MentionRule, PersonMention } from './types.ts';

/** A surname and a title for somebody the article names in full: 习主席, 蔡总统. The form is part of the name. */
export const peopleBySurname: MentionRule = {
  name: 'person-surname',
  find({ document: { text }, titles, mentions, lexicon }) {
    const people = mentions.filter((mention): mention is PersonMention => mention.kind === 'PERSON');
    return titles.flatMap(({ postStart, end }): PersonMention[] => {
      const start = postStart - 1;
      const surname = text[start] ?? '';
      if (!lexicon.surnames.has(surname) || isNamePart(text[start - 1], people, start)) return [];
      const named = new Map(
        people
          .filter(({ surface }) => surface.startsWith(surname) && !surface.includes('·'))
          .map((p) => [p.ref ?? p.surface, p]),
      );
      const [only] = named.values();
      if (named.size !== 1 || only === undefined || only.surface.length > 4) return [];
      const rest = { kind: 'PERSON', ref: only.ref } as const;
      return [{ ...rest, start, end, surface: text.slice(start, end), rule: 'person-surname', confidence: 0.85 }];
    });
  },
};

function isNamePart(before: string | undefined, people: readonly PersonMention[], at: number): boolean {
  return people.some(({ start, end }) => start <= at && at < end) || (isHan(before) && /[·]/u.test(before ?? ''));
}
