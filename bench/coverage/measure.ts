import { latinKey } from '../../src/entities/people.ts';
import type { Lexicon } from '../../src/lexicon/types.ts';

/** A name of the raw counts: how often it was seen, and the Chinese forms that stood before it, with their counts. */
export interface Seen {
  readonly name: string;
  readonly times: number;
  readonly spellings: readonly { readonly form: string; readonly times: number }[];
}

/** How much of the names that were seen often enough the lexicon knows. */
export interface Coverage {
  readonly known: number;
  /** Names that a reviewer marked as none of ours. */
  readonly notOurs: number;
  readonly missing: readonly Seen[];
  /** Spellings of known people that no form of theirs explains. */
  readonly spellings: readonly { readonly name: string; readonly form: string; readonly times: number }[];
}

/** The part of the names that are known or none of ours, between 0 and 1; 1 where there are no names. */
export function share({ known, notOurs, missing }: Coverage): number {
  const settled = known + notOurs;
  return missing.length === 0 ? 1 : settled / (settled + missing.length);
}

/** Spellings seen less often than this are mostly misprints: 蓬佩澳. */
const REAL_SPELLING = 5;

const SPELLING = /^(?<form>.+):(?<times>\d+)$/u;

/** The rows of a table of raw counts: `Joe Biden⇥1126⇥拜登:691 乔·拜登:172`; the first line names the columns. */
export function readCounts(content: string): Seen[] {
  return content
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', times = '', forms = ''] = line.split('\t');
      const spellings = forms.split(' ').flatMap((cell) => {
        const { form, times: count } = SPELLING.exec(cell)?.groups ?? {};
        return form === undefined ? [] : [{ form, times: Number(count) }];
      });
      return { name, times: Number(times), spellings };
    });
}

const lastPart = (form: string): string => form.split('·').at(-1) ?? form;

/** Forms by which `id` may be meant, ends of longer ones too: 乔·拜登 explains 总统拜登. */
function explains(lexicon: Lexicon, id: string | undefined, spelling: string): boolean {
  const person = lexicon.people.get(id ?? '');
  return person === undefined || [person.name, ...person.aliases].some((form) => spelling.endsWith(lastPart(form)));
}

function split(seen: readonly Seen[], notOurs: ReadonlySet<string>, isKnown: (name: string) => boolean) {
  const known = seen.filter(({ name }) => isKnown(name));
  const rest = seen.filter(({ name }) => !isKnown(name));
  const missing = rest.filter(({ name }) => !notOurs.has(name));
  return { known: known.length, notOurs: rest.length - missing.length, missing, found: known };
}

/**
 * How many of these people, named in Latin letters, the lexicon knows, and which of their spellings it lacks. A body
 * that stands among them by mistake (Goldman Sachs) is known where it is filed as a body.
 */
export function coverageOfPeople(lexicon: Lexicon, seen: readonly Seen[], notOurs: ReadonlySet<string>): Coverage {
  const bodies = namesOfBodies(lexicon);
  const ids = new Map(
    [...lexicon.people.values()].flatMap(({ id, latin }) => latin.map((name) => [latinKey(name), id] as const)),
  );
  const { found, ...parts } = split(seen, notOurs, (name) => ids.has(latinKey(name)) || bodies.has(bodyKey(name)));
  const spellings = found.flatMap(({ name, spellings: forms }) =>
    forms
      .filter(({ times }) => times >= REAL_SPELLING)
      .filter(({ form }) => !explains(lexicon, ids.get(latinKey(name)), form))
      .filter(({ form }) => !notOurs.has(`${name} ${form}`))
      .map((spelling) => ({ name, ...spelling })),
  );
  return { ...parts, spellings };
}

/** How many of these bodies, Latin names and abbreviations, the lexicon knows; what it files as policy counts too. */
export function coverageOfOrganisations(
  lexicon: Lexicon,
  seen: readonly Seen[],
  notOurs: ReadonlySet<string>,
): Coverage {
  const names = namesOfBodies(lexicon);
  const { found: _, ...parts } = split(seen, notOurs, (name) => names.has(bodyKey(name)));
  return { ...parts, spellings: [] };
}

function namesOfBodies(lexicon: Lexicon): ReadonlySet<string> {
  const rows = [...lexicon.organisations.values(), ...lexicon.policies.values()];
  return new Set(rows.flatMap(({ name, aliases, latin }) => [name, ...aliases, ...latin]).map(bodyKey));
}

const bodyKey = (name: string): string => name.toLowerCase().replace(/^the /u, '');

/** How many of these documents, named between 《 and 》, the lexicon knows. */
export function coverageOfDocuments(lexicon: Lexicon, seen: readonly Seen[], notOurs: ReadonlySet<string>): Coverage {
  const names = new Set([...lexicon.policies.values()].flatMap(({ name, aliases }) => [name, ...aliases]));
  const { found: _, ...parts } = split(seen, notOurs, (name) => names.has(documentKey(name)));
  return { ...parts, spellings: [] };
}

const documentKey = (name: string): string => name.replaceAll('(', '（').replaceAll(')', '）');
