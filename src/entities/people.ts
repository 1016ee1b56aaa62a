import { nodeIdOf } from '../lexicon/node-ids.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { glossAt } from '../mentions/gloss.ts';
import { shortForms } from '../mentions/people/learned.ts';
import type { PersonMention, Reading } from '../mentions/types.ts';
import type { PersonNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { idOf } from '../model/id.ts';
import { normaliseName } from '../sentences/scripts.ts';
import { nameAndAliases } from './cluster.ts';
import { isSpellingOf } from './spellings.ts';

/** Latin names without middle initials, in lower case: what joins spellings of one person. */
export function latinKey(latin: string): string {
  return latin
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((part) => part.length > 1)
    .join(' ');
}

const latinOfLexicon = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

function peopleByLatin(lexicon: Lexicon): ReadonlyMap<string, string> {
  let map = latinOfLexicon.get(lexicon);
  if (map === undefined) {
    map = new Map(
      [...lexicon.people.values()].flatMap(({ id, latin }) => latin.map((name) => [latinKey(name), id] as const)),
    );
    latinOfLexicon.set(lexicon, map);
  }
  return map;
}

interface Cluster {
  readonly ref: string | null;
  readonly fullName: string;
  readonly mentions: readonly PersonMention[];
}

/** The one Han name of the article that a family name or a given name stands for: 萧美琴 for 美琴, 茂木敏充 for 茂木. */
function wholesOf(people: readonly PersonMention[]): (part: string) => string | null {
  const wholes = new Map<string, string | null>();
  for (const name of new Set(people.map(({ surface }) => surface))) {
    if (name.includes('·')) continue;
    const parts = Array.from({ length: name.length - 1 }, (_, i) => [name.slice(0, i + 1), name.slice(i + 1)]).flat();
    for (const part of new Set(parts)) wholes.set(part, wholes.has(part) ? null : name);
  }
  return (part) => wholes.get(part) ?? null;
}

/** Clusters whose name is another one's spelt otherwise: 古特瑞斯 for 古特雷斯; by key, the key they belong to. */
function spellings(
  people: readonly PersonMention[],
  keyOf: (mention: PersonMention) => string,
  { transliteration }: Lexicon,
): ReadonlyMap<string, string> {
  const foreign = people.filter(({ surface }) => [...surface].every((c) => transliteration.has(c)));
  const names = [...new Map(foreign.map((mention) => [mention.surface, keyOf(mention)]))];
  const same = new Map<string, string>();
  for (const [at, [name, key]] of names.entries()) {
    if (!key.startsWith('name:') || same.has(key)) continue;
    const other = names.find(
      ([form, otherKey], place) =>
        otherKey !== key && (place < at || otherKey.startsWith('lexicon:')) && isSpellingOf(form, name),
    );
    if (other !== undefined) same.set(key, same.get(other[1]) ?? other[1]);
  }
  return same;
}

/** Which cluster each mention belongs to: the lexicon's person, a Latin gloss, the full name it shortens, or its own form. */
function clusters(reading: Reading, people: readonly PersonMention[]): Cluster[] {
  const { text } = reading.document;
  const refs = new Map<string, string>();
  const full = new Map<string, string>();
  for (const { surface, ref, end } of people) {
    const gloss = glossAt(text, end);
    const byGloss = gloss === null ? undefined : peopleByLatin(reading.lexicon).get(latinKey(gloss));
    const id = ref ?? byGloss;
    if (id !== undefined && id !== null) refs.set(surface, id);
    for (const form of shortForms(surface)) full.set(form, surface);
  }
  const wholeOf = wholesOf(people);
  for (const { surface, rule } of people) {
    const whole = rule === 'person-tagged' && !full.has(surface) ? wholeOf(surface) : null;
    if (whole !== null) full.set(surface, whole);
  }
  const firstOf = new Map(people.toReversed().map(({ surface, start }) => [surface, start]));
  const namesakes = new Map(
    people
      .toReversed()
      .filter(({ rule }) => rule !== 'person-surname')
      .map((p) => [p.surface.slice(0, 1), p]),
  );
  const keyOf = ({ surface, ref, rule, start }: PersonMention): string => {
    const whole = full.get(surface) ?? surface;
    // the article's own 莎拉·库克 is meant by 库克, whoever else is known by it
    const own = whole !== surface && !refs.has(whole) ? firstOf.get(whole) : undefined;
    if (own !== undefined && own < start) return `name:${whole}`;
    const id = ref ?? refs.get(surface) ?? refs.get(whole);
    if (id !== undefined && id !== null) return `lexicon:${id}`;
    if (rule === 'person-surname') {
      const namesake = namesakes.get(surface.slice(0, 1));
      if (namesake !== undefined) return keyOf(namesake);
    }
    return `name:${whole}`;
  };
  const spelt = spellings(people, keyOf, reading.lexicon);
  const joined = (mention: PersonMention): string => {
    const key = keyOf(mention);
    return spelt.get(key) ?? key;
  };
  return [...groupBy(people, joined)].map(([key, mentions]) => ({
    ref: key.startsWith('lexicon:') ? key.slice('lexicon:'.length) : null,
    fullName: key.slice(key.indexOf(':') + 1),
    mentions,
  }));
}

/** The people of an article: a node for each cluster of mentions, and which mention belongs to it. */
export function linkPeople(reading: Reading): { nodes: PersonNode[]; ids: Map<PersonMention, string> } {
  const people = reading.mentions.filter((mention): mention is PersonMention => mention.kind === 'PERSON');
  const original = reading.document.article.text;
  const ids = new Map<PersonMention, string>();
  const nodes = clusters(reading, people).map(({ ref, fullName, mentions }): PersonNode => {
    const known = ref === null ? undefined : reading.lexicon.people.get(ref);
    const id = ref === null ? idOf('person', 'name', normaliseName(fullName)) : nodeIdOf('person', ref);
    for (const mention of mentions) ids.set(mention, id);
    const plain = mentions.filter(({ rule }) => rule !== 'person-surname');
    const glosses = mentions.flatMap(({ end }) => glossAt(reading.document.text, end) ?? []);
    const { name, aliases } = nameAndAliases(
      plain.map(({ start, end }) => original.slice(start, end)),
      [...mentions.map(({ start, end }) => original.slice(start, end)), ...glosses],
    );
    return {
      type: 'Person',
      id,
      name,
      aliases,
      nameLatin: glosses[0] ?? known?.latin[0] ?? null,
      gender: known?.gender ?? null,
    };
  });
  return { nodes, ids };
}
