import { GuanxiError } from '../../errors.ts';

const DEEPEST = 8;

/** Throws STORE_QUERY for a parameter that is no tree of plain values: a circular one would end the process. */
export function assertTree(value: unknown, depth = 0): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (typeof value !== 'object' || depth > DEEPEST) {
    throw new GuanxiError(
      'STORE_QUERY',
      `a parameter is no plain value (${typeof value}, ${depth} deep): give strings, numbers, lists`,
    );
  }
  for (const item of Array.isArray(value) ? value : Object.values(value)) assertTree(item, depth + 1);
}
