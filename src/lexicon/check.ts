import { GuanxiError } from '../errors.ts';
import { type DayInterval, intervalOf } from '../model/date.ts';
import { oddForms } from './check-forms.ts';
import { looseTies } from './check-ties.ts';
import type { Lexicon, LexiconTerm } from './types.ts';

interface Named {
  readonly id: string;
  readonly forms: readonly string[];
}

/** Forms that two rows of one kind share: which of them is meant nobody could tell. */
function duplicateForms(kind: string, rows: readonly Named[]): string[] {
  const owner = new Map<string, string>();
  return rows.flatMap(({ id, forms }) =>
    forms.flatMap((form) => {
      const other = owner.get(form);
      owner.set(form, other ?? id);
      return other === undefined ? [] : [`${kind}: "${form}" stands for ${other} and for ${id}`];
    }),
  );
}

const named = (
  rows: Iterable<{ readonly id: string; readonly name: string; readonly aliases: readonly string[] }>,
): Named[] => [...rows].map(({ id, name, aliases }) => ({ id, forms: [name, ...aliases] }));

/** References to rows that are not there. */
function unknownReferences(lexicon: Lexicon): string[] {
  const { people, organisations, offices, countries } = lexicon;
  const lost = (where: string, id: string | null, rows: ReadonlyMap<string, unknown>): string[] =>
    id === null || rows.has(id) ? [] : [`${where}: there is no "${id}"`];
  return [
    ...[...organisations.values()].flatMap(({ id, parent, country }) => [
      ...lost(`organisations: the parent of ${id}`, parent, organisations),
      ...lost(`organisations: the country of ${id}`, country, countries),
    ]),
    ...[...offices.values()].flatMap(({ id, organisation, country }) => [
      ...lost(`offices: the organisation of ${id}`, organisation, organisations),
      ...lost(`offices: the country of ${id}`, country, countries),
    ]),
    ...[...people.values()].flatMap(({ id, country }) => lost(`people: the country of ${id}`, country, countries)),
    ...[...lexicon.policies.values()].flatMap(({ id, country }) =>
      lost(`policies: the country of ${id}`, country, countries),
    ),
    ...lexicon.places.flatMap(({ name, country }) => lost(`places: the country of ${name}`, country, countries)),
    ...lexicon.outlets.flatMap(({ organisation }) => lost('outlets', organisation, organisations)),
    ...lexicon.terms.flatMap(({ person, office }) => [
      ...lost(`terms: ${person} as ${office}`, person, people),
      ...lost(`terms: ${person} as ${office}`, office, offices),
    ]),
  ];
}

/** The values that a cell of a closed column may have. */
const CLOSED = {
  gender: ['F', 'M'],
  organisation: ['GOVERNMENT', 'MINISTRY', 'PARTY', 'MILITARY', 'COMPANY', 'MEDIA', 'INTERNATIONAL', 'OTHER'],
  policy: ['AGREEMENT', 'LAW', 'INITIATIVE', 'DOCTRINE'],
  holders: ['one', 'several'],
  stance: [
    'SAID',
    'ASKED',
    'DENIED',
    'ANNOUNCED',
    'DEMANDED',
    'WARNED',
    'PROMISED',
    'CRITICISED',
    'PRAISED',
    'NO_COMMENT',
  ],
  cue: ['say', 'loose', 'message', 'relay', 'report'],
  surname: ['han', 'compound', 'korean', 'japanese'],
} as const;

