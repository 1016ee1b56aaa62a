import type { Lexicon } from './types.ts';

/** Lower-case ASCII with hyphens: us-secretary-of-state. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Dots of foreign names other than this lexicon's, U+00B7. */
const OTHER_DOT = /[•‧∙⋅・･]/u;

/** Blanks at an end, two in a row, or of another kind than the plain one. */
const ODD_BLANK = /^\s|\s$|\s\s|[^\S ]/u;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly short?: readonly string[];
  readonly latin?: readonly string[];
}

function faultOf(form: string): string | null {
  if (form === '') return 'an empty form; take one | away';
  if (ODD_BLANK.test(form)) return `"${form}", which holds an odd blank`;
  return OTHER_DOT.test(form) ? `"${form}", whose dot is not ·` : null;
}

function faultsOf(kind: string, rows: Iterable<Row>): string[] {
  return [...rows].flatMap(({ id, name, aliases, short = [], latin = [] }) => {
    const faults = [name, ...aliases, ...short, ...latin].flatMap((form) => faultOf(form) ?? []);
    return [
      ...(SLUG.test(id) ? [] : [`${kind}: the id "${id}" is not of lower-case letters, digits and single hyphens`]),
      ...faults.map((fault) => `${kind}: ${id} has ${fault}`),
    ];
  });
}

/**
 * Faults in how rows are written, one sentence each: ids that are no slugs, empty forms, odd blanks and dots, and people
 * called by an ordinary word (高度), whom the reader would find everywhere.
 */
export function oddForms(lexicon: Lexicon): string[] {
  const { people, organisations, offices, policies, words } = lexicon;
  return [
    ...faultsOf('people', people.values()),
    ...faultsOf('organisations', organisations.values()),
    ...faultsOf('offices', offices.values()),
    ...faultsOf('policies', policies.values()),
    ...[...people.values()].flatMap(({ id, name, aliases }) =>
      [name, ...aliases].filter((form) => words.has(form)).map((form) => `people: "${form}" of ${id} is a word`),
    ),
  ];
}
