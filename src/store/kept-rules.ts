import { groupBy } from '../model/group.ts';
import { canonicalJson } from './canonical.ts';
import { factStateOf, tallyFrom } from './change/states.ts';
import type { Contribution } from './entities.ts';
import { sharedOrigin } from './origins.ts';
import type { Value } from './port.ts';
import { statesOf } from './projection.ts';
import { entityTypeOf } from './rows.ts';
import { type Rule, reported } from './rule.ts';
import { articleRow, type Snapshot } from './snapshot.ts';
import { tallyOf } from './tally/entity-tally.ts';
import { entriesOf, type Tally } from './tally/tally.ts';

/** Rules of what the graph keeps so that it need not count again. */
export const KEPT_RULES: readonly Rule[] = [
  {
    name: 'origin',
    message: 'every article has the origin of the story it reprints, or its own',
    broken: (graph) => {
      const origins = originsIn(graph);
      return graph.articles
        .filter(({ node, properties }) => properties.origin !== origins.get(node))
        .map(({ node }) => node);
    },
  },
  {
    name: 'tally',
    message: 'every kept state is what a recount gives, and none is missing or left over',
    broken: (graph) => {
      const expected = recounted(graph);
      const wrong = [...graph.tallies].filter(([id, state]) => expected.get(id) !== canonicalState(id, state));
      return [...wrong.map(([id]) => id), ...[...expected.keys()].filter((id) => !graph.tallies.has(id))];
    },
  },
];

function originsIn({ articles, reprints }: Snapshot): ReadonlyMap<string, string> {
  const group = new Map(articles.map(({ node }) => [node, [node]]));
  for (const { from, to } of reprints) {
    const [one, other] = [group.get(from) ?? [], group.get(to) ?? []];
    if (one === other) continue;
    one.push(...other);
    for (const member of other) group.set(member, one);
  }
  const reporters = new Map(articles.map(({ node, properties }) => [node, articleRow(properties)]));
  return new Map(
    [...new Set(group.values())].flatMap((members) => {
      const origin = sharedOrigin(members.flatMap((id) => reporters.get(id) ?? []));
      return members.map((id) => [id, origin] as const);
    }),
  );
}

/** The state of every fact and entity, in canonical form, from claims and from what articles say. */
function recounted({ claims, mentions, nodes }: Snapshot): ReadonlyMap<string, string> {
  const facts = statesOf(claims.map((claim) => reported(claim, nodes.get(claim.article)?.properties)));
  const said = groupBy(mentions, ({ to }) => to);
  return new Map([
    ...[...facts].map(([key, { tally, ...state }]) => [key, canonical(tally, state)] as const),
    ...[...said].flatMap(([entity, some]) => {
      const type = entityTypeOf(entity);
      if (type === null || type === 'Statement') return [];
      const all = some.map(
        ({ from, properties }) => ({ ...properties, entity, article: from }) as unknown as Contribution,
      );
      return [[entity, canonical(tallyOf(type, all), null)] as const];
    }),
  ]);
}

function canonicalState(id: string, state: string): string {
  if (entityTypeOf(id) !== null) return canonical(tallyFrom(state), null);
  const { tally, ...rest } = factStateOf(state);
  return canonical(tally, rest);
}

function canonical(tally: Tally, state: object | null): string {
  return canonicalJson([entriesOf(tally) as Value, state as Value]);
}
