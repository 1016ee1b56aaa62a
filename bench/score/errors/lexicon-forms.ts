import type { Lexicon } from '../../../src/lexicon/types.ts';
import { normaliseName } from '../../../src/sentences/scripts.ts';
import type { NameCategory } from './names.ts';

const known = new WeakMap<Lexicon, Readonly<Record<NameCategory, ReadonlySet<string>>>>();

function read(lexicon: Lexicon): Readonly<Record<NameCategory, ReadonlySet<string>>> {
  const forms = (names: Iterable<readonly string[]>): ReadonlySet<string> =>
    new Set([...names].flat().map(normaliseName));
  return {
    people: forms([...lexicon.people.values()].map((p) => [p.name, ...p.aliases, ...p.latin])),
    organisations: forms(
      [...lexicon.organisations.values()].map((o) => [o.name, ...o.aliases, ...o.short, ...o.latin]),
    ),
    policies: forms([...lexicon.policies.values()].map((p) => [p.name, ...p.aliases, ...p.latin])),
  };
}

/** Every form by which the lexicon knows people, bodies or policies, as names are compared. */
export function formsOfLexicon(lexicon: Lexicon, category: NameCategory): ReadonlySet<string> {
  let forms = known.get(lexicon);
  if (forms === undefined) {
    forms = read(lexicon);
    known.set(lexicon, forms);
  }
  return forms[category];
}