/** Cells of closed columns that hold something else. */
function oddValues(lexicon: Lexicon): string[] {
  const odd = (where: string, column: keyof typeof CLOSED, cell: string | null): string[] => {
    const allowed: readonly string[] = CLOSED[column];
    return cell === null || allowed.includes(cell) ? [] : [`${where}: "${cell}" is none of ${allowed.join(', ')}`];
  };
  return [
    ...[...lexicon.people.values()].flatMap(({ id, gender }) => odd(`people: ${id}`, 'gender', gender)),
    ...[...lexicon.organisations.values()].flatMap(({ id, kind }) => odd(`organisations: ${id}`, 'organisation', kind)),
    ...[...lexicon.offices.values()].flatMap(({ id, holders }) => odd(`offices: ${id}`, 'holders', holders)),
    ...[...lexicon.policies.values()].flatMap(({ id, kind }) => odd(`policies: ${id}`, 'policy', kind)),
    ...lexicon.cues.flatMap(({ cue, stance, sort }) => [
      ...odd(`cues: ${cue}`, 'stance', stance),
      ...odd(`cues: ${cue}`, 'cue', sort),
    ]),
    ...[...lexicon.surnames].flatMap(([surname, sort]) => odd(`surnames: ${surname}`, 'surname', sort)),
  ];
}

/** The days that a term surely takes up; null where an end is not known. `2016` as an end is known to the year only. */
function surely({ since, until }: LexiconTerm): DayInterval | null {
  const first = since === null ? null : intervalOf(since)?.last;
  const last = until === null ? null : intervalOf(until)?.first;
  return first == null || last == null ? null : { first, last };
}

/** Dates that are none or run backwards. */
function wrongDates(terms: readonly LexiconTerm[]): string[] {
  return terms.flatMap(({ person, office, since, until }) => {
    const where = `terms: ${person} as ${office}`;
    const bad = [since, until].filter((date) => date !== null && intervalOf(date) === null);
    if (bad.length > 0) return [`${where}: "${bad[0]}" is no date`];
    const from = since === null ? null : intervalOf(since);
    const to = until === null ? null : intervalOf(until);
    return from !== null && to !== null && from.first > to.last ? [`${where}: ends before it begins`] : [];
  });
}

const later = (a: string, b: string): string => (a < b ? b : a);

/** Days on which two people surely held an office that one person holds; one day may end a term and begin the next. */
function doubleHolders(lexicon: Lexicon): string[] {
  const held = new Map<string, (DayInterval & { readonly person: string })[]>();
  for (const term of lexicon.terms) {
    const days = surely(term);
    if (days === null || lexicon.offices.get(term.office)?.holders !== 'one') continue;
    held.set(term.office, [...(held.get(term.office) ?? []), { ...days, person: term.person }]);
  }
  return [...held].flatMap(([office, terms]) =>
    terms.flatMap((a, i) =>
      terms
        .slice(i + 1)
        .filter((b) => a.person !== b.person && a.first < b.last && b.first < a.last)
        .map((b) => `terms: ${a.person} and ${b.person} both hold ${office} on ${later(a.first, b.first)}`),
    ),
  );
}

/** Everything wrong with the tables taken together, one sentence each; empty for a sound lexicon. */
export function findFaults(lexicon: Lexicon): string[] {
  const { people, organisations, offices, policies, countries } = lexicon;
  const lands = [...countries.values()].map(({ code, name, aliases }) => ({ id: code, name, aliases }));
  return [
    ...duplicateForms('people', named(people.values())),
    ...duplicateForms('organisations', named(organisations.values())),
    ...duplicateForms('offices', named(offices.values())),
    ...duplicateForms('policies', named(policies.values())),
    ...duplicateForms('countries', named(lands)),
    ...duplicateForms('places', named(lexicon.places.map(({ name, aliases }) => ({ id: name, name, aliases })))),
    ...unknownReferences(lexicon),
    ...oddValues(lexicon),
    ...oddForms(lexicon),
    ...looseTies(lexicon),
    ...wrongDates(lexicon.terms),
    ...doubleHolders(lexicon),
  ];
}

/**
 * Refuses a lexicon whose tables do not fit together: a form of two rows of one kind, a reference to nothing, an
 * impossible date, two holders of an office that one person holds, an odd form, an office of another country than its
 * body's. Throws LEXICON with every fault found.
 */
export function checkLexicon(lexicon: Lexicon): void {
  const faults = findFaults(lexicon);
  if (faults.length > 0) {
    throw new GuanxiError('LEXICON', `the lexicon does not fit together; mend these rows:\n${faults.join('\n')}`);
  }
}
