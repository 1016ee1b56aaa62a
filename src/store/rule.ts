import type { ClaimRow } from './claims.ts';
import type { Row } from './port.ts';
import { keyOf, type Snapshot } from './snapshot.ts';
import type { ReportedClaim } from './tally/support.ts';

/** An invariant of the graph: gives what breaks it, one text each. */
export interface Rule {
  readonly name: string;
  readonly message: string;
  broken(graph: Snapshot): readonly string[];
}

/** A claim with what its article adds, as the projection takes it. */
export function reported(claim: ClaimRow, article: Row | undefined): ReportedClaim {
  const text = (key: string) => (typeof article?.[key] === 'string' ? String(article[key]) : null);
  return { ...claim, publisher: text('publisher'), url: text('url'), origin: text('origin') ?? '' };
}

/** Which of the ids that `id` names are no nodes. */
export function missing(id: string, references: readonly unknown[], nodes: Snapshot['nodes']): readonly string[] {
  return references
    .filter((one): one is string => typeof one === 'string' && !nodes.has(one))
    .map((one) => `${id} names ${one}`);
}

/** Everything that may carry a date. */
export function dated({ nodes, facts }: Snapshot): readonly { readonly id: string; readonly row: Row }[] {
  return [
    ...[...nodes.values()].map(({ node, properties }) => ({ id: node, row: properties })),
    ...facts.map((edge) => ({ id: keyOf(edge), row: edge.properties })),
  ];
}
