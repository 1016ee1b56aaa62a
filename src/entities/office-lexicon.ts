import { nodeIdOf } from '../lexicon/node-ids.ts';
import { tenureOn, termsOf } from '../lexicon/terms.ts';
import type { Lexicon, LexiconOffice } from '../lexicon/types.ts';
import type { Reading } from '../mentions/types.ts';
import { normaliseName } from '../sentences/scripts.ts';
import { withoutCountry } from './own-country.ts';

/** What a title says, as far as the lexicon can be asked about it. */
export interface TitleSense {
  /** Without status words: 美国国务卿. */
  readonly name: string;
  /** The post in one form: 外长 and 外交部部长 are both 外交部长. */
  readonly head: string;
  readonly country: string | null;
  /** Whether the title names a body of its own. */
  readonly named: boolean;
  /** Node id of who holds it, and the day of the article. */
  readonly person: string;
  readonly day: string | null;
  readonly former: boolean;
}

interface OfficeIndex {
  readonly byName: ReadonlyMap<string, readonly LexiconOffice[]>;
  readonly byPost: ReadonlyMap<string, readonly LexiconOffice[]>;
}

const indexes = new WeakMap<Lexicon, OfficeIndex>();

function indexOf({ lexicon, gazetteer }: Reading): OfficeIndex {
  let index = indexes.get(lexicon);
  if (index === undefined) {
    const offices = [...lexicon.offices.values()];
    const by = (keys: (office: LexiconOffice) => readonly string[]): ReadonlyMap<string, readonly LexiconOffice[]> => {
      const map = new Map<string, LexiconOffice[]>();
      for (const office of offices)
        for (const key of new Set(keys(office))) map.set(key, [...(map.get(key) ?? []), office]);
      return map;
    };
    index = {
      byName: by(({ name, aliases }) => [name, ...aliases].map(normaliseName)),
      byPost: by(({ post, name, aliases }) => [
        post,
        ...[name, ...aliases].flatMap((form) => [form, withoutCountry(gazetteer, form)]),
      ]),
    };
    indexes.set(lexicon, index);
  }
  return index;
}

function only<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

/**
 * The lexicon's office that a title means, in this order: the one of that name; the one of that post that this person
 * held on the day of the article (习近平主席 is 国家主席), or ever; the only one of that post in the title's country.
 * Else null.
 */
export function officeOfLexicon(reading: Reading, sense: TitleSense): LexiconOffice | null {
  const { lexicon } = reading;
  const index = indexOf(reading);
  const byName = index.byName.get(normaliseName(sense.name)) ?? [];
  if (byName.length > 0) return only(byName);
  // 众议院议长 names a body that many countries have: only who held it tells which
  const posted = index.byPost.get(sense.named ? normaliseName(sense.name) : sense.head) ?? [];
  const fitting = posted.filter((office) => (sense.country ?? office.country) === office.country);
  const everHeld = fitting.filter(({ id }) => termsOf(lexicon, sense.person, nodeIdOf('office', id)).length > 0);
  const held = everHeld.filter(({ id }) => {
    const { since, until } = tenureOn(lexicon, sense.person, nodeIdOf('office', id), sense.day, sense.former);
    return since !== null || until !== null;
  });
  if (held.length > 0) return only(held);
  if (everHeld.length > 0) return only(everHeld);
  return sense.named || sense.country === null ? null : only(fitting.filter(({ holders }) => holders === 'one'));
}
