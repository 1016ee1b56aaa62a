import type { LinkedArticle, LinkedHolding } from '../entities/types.ts';
import { groupBy } from '../model/group.ts';

/** What the article tells of one person by name. */
interface KnownPerson {
  /** In text order. */
  readonly holdings: readonly LinkedHolding[];
  /** Who it is in the lexicon; null for those it has not. */
  readonly ref: string | null;
}

const UNKNOWN: KnownPerson = { holdings: [], ref: null };

const byHoldings = new WeakMap<readonly LinkedHolding[], ReadonlyMap<string, KnownPerson>>();

function peopleOf({ mentions, holdings }: LinkedArticle): ReadonlyMap<string, KnownPerson> {
  const held = groupBy(holdings, ({ personNode }) => personNode);
  const known = new Map<string, KnownPerson>([...held].map(([node, own]) => [node, { holdings: own, ref: null }]));
  for (const { mention, node } of mentions) {
    if (node === null || mention.kind !== 'PERSON' || mention.ref === null) continue;
    const { holdings: own, ref } = known.get(node) ?? UNKNOWN;
    if (ref === null) known.set(node, { holdings: own, ref: mention.ref });
  }
  return known;
}

/** The offices that a person (node id) holds by this article, and who that is in the lexicon. */
export function knownPerson(linked: LinkedArticle, node: string): KnownPerson {
  let people = byHoldings.get(linked.holdings);
  if (people === undefined) {
    people = peopleOf(linked);
    byHoldings.set(linked.holdings, people);
  }
  return people.get(node) ?? UNKNOWN;
}

/**
 * The country, by ISO 3166-1 alpha-2, that a person (node id) stands for: of an office held in this article, else by the
 * lexicon. 中国外长王毅 gives CN; null where neither tells.
 */
export function countryOfPerson(linked: LinkedArticle, node: string): string | null {
  const { holdings, ref } = knownPerson(linked, node);
  for (const { title, officeNode } of holdings) {
    const country = title.country ?? linked.offices.get(officeNode)?.country ?? null;
    if (country !== null) return country;
  }
  return ref === null ? null : (linked.reading.lexicon.people.get(ref)?.country ?? null);
}
