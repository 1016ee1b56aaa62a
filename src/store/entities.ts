import type { EntityNode, EntityType } from '../model/entity.ts';
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

const CHOSEN: Readonly<Record<SharedType, readonly (readonly string[])[]>> = {
  Person: [['nameLatin'], ['gender']],
  Organisation: [['kind'], ['country']],
  Office: [['post'], ['organisation'], ['country']],
  Meeting: [['kind'], ['date', 'dateBasis'], ['place'], ['mode'], ['status']],
  Policy: [['kind'], ['basedOn']],
};

/** Properties that are chosen together: a date without its basis says something else. */
export function chosenTogether(type: SharedType): readonly (readonly string[])[] {
  return CHOSEN[type];
}

/** What a node of a record contributes, without what stands on every contribution: `id`, `type` and counts. */
export function contributedBy(node: EntityNode): Row {
  const { id: _, type: __, ...properties } = node;
  return properties;
}
