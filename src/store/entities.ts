import type { EntityNode, EntityType } from '../model/entity.ts';
import { compareText } from '../model/order.ts';
import { canonicalJson, sortedSet } from './canonical.ts';
import { searchTextOf } from './names.ts';
import type { Row, Value } from './port.ts';

/** What one article says of one entity: the properties of its MENTIONS edge. */
export type Contribution = {
  readonly entity: string;
  readonly article: string;
  /** How often the article names it; 0 for what it only implies. */
  readonly count: number;
  /** The forms it is named in, sorted. */
  readonly forms: readonly string[];
  readonly [property: string]: Value;
};

/** Entities that several articles may speak of. A statement belongs to one article. */
export type SharedType = Exclude<EntityType, 'Statement'>;

/** Properties that are chosen together: a date without its basis says something else. */
const CHOSEN: Readonly<Record<SharedType, readonly (readonly string[])[]>> = {
  Person: [['nameLatin'], ['gender']],
  Organisation: [['kind'], ['country']],
  Office: [['post'], ['organisation'], ['country']],
  Meeting: [['kind'], ['date', 'dateBasis'], ['place'], ['mode'], ['status']],
  Policy: [['kind'], ['basedOn']],
};
const ALIASED: readonly SharedType[] = ['Person', 'Organisation', 'Policy'];

/** What a node of a record contributes, without what stands on every contribution: `id`, `type` and counts. */
export function contributedBy(node: EntityNode): Row {
  const { id: _, type: __, ...properties } = node;
  return properties;
}

/**
 * The properties of an entity as all articles together give them: the name most used (weighed by how often each
 * article names it; of equals the least), every other form as alias, for the rest the value with the most weight.
 * 习近平 in twelve articles and 習近平 in two is 习近平 with the alias 習近平. Does not depend on the order given.
 */
export function mergedEntity(id: string, type: SharedType, contributions: readonly Contribution[]): Row {
  const name = mostUsed(contributions, ['name'])?.name ?? null;
  const forms = sortedSet(contributions.flatMap((one) => [...texts(one.name), ...texts(one.aliases), ...one.forms]));
  const latin = mostUsed(contributions, ['nameLatin'])?.nameLatin ?? null;
  return {
    id,
    name,
    ...(ALIASED.includes(type) ? { aliases: forms.filter((form) => form !== name) } : {}),
    ...Object.assign({}, ...CHOSEN[type].map((group) => mostUsed(contributions, group) ?? unknown(group))),
    ...(type === 'Organisation'
      ? {
          implied: contributions.every((one) => one.implied === true),
          members: sortedSet(contributions.flatMap((one) => texts(one.members))),
        }
      : {}),
    mentions: contributions.reduce((sum, one) => sum + one.count, 0),
    articles: new Set(contributions.map((one) => one.article)).size,
    searchText: searchTextOf([...texts(name), ...texts(latin), ...forms]),
  };
}

function mostUsed(contributions: readonly Contribution[], group: readonly string[]): Row | null {
  const tally = new Map<string, { readonly value: Row; weight: number; articles: number }>();
  for (const one of contributions) {
    const value = Object.fromEntries(group.map((key) => [key, one[key] ?? null]));
    if (value[group[0] ?? ''] === null) continue;
    const text = canonicalJson(value);
    const entry = tally.get(text) ?? { value, weight: 0, articles: 0 };
    entry.weight += one.count;
    entry.articles += 1;
    tally.set(text, entry);
  }
  const best = [...tally].sort(
    ([a, x], [b, y]) => y.weight - x.weight || y.articles - x.articles || compareText(a, b),
  )[0];
  return best?.[1].value ?? null;
}

function unknown(group: readonly string[]): Row {
  return Object.fromEntries(group.map((key) => [key, null]));
}

function texts(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
