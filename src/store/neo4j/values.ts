import neo4j from 'neo4j-driver';
import type { Value } from '../port.ts';

/** Whole numbers as Cypher integers: the driver sends every JavaScript number as a float. */
export function toBolt(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toBolt);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toBolt(item as Value)]));
  }
  return value;
}
