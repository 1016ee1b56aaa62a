import { compareText } from '../../model/order.ts';
import { canonicalJson } from '../canonical.ts';
import { type Contribution, chosenTogether, type SharedType } from '../entities.ts';
import { searchTextOf } from '../names.ts';
import type { Row, Value } from '../port.ts';
import { counted, EMPTY, type Tally, under } from './tally.ts';

/** Types whose other names are kept as aliases. */
const ALIASED: readonly SharedType[] = ['Person', 'Organisation', 'Policy'];

const WEIGHT = 'weight:';
const VOTES = 'votes:';

/** The tally of an entity with what one article says of it added, or taken off. */
export function tallied(tally: Tally, type: SharedType, one: Contribution, times: 1 | -1): Tally {
  return counted(tally, entriesOf(type, one), times);
}

/** The tally of all that articles say of one entity. */
export function tallyOf(type: SharedType, contributions: readonly Contribution[]): Tally {
  return contributions.reduce((tally, one) => tallied(tally, type, one, 1), EMPTY);
}

function* entriesOf(type: SharedType, one: Contribution): Generator<readonly [string, number]> {
  yield ['articles', 1];
  yield ['mentions', one.count];
  if (one.implied !== true) yield ['stated', 1];
  for (const form of new Set([...texts(one.name), ...texts(one.aliases), ...one.forms])) yield [`form:${form}`, 1];
  for (const member of texts(one.members)) yield [`member:${member}`, 1];
  for (const group of [['name'], ...chosenTogether(type)]) {
    const value = Object.fromEntries(group.map((key) => [key, one[key] ?? null]));
    const [first = ''] = group;
    if (value[first] === null) continue;
    const key = `${first}:${canonicalJson(value)}`;
    yield [WEIGHT + key, one.count];
    yield [VOTES + key, 1];
  }
}

/**
 * The properties of an entity as all articles together give them: the name most used (weighed by how often each
 * article names it; of equals the least), every other form as alias, for the rest the value with the most weight.
 * 习近平 in twelve articles and 習近平 in two is 习近平 with the alias 習近平.
 */
export function mergedEntity(id: string, type: SharedType, tally: Tally): Row {
  const forms = under(tally, 'form:').map(([form]) => form);
  const chosen: Row = Object.assign({}, ...[['name'], ...chosenTogether(type)].map((group) => mostUsed(tally, group)));
  const { name = null, nameLatin = null } = chosen;
  return {
    id,
    ...chosen,
    ...(ALIASED.includes(type) ? { aliases: forms.filter((form) => form !== name) } : {}),
    ...(type === 'Organisation'
      ? { implied: !tally.has('stated'), members: under(tally, 'member:').map(([member]) => member) }
      : {}),
    mentions: tally.get('mentions') ?? 0,
    articles: tally.get('articles') ?? 0,
    searchText: searchTextOf([...texts(name), ...texts(nameLatin), ...forms]),
  };
}

/** The value most used of properties that are chosen together; nulls where no article has one. */
function mostUsed(tally: Tally, group: readonly string[]): Row {
  const [first = ''] = group;
  const votes = under(tally, `${VOTES}${first}:`).map(([json, articles]) => ({
    json,
    articles,
    weight: tally.get(`${WEIGHT}${first}:${json}`) ?? 0,
  }));
  const [best] = votes.sort((a, b) => b.weight - a.weight || b.articles - a.articles || compareText(a.json, b.json));
  const nulls = Object.fromEntries(group.map((key) => [key, null]));
  return best === undefined ? nulls : { ...nulls, ...(JSON.parse(best.json) as Row) };
}

function texts(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
