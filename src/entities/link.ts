import { findHoldings } from '../mentions/holdings/holdings.ts';
import type { Reading } from '../mentions/types.ts';
import { linkOffices } from './offices.ts';
import { linkOrganisations } from './organisations.ts';
import { linkPeople } from './people.ts';
import { linkPolicies } from './policies.ts';
import type { LinkedArticle } from './types.ts';

/** Links the mentions of one article: which of them mean one person, body, office, policy. */
export function linkArticle(reading: Reading): LinkedArticle {
  const people = linkPeople(reading);
  const bodies = linkOrganisations(reading);
  const policies = linkPolicies(reading);
  const named = new Map(bodies.nodes.map((node) => [node.id, node]));
  const offices = linkOffices(reading, findHoldings(reading), people.ids, { ids: bodies.ids, nodes: named });
  const nodeOf = new Map(
    [...people.ids, ...bodies.ids, ...policies.ids].map(([mention, id]) => [mention as object, id]),
  );
  return {
    reading,
    mentions: reading.mentions.map((mention) => ({ mention, node: nodeOf.get(mention) ?? null })),
    holdings: offices.holdings,
    people: new Map(people.nodes.map((node) => [node.id, node])),
    organisations: new Map([...bodies.nodes, ...offices.implied].map((node) => [node.id, node])),
    offices: new Map(offices.nodes.map((node) => [node.id, node])),
    policies: new Map(policies.nodes.map((node) => [node.id, node])),
  };
}
