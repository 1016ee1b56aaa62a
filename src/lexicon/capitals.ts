import type { Lexicon } from './types.ts';

/** Whether a country's seat of government is called so: 华盛顿 and 华府 of US. False for no country. */
export function isCapital(lexicon: Lexicon, code: string | null, surface: string): boolean {
  return code !== null && lexicon.countries.get(code)?.capitals.includes(surface) === true;
}
