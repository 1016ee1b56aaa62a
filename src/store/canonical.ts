import { compareText } from '../model/order.ts';
import type { Row, Value } from './port.ts';

/** A map without its nulls, keys sorted: an absent property and a null one are the same thing in a graph. */
export function canonicalRow(row: Row): Row {
  const entries = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => compareText(a, b)).map(([key, value]) => [key, canonical(value)]),
  );
}

function canonical(value: Value): Value {
  if (Array.isArray(value)) return value.map(canonical);
  if (value !== null && typeof value === 'object') return canonicalRow(value as Row);
  return Object.is(value, -0) ? 0 : value;
}

/** JSON with sorted keys and no nulls in maps: equal values give equal text. */
export function canonicalJson(value: Value): string {
  return JSON.stringify(canonical(value));
}

/** Sorted by code unit, each once. */
export function sortedSet(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort(compareText);
}
