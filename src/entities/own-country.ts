import type { Gazetteer } from '../mentions/gazetteer.ts';

const LONGEST_COUNTRY = 10;

/** A body's or an office's name without the country or place it begins with: 中国外交部 gives 外交部. */
export function withoutCountry(gazetteer: Gazetteer, name: string): string {
  for (let length = Math.min(name.length - 1, LONGEST_COUNTRY); length > 1; length -= 1) {
    const entries = gazetteer.entries(name.slice(0, length));
    if (entries.some(({ kind }) => kind === 'country' || kind === 'place')) return name.slice(length);
  }
  return name;
}
