import { join } from 'node:path';
import { packageFolder } from './load.ts';
import { readTable } from './table.ts';

/**
 * Code unit to code unit: the simplified form of each character that has one of its own length, every other itself
 * (臺 gives 台, 衞 gives 卫). A new array each time; throws LEXICON where the shipped table is missing or malformed.
 */
export function simplifiedUnits(): Uint16Array {
  const units = new Uint16Array(65_536);
  for (let unit = 0; unit < units.length; unit += 1) units[unit] = unit;
  const file = join(packageFolder(), 'lexicon', 'simplified.tsv');
  for (const { traditional, simplified } of readTable(file, ['traditional', 'simplified'])) {
    units[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
  }
  return units;
}
